package dev.callwright.benchmark.json;

import dev.callwright.benchmark.ChildJvm;
import dev.callwright.benchmark.Options;
import dev.callwright.benchmark.Payload;
import dev.callwright.benchmark.RatioTable;
import dev.callwright.benchmark.Report;
import dev.callwright.benchmark.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.Main;

/**
 * Decoding and encoding by all contenders, and their cold start.
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
            Main.main(options.others().stream()
                    .filter(option -> !option.equals("--jmh"))
                    .toArray(String[]::new));
        } else {
            new JsonBenchmark(options).run();
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
        for (Scenario scenario : Scenario.all()) {
            if (options.others().isEmpty() || options.others().contains(scenario.title().replace(' ', '-'))) {
                report.add(measure(scenario));
                report.print(RatioTable.of(report.results(), scenario.title(), Contender.BASELINE)
                        .value("us/op", 2)
                        .speed("us/op")
                        .value("p10 us/op", 2)
                        .value("B/op", 0)
                        .cost("allocation", "B/op")
                        .toString());
            }
        }
        if (options.others().isEmpty() || options.others().contains("cold")) {
            report.add(new ColdStarts(contenders, files.get(Payload.SMALL)).measure(options.quick() ? 3 : 10));
            report.print(RatioTable.of(report.results(), ColdStarts.SCENARIO, Contender.BASELINE)
                    .value("ms", 1)
                    .cost("time", "ms")
                    .value("least ms", 1)
                    .value("classes", 0)
                    .value("KB of jars", 0)
                    .toString());
        }
        report.write();
    }

    /** Each round gives each contender a JVM of its own, so that a busy minute of the machine falls upon all. */
    private List<Result> measure(Scenario scenario) {
        List<Sample> samples = contenders.stream()
                .map(contender -> new Sample(contender.name(), new ArrayList<>()))
                .toList();
        for (int round = 0; round < (options.quick() ? 1 : 2); round++) {
            for (int i = 0; i < contenders.size(); i++) {
                samples.get(i).output().addAll(work(contenders.get(i), scenario));
            }
        }
        return samples.stream()
                .flatMap(sample -> sample.results(scenario.title()).stream())
                .toList();
    }

    private List<String> work(Contender contender, Scenario scenario) {
        return new ChildJvm(
                        contender.classPath(),
                        List.of("-Xbatch", "-XX:+UseSerialGC", "-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"))
                .run(
                        Worker.class.getName(),
                        contender.name(),
                        scenario.title(),
                        files.get(scenario.payload()).toString(),
                        options.quick() ? "600" : "1200",
                        "30",
                        options.quick() ? "10" : "25");
    }

    /** What the workers of one contender printed. */
    private record Sample(String contender, List<String> output) {
        List<Result> results(String scenario) {
            List<Double> micros =
                    figures("block").stream().map(nanos -> nanos / 1000).toList();
            return List.of(
                    new Result(scenario, contender, "us/op", micros.get(0)),
                    new Result(scenario, contender, "p10 us/op", micros.get(micros.size() / 10)),
                    new Result(scenario, contender, "p50 us/op", micros.get(micros.size() / 2)),
                    new Result(scenario, contender, "B/op", figures("bytes").get(0)));
        }

        private List<Double> figures(String name) {
            return output.stream()
                    .filter(line -> line.startsWith(name + " "))
                    .map(line -> Double.valueOf(line.substring(name.length() + 1)))
                    .sorted()
                    .toList();
        }
    }
}
