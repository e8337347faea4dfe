package dev.callwright.benchmark.json;

import dev.callwright.benchmark.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Callwright in each scenario, beside the baseline and beside the fastest of all others: a Markdown table. */
final class Summary {
    private static final String CALLWRIGHT = "callwright";

    private final List<Result> results;

    Summary(List<Result> results) {
        this.results = results;
    }

    /** {@return whether Callwright took part} */
    boolean isEmpty() {
        return results.stream().noneMatch(result -> result.contender().equals(CALLWRIGHT));
    }

    @Override
    public String toString() {
        return Scenario.all().stream()
                .map(Scenario::title)
                .filter(title ->
                        results.stream().anyMatch(result -> result.scenario().equals(title)))
                .map(this::row)
                .collect(Collectors.joining(
                        "",
                        "| callwright | speed vs " + Contender.BASELINE + " | vs the fastest other | allocation vs "
                                + Contender.BASELINE + " |\n|---|--:|--:|--:|\n",
                        ""));
    }

    private String row(String scenario) {
        Result own = find(scenario, CALLWRIGHT, "us/op");
        Result base = find(scenario, Contender.BASELINE, "us/op");
        Result fastest = results.stream()
                .filter(result ->
                        result.scenario().equals(scenario) && result.metric().equals("us/op"))
                .filter(result -> !result.contender().equals(CALLWRIGHT))
                .min(Comparator.comparingDouble(Result::value))
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f × | %.2f × (%s) | %.2f |%n",
                scenario,
                base.value() / own.value(),
                fastest.value() / own.value(),
                fastest.contender(),
                find(scenario, CALLWRIGHT, "B/op").value()
                        / find(scenario, Contender.BASELINE, "B/op").value());
    }

    private Result find(String scenario, String contender, String metric) {
        return results.stream()
                .filter(result -> result.scenario().equals(scenario)
                        && result.contender().equals(contender)
                        && result.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }
}
