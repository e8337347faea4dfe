package dev.callwright.benchmark.json;

import dev.callwright.benchmark.ChildJvm;
import dev.callwright.benchmark.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** First decodings in fresh JVMs. */
final class ColdStarts {
    static final String SCENARIO = "cold start";

    private final List<Start> starts = new ArrayList<>();
    private final String json;

    /** One contender, and the milliseconds it took. */
    private record Start(Contender contender, List<Double> millis) {}

    /**
     * For some contenders, and for a JVM that only reads the file.
     *
     * @param contenders who decodes
     * @param json what
     */
    ColdStarts(List<Contender> contenders, Path json) {
        starts.add(new Start(Contender.NOBODY, new ArrayList<>()));
        contenders.forEach(contender -> starts.add(new Start(contender, new ArrayList<>())));
        this.json = json.toString();
    }

    List<Result> measure(int rounds) {
        for (int round = 0; round < rounds; round++) {
            starts.forEach(start -> start.millis().add(millis(start.contender())));
        }
        return starts.stream().flatMap(start -> results(start).stream()).toList();
    }

    private List<Result> results(Start start) {
        List<Double> millis = start.millis().stream().sorted().toList();
        Contender contender = start.contender();
        return List.of(
                new Result(SCENARIO, contender.name(), "ms", millis.get(millis.size() / 2)),
                new Result(SCENARIO, contender.name(), "least ms", millis.get(0)),
                new Result(SCENARIO, contender.name(), "classes", classes(contender)),
                new Result(SCENARIO, contender.name(), "KB of jars", contender.jarBytes() / 1024.0));
    }

    private double millis(Contender contender) {
        return run(contender).stream()
                .filter(line -> line.startsWith(ColdStart.DONE))
                .mapToDouble(line -> Double.parseDouble(line.substring(ColdStart.DONE.length())) / 1_000_000)
                .findFirst()
                .orElseThrow();
    }

    /** {@return how many classes were loaded until the page was there, those of the JVM itself with them} */
    private long classes(Contender contender) {
        return run(contender, "-Xlog:class+load").stream()
                .takeWhile(line -> !line.startsWith(ColdStart.DONE))
                .filter(line -> line.contains(" source: "))
                .count();
    }

    private List<String> run(Contender contender, String... flags) {
        return new ChildJvm(contender.classPath(), List.of(flags))
                .run(ColdStart.class.getName(), contender.name(), json);
    }
}
