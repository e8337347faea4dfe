package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.Options;
import dev.callwright.benchmark.call.Endpoint;
import dev.callwright.benchmark.call.Mode;
import dev.callwright.benchmark.call.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is measured, and for how long.
 *
 * @param scenarios in this order
 * @param blockMillis CPU time of a block, about
 * @param blocks of each scenario
 */
record Plan(List<Scenario> scenarios, int blockMillis, int blocks) {
    /** The compiler is at work for that long, be it only now and then. */
    private static final int SMALL_CALLS = 60_000;

    private static final int BIG_CALLS = 4_000;
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private static final List<String> QUICK = List.of("1 BLOCKING", "16 BLOCKING", "16 ASYNC");

    /** {@return the plan of a command line: {@code --quick}, and {@code --endpoint small} for this one only} */
    static Plan of(Options options) {
        List<Scenario> scenarios = endpoints(options)
                .flatMap(endpoint -> scenarios(endpoint, options.quick()))
                .toList();
        return options.quick() ? new Plan(scenarios, 300, 3) : new Plan(scenarios, 400, 5);
    }

    private static Stream<Endpoint> endpoints(Options options) {
        int option = options.others().indexOf("--endpoint");
        return option < 0
                ? Arrays.stream(Endpoint.values())
                : Stream.of(Endpoint.valueOf(options.others().get(option + 1).toUpperCase(Locale.ROOT)));
    }

    private static Stream<Scenario> scenarios(Endpoint endpoint, boolean quick) {
        return Stream.of(
                        new Scenario(endpoint, Mode.BLOCKING, 1),
                        new Scenario(endpoint, Mode.BLOCKING, 16),
                        new Scenario(endpoint, Mode.BLOCKING, 64),
                        new Scenario(endpoint, Mode.ASYNC, 1),
                        new Scenario(endpoint, Mode.ASYNC, 16),
                        new Scenario(endpoint, Mode.VIRTUAL, 64))
                .filter(scenario -> !quick || QUICK.contains(scenario.callers() + " " + scenario.mode()))
                .filter(scenario ->
                        scenario.mode() != Mode.VIRTUAL || Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS);
    }

    /** {@return what warms up a contender before the first scenario} */
    List<Scenario> warmUps() {
        return scenarios.stream()
                .map(Scenario::endpoint)
                .distinct()
                .flatMap(endpoint -> Stream.of(Mode.BLOCKING, Mode.ASYNC).map(mode -> new Scenario(endpoint, mode, 16)))
                .toList();
    }

    /** {@return how many calls warm up this call before all scenarios} */
    int warmUpCalls(Scenario scenario) {
        return scenario.endpoint() == Endpoint.SMALL ? SMALL_CALLS : BIG_CALLS;
    }

    /** {@return how many more warm up a scenario itself} */
    int openCalls(Scenario scenario) {
        return warmUpCalls(scenario) / 20;
    }
}
