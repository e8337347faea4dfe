package dev.callwright.benchmark.json;

import dev.callwright.benchmark.Options;
import dev.callwright.benchmark.Payload;
import dev.callwright.benchmark.RatioTable;
import dev.callwright.benchmark.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;

/**
 * Decoding and encoding by all contenders, and their cold start; or only what is named, such as {@code decode-small}.
 *
 * <p>With {@code --jmh}, JMH does it instead, with whatever options follow.
 */
public final class JsonBenchmark {
    private final Options options;
    private final List<Contender> contenders;
    private final Map<Payload, Path> files;

    private JsonBenchmark(Options options) throws IOException {
        this.options = options;
        contenders = Contender.all().stream()
                .filter(contender -> contender.name().equals(Contender.BASELINE) || options.wants(contender.name()))
                .toList();
        files = files();
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Options options = Options.parse(args);
        if (options.others().contains("--jmh")) {
            Main.main(Stream.concat(Stream.of("-prof", "gc"), options.others().stream())
                    .filter(option -> !option.equals("--jmh"))
                    .toArray(String[]::new));
        } else {
            new JsonBenchmark(options.requireKnown(parts())).run();
        }
    }

    private static Map<Payload, Path> files() throws IOException {
        Map<Payload, Path> files = new EnumMap<>(Payload.class);
        for (Payload payload : Payload.values()) {
            Path file = Files.createTempFile("callwright-" + payload.title(), ".json");
            file.toFile().deleteOnExit();
            files.put(payload, Files.write(file, payload.bytes()));
        }
        return files;
    }

    private void run() throws IOException {
        for (Contender contender : contenders) {
            Agreement.check(contender.name());
        }
        Report report = Report.begin("json");
        Rounds rounds = new Rounds(contenders, files, options.quick());
        for (Scenario scenario : Scenario.all()) {
            if (wants(scenario.title())) {
                report.add(rounds.measure(scenario));
                report.print(RatioTable.of(report.results(), scenario.title(), Contender.BASELINE)
                        .value("us/op", 2)
                        .speed("us/op")
                        .value("p10 us/op", 2)
                        .value("B/op", 0)
                        .cost("allocation", "B/op")
                        .toString());
            }
        }
        Summary summary = new Summary(report.results());
        if (!summary.isEmpty()) {
            report.print(summary.toString());
        }
        report.print(rounds.quietness());
        if (wants(ColdStarts.SCENARIO)) {
            report.add(new ColdStarts(contenders, files.get(Payload.SMALL)).measure(options.quick() ? 3 : 10));
            report.print(RatioTable.of(report.results(), ColdStarts.SCENARIO, Contender.BASELINE)
                    .value("ms", 1)
                    .cost("time", "ms")
                    .value("least ms", 1)
                    .cost("least time", "least ms")
                    .value("classes", 0)
                    .value("KB of jars", 0)
                    .toString());
        }
        report.write();
    }

    private boolean wants(String scenario) {
        return options.others().isEmpty() || options.others().contains(part(scenario));
    }

    private static List<String> parts() {
        return Stream.concat(Scenario.all().stream().map(Scenario::title), Stream.of(ColdStarts.SCENARIO))
                .map(JsonBenchmark::part)
                .toList();
    }

    private static String part(String scenario) {
        return scenario.replace(' ', '-');
    }
}
