package dev.callwright.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Markdown table of one scenario: a row for each contender, best first, and ratios against one of them. */
public final class RatioTable {
    private final String scenario;
    private final String baseline;
    private final List<Result> results;
    private final List<Column> columns = new ArrayList<>();

    /** One column: its heading, what sorts and fills it. */
    private record Column(String heading, String metric, Cell cell) {}

    /** How a cell is made of a figure and the baseline's. */
    private interface Cell {
        String text(double value, double base);
    }

    private RatioTable(List<Result> results, String scenario, String baseline) {
        this.results = results.stream()
                .filter(result -> result.scenario().equals(scenario))
                .toList();
        this.scenario = scenario;
        this.baseline = baseline;
    }

    /**
     * Begins a table without columns.
     *
     * @param results figures, those of other scenarios too
     * @param scenario which of them
     * @param baseline the contender whose ratios are 1
     * @return the table
     */
    public static RatioTable of(List<Result> results, String scenario, String baseline) {
        return new RatioTable(results, scenario, baseline);
    }

    /** Adds a column of plain figures; the first column's metric sorts the rows, least first. */
    public RatioTable value(String metric, int decimals) {
        String format = "%,." + decimals + "f";
        columns.add(new Column(metric, metric, (value, base) -> String.format(Locale.ROOT, format, value)));
        return this;
    }

    /** Adds a column that says how many times as fast as the baseline a contender is: more is better. */
    public RatioTable speed(String metric) {
        columns.add(new Column("speed", metric, (value, base) -> String.format(Locale.ROOT, "%.2f ×", base / value)));
        return this;
    }

    /** Adds a column that says how many times the baseline's cost a contender has: less is better. */
    public RatioTable cost(String heading, String metric) {
        columns.add(new Column(heading, metric, (value, base) -> String.format(Locale.ROOT, "%.2f", value / base)));
        return this;
    }

    /** {@return the table as Markdown, an empty line behind it} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("| " + scenario);
        columns.forEach(column -> text.append(" | ").append(column.heading()));
        text.append(" |\n|---").append("|--:".repeat(columns.size())).append("|\n");
        for (String contender : contenders()) {
            text.append(columns.stream()
                    .map(column -> cell(column, contender))
                    .collect(Collectors.joining(" | ", "| " + contender + " | ", " |\n")));
        }
        return text.toString();
    }

    private List<String> contenders() {
        String metric = columns.get(0).metric();
        return results.stream()
                .filter(result -> result.metric().equals(metric))
                .sorted(Comparator.comparingDouble(Result::value))
                .map(Result::contender)
                .toList();
    }

    private String cell(Column column, String contender) {
        double base = figure(baseline, column.metric()).orElse(Double.NaN);
        return figure(contender, column.metric())
                .map(value -> column.cell().text(value, base))
                .orElse("–");
    }

    private Optional<Double> figure(String contender, String metric) {
        return results.stream()
                .filter(result ->
                        result.contender().equals(contender) && result.metric().equals(metric))
                .map(Result::value)
                .findFirst();
    }
}
