package dev.callwright.benchmark.compile;

import dev.callwright.benchmark.Options;
import dev.callwright.benchmark.Report;
import dev.callwright.benchmark.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the processor adds to javac, and a large API beside OpenAPI Generator. Whole processes, ways by turns; the figures
 * are the best and the median of all rounds.
 */
public final class CompileBenchmark {
    private static final String WITH = "with the processor";
    private static final String COPYING = "with one that copies";
    private static final String WITHOUT = "of what it writes";
    private static final String CALLWRIGHT = "callwright";
    private static final String OPENAPI = "openapi-generator";

    private final Report report = Report.begin("compile");
    private final Options options;
    private final List<Compilation> compilations = new ArrayList<>();

    private CompileBenchmark(Options options) {
        this.options = options;
    }

    /** Runs it; {@code --quick} leaves out what takes long. */
    public static void main(String[] args) {
        CompileBenchmark benchmark = new CompileBenchmark(Options.parse(args).requireKnown(List.of()));
        benchmark.types();
        benchmark.calls();
        benchmark.report.write();
        benchmark.compilations.forEach(Compilation::delete);
    }

    private void types() {
        Map<Integer, Integer> rounds =
                new TreeMap<>(options.quick() ? Map.of(10, 3, 100, 2, 1_000, 2) : Map.of(10, 5, 100, 5, 1_000, 4));
        if (!options.quick()) {
            rounds.put(10_000, 1);
        }
        report.print("""
                javac, by how many types the description has; seconds, best / median. *Added* is what the processor, and \
                javac's own rounds for it, take on top of compiling what it writes; *itself* is what the processor takes \
                on top of one that copies the same sources from files.

                | types | rounds | with | with one that copies | of what it writes | added | added, CPU | itself | itself, CPU | added per type, ms |
                |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|""");
        rounds.forEach((types, times) -> {
            LargeApi api = new LargeApi(0, types * 10 / 11);
            Compilation compilation = compilation(api);
            Map<String, List<Cost>> costs = measured(
                    types + " types",
                    times,
                    Map.of(
                            WITH,
                            compilation::withProcessor,
                            COPYING,
                            compilation::withCopying,
                            WITHOUT,
                            compilation::withoutProcessor),
                    List.of(WITH, COPYING, WITHOUT));
            report.print(String.format(
                    Locale.ROOT,
                    "| %,d | %d | %s | %s | %s | %s | %s | %s | %s | %.2f |",
                    api.types(),
                    times,
                    text(costs.get(WITH)),
                    text(costs.get(COPYING)),
                    text(costs.get(WITHOUT)),
                    added(costs, WITHOUT, Cost::seconds),
                    added(costs, WITHOUT, Cost::cpuSeconds),
                    added(costs, COPYING, Cost::seconds),
                    added(costs, COPYING, Cost::cpuSeconds),
                    1000 * more(costs, WITHOUT, Cost::seconds) / api.types()));
        });
        report.print("");
    }

    /** How much more the processor takes than another way does, as a part of compiling alone. */
    private static String added(Map<String, List<Cost>> costs, String than, Figure figure) {
        return String.format(
                Locale.ROOT, "%.0f %%", 100 * more(costs, than, figure) / best(costs.get(WITHOUT), figure));
    }

    private static double more(Map<String, List<Cost>> costs, String than, Figure figure) {
        return best(costs.get(WITH), figure) - best(costs.get(than), figure);
    }

    private Compilation compilation(LargeApi api) {
        Compilation compilation = new Compilation(api);
        compilations.add(compilation);
        return compilation;
    }

    private void calls() {
        int calls = options.quick() ? 100 : 1_000;
        Compilation compilation = compilation(new LargeApi(calls, 3 * calls));
        int rounds = options.quick() ? 2 : 1;
        Map<String, List<Cost>> costs = measured(
                calls + " calls",
                rounds,
                Map.of(CALLWRIGHT, compilation::withProcessor, OPENAPI, compilation::openApiGenerator),
                List.of(CALLWRIGHT, OPENAPI));
        report.print(String.format(Locale.ROOT, """
                %,d calls and %,d ten-field models, from the description to classes; seconds, best / median of %d.

                | | lines generated | seconds | CPU | ratio | ratio, CPU |
                |---|--:|--:|--:|--:|--:|""", calls, 3 * calls, rounds));
        row(CALLWRIGHT, compilation.lines(), costs);
        row(OPENAPI, compilation.openApiLines(), costs);
        report.print("");
    }

    private void row(String contender, long lines, Map<String, List<Cost>> costs) {
        List<Cost> own = costs.get(contender);
        List<Cost> other = costs.get(OPENAPI);
        report.print(String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %.1f | %.2f | %.2f |",
                contender,
                lines,
                text(own),
                best(own, Cost::cpuSeconds),
                best(own, Cost::seconds) / best(other, Cost::seconds),
                best(own, Cost::cpuSeconds) / best(other, Cost::cpuSeconds)));
    }

    /** Each way as often, by turns, so that what disturbs one disturbs the others too. */
    private Map<String, List<Cost>> measured(
            String scenario, int rounds, Map<String, Supplier<Cost>> ways, List<String> order) {
        Map<String, List<Cost>> costs = order.stream().collect(Collectors.toMap(way -> way, way -> new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (String way : order) {
                Cost cost = ways.get(way).get();
                costs.get(way).add(cost);
                report.add(List.of(
                        new Result(scenario, way, "s", cost.seconds()),
                        new Result(scenario, way, "cpu s", cost.cpuSeconds())));
            }
        }
        return costs;
    }

    private interface Figure {
        double of(Cost cost);
    }

    private static double best(List<Cost> costs, Figure figure) {
        return sorted(costs, figure).get(0);
    }

    private static List<Double> sorted(List<Cost> costs, Figure figure) {
        return costs.stream().map(figure::of).sorted(Comparator.naturalOrder()).toList();
    }

    private static String text(List<Cost> costs) {
        List<Double> seconds = sorted(costs, Cost::seconds);
        return String.format(Locale.ROOT, "%.1f / %.1f", seconds.get(0), seconds.get(seconds.size() / 2));
    }
}
