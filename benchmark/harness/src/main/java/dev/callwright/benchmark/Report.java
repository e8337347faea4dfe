package dev.callwright.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The figures of one run: as a CSV file with a line for each, and as Markdown, printed and kept beside it. Not thread-safe.
 *
 * <p>The system property {@code benchmark.results} names the folder, {@code benchmark.command} what was typed.
 */
public final class Report {
    private final String name;
    private final List<Result> results = new ArrayList<>();
    private final StringBuilder markdown = new StringBuilder();

    private Report(String name) {
        this.name = name;
    }

    /**
     * Begins a report with its heading: date, machine and command.
     *
     * @param name the benchmark, which names the files
     * @return the report
     */
    public static Report begin(String name) {
        Report report = new Report(name);
        String command = System.getProperty("benchmark.command", "benchmark/run " + name);
        report.print("## " + name + "\n\n" + Machine.describe() + "; `" + command + "`\n");
        return report;
    }

    /** {@return the figures so far} */
    public List<Result> results() {
        return List.copyOf(results);
    }

    /** Adds figures. */
    public void add(List<Result> more) {
        results.addAll(more);
    }

    /** Prints Markdown, say a {@link RatioTable}, and keeps it. */
    public void print(String text) {
        System.out.println(text);
        markdown.append(text).append('\n');
    }

    /** Writes {@code NAME.csv} and {@code NAME.md} into the folder of results. */
    public void write() {
        Path folder = Path.of(System.getProperty("benchmark.results", "target/results"));
        String csv = results.stream()
                .map(result -> String.format(
                        Locale.ROOT,
                        "%s,%s,%s,%s%n",
                        result.scenario(),
                        result.contender(),
                        result.metric(),
                        result.value()))
                .collect(Collectors.joining("", "scenario,contender,metric,value\n", ""));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".csv"), csv);
            Files.writeString(folder.resolve(name + ".md"), markdown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
