package dev.callwright.benchmark.json;

import dev.callwright.benchmark.ChildJvm;
import dev.callwright.benchmark.Payload;
import dev.callwright.benchmark.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times contenders in JVMs of their own. Each round gives one to each of them, so that a busy minute of the machine falls
 * upon all.
 */
final class Rounds {
    private final List<Contender> contenders;
    private final Map<Payload, Path> files;
    private final boolean quick;
    private final List<Long> paces = new ArrayList<>();

    /**
     * Has yet to begin.
     *
     * @param contenders who
     * @param files the payloads
     * @param quick whether to be satisfied with less
     */
    Rounds(List<Contender> contenders, Map<Payload, Path> files, boolean quick) {
        this.contenders = contenders;
        this.files = files;
        this.quick = quick;
    }

    List<Result> measure(Scenario scenario) {
        List<Sample> samples = contenders.stream()
                .map(contender -> new Sample(contender.name(), new ArrayList<>(), new ArrayList<>()))
                .toList();
        for (int round = 0; round < (quick ? 1 : 2); round++) {
            for (int i = 0; i < contenders.size(); i++) {
                read(work(contenders.get(i), scenario), samples.get(i));
            }
        }
        return samples.stream()
                .flatMap(sample -> sample.results(scenario.title()).stream())
                .toList();
    }

    /** {@return how much of the time the machine was fit for measuring, in words} */
    String quietness() {
        long best = bestPace();
        long quiet = paces.stream().filter(pace -> Pace.isQuiet(pace, best)).count();
        return String.format(
                Locale.ROOT,
                "The machine was quiet in %d %% of the blocks.%n",
                100 * quiet / Math.max(1, paces.size()));
    }

    private long bestPace() {
        return Pace.best(paces);
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
                        quick ? "600" : "1200",
                        "30",
                        quick ? "10" : "25",
                        Long.toString(bestPace()));
    }

    private void read(List<String> output, Sample sample) {
        for (String line : output) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "block" -> {
                    sample.nanos().add(Double.valueOf(words[1]));
                    paces.add(Long.valueOf(words[2]));
                }
                case "bytes" -> sample.bytes().add(Double.valueOf(words[1]));
                default -> {
                    // Something that a library says.
                }
            }
        }
    }

    /** What was measured of one contender: CPU nanoseconds of each block, bytes in each JVM. */
    private record Sample(String contender, List<Double> nanos, List<Double> bytes) {
        List<Result> results(String scenario) {
            List<Double> micros =
                    nanos.stream().sorted().map(value -> value / 1000).toList();
            return List.of(
                    new Result(scenario, contender, "us/op", micros.get(0)),
                    new Result(scenario, contender, "p10 us/op", micros.get(micros.size() / 10)),
                    new Result(scenario, contender, "p50 us/op", micros.get(micros.size() / 2)),
                    new Result(
                            scenario,
                            contender,
                            "B/op",
                            bytes.stream().min(Double::compare).orElseThrow()));
        }
    }
}
