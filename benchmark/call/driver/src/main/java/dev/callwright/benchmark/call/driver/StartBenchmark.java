package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.Options;
import dev.callwright.benchmark.Report;
import dev.callwright.benchmark.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The first call of a fresh process, over http. */
public final class StartBenchmark {
    private static final String SCENARIO = "start";
    private static final int RUNS = 10;
    private static final int QUICK_RUNS = 5;

    private StartBenchmark() {}

    /** Runs it. */
    public static void main(String... args) {
        Options options = Options.parse(args).requireKnown(List.of());
        List<Peer> peers = Peer.wanted(options);
        Report report = Report.begin(SCENARIO);
        try (Stub stub = Stub.start()) {
            peers.forEach(peer -> WorkerJvm.start(peer, stub.uri()).close()); // which checks its answers
            Map<Peer, List<ColdProcess.Times>> times = new LinkedHashMap<>();
            for (int i = 0; i < (options.quick() ? QUICK_RUNS : RUNS); i++) {
                for (Peer peer : peers) {
                    times.computeIfAbsent(peer, each -> new ArrayList<>()).add(new ColdProcess(peer, stub.uri()).run());
                }
            }
            times.forEach((peer, runs) -> report.add(results(peer, runs, new ColdProcess(peer, stub.uri()).classes())));
        }
        report.print(table(new Figures(report.results()), peers).toString());
        report.write();
    }

    private static List<Result> results(Peer peer, List<ColdProcess.Times> runs, long[] classes) {
        double[] main = sorted(runs, ColdProcess.Times::mainMillis);
        double[] wall = sorted(runs, ColdProcess.Times::wallMillis);
        double[] cpu = sorted(runs, ColdProcess.Times::cpuMillis);
        return List.of(
                result(peer, Metric.MAIN_MEDIAN, main[main.length / 2]),
                result(peer, Metric.MAIN_MIN, main[0]),
                result(peer, Metric.PROCESS_MEDIAN, wall[wall.length / 2]),
                result(peer, Metric.PROCESS_MIN, wall[0]),
                result(peer, Metric.PROCESS_CPU, cpu[cpu.length / 2]),
                result(peer, Metric.CLASSES, classes[0]),
                result(peer, Metric.CLASSES_PARSED, classes[1]));
    }

    private static Result result(Peer peer, String metric, double value) {
        return new Result(SCENARIO, peer.id(), metric, value);
    }

    private static double[] sorted(List<ColdProcess.Times> runs, ToDoubleFunction<ColdProcess.Times> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray();
    }

    private static PeerTable table(Figures figures, List<Peer> peers) {
        return new PeerTable("From main to the first decoded answer, and the whole process", peers)
                .column(
                        "over the fastest other client",
                        peer -> figures.toFastestOther(SCENARIO, peer, Metric.MAIN_MEDIAN))
                .column("over plain sockets", peer -> figures.toSockets(SCENARIO, peer, Metric.MAIN_MEDIAN))
                .column(
                        "main to object, ms, median (min)",
                        peer -> pair(figures, peer, Metric.MAIN_MEDIAN, Metric.MAIN_MIN))
                .column(
                        "process, ms, median (min)",
                        peer -> pair(figures, peer, Metric.PROCESS_MEDIAN, Metric.PROCESS_MIN))
                .column("its CPU, ms, median", peer -> figures.value(SCENARIO, peer, Metric.PROCESS_CPU))
                .column(
                        "classes (not from the archive)",
                        peer -> pair(figures, peer, Metric.CLASSES, Metric.CLASSES_PARSED));
    }

    private static String pair(Figures figures, Peer peer, String metric, String inBrackets) {
        return figures.value(SCENARIO, peer, metric) + " (" + figures.value(SCENARIO, peer, inBrackets) + ")";
    }
}
