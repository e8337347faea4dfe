package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.Options;
import dev.callwright.benchmark.Report;
import dev.callwright.benchmark.Result;
import dev.callwright.benchmark.call.Block;
import dev.callwright.benchmark.call.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** Whole calls over loopback: encode, send, receive, decode. */
public final class CallBenchmark {
    private final Plan plan;
    private final List<WorkerJvm> workers;

    private CallBenchmark(Plan plan, List<WorkerJvm> workers) {
        this.plan = plan;
        this.workers = workers;
    }

    /** Runs it; {@code --endpoint small} or {@code big} beside the common options. */
    public static void main(String... args) {
        Options options = Options.parse(args).requireKnown(List.of("--endpoint", "small", "big"));
        Plan plan = Plan.of(options);
        List<Peer> peers = Peer.wanted(options);
        Report report = Report.begin("call");
        List<WorkerJvm> workers = new ArrayList<>();
        try (Stub stub = Stub.start()) {
            peers.forEach(peer -> workers.add(WorkerJvm.start(peer, stub.uri())));
            report.add(new CallBenchmark(plan, workers).measure());
        } finally {
            workers.forEach(WorkerJvm::close);
        }
        print(report, plan.scenarios(), peers);
        report.write();
    }

    private List<Result> measure() {
        for (WorkerJvm worker : workers) {
            System.err.println("warming up " + worker.peer().id());
            for (Scenario scenario : plan.warmUps()) {
                worker.warmUp(scenario, plan.warmUpCalls(scenario));
            }
        }
        return plan.scenarios().stream()
                .flatMap(scenario -> measure(scenario).stream())
                .toList();
    }

    /** The blocks take turns, so that whatever else the machine does hits all alike. */
    private List<Result> measure(Scenario scenario) {
        System.err.println("measuring " + scenario);
        Map<WorkerJvm, List<Block>> blocks = new LinkedHashMap<>();
        for (WorkerJvm worker : workers) {
            worker.open(scenario, plan.openCalls(scenario), plan.blockMillis());
            blocks.put(worker, new ArrayList<>());
        }
        for (int i = 0; i < plan.blocks(); i++) {
            blocks.forEach((worker, measured) -> measured.add(worker.block()));
        }
        List<Result> results = new ArrayList<>();
        blocks.forEach((worker, measured) -> results.addAll(results(scenario, worker, measured)));
        return results;
    }

    private static List<Result> results(Scenario scenario, WorkerJvm worker, List<Block> blocks) {
        double[] percentiles = worker.closeScenario();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(Metric.CPU_BEST, sorted(blocks, Block::cpuMicros)[0]);
        figures.put(Metric.CPU_MEDIAN, median(blocks, Block::cpuMicros));
        figures.put(Metric.THROUGHPUT, median(blocks, Block::callsPerSecond));
        figures.put(Metric.P50, percentiles[0]);
        figures.put(Metric.P99, percentiles[1]);
        figures.put(Metric.P999, percentiles[2]);
        if (scenario.callers() == 1) {
            figures.put(Metric.BYTES, median(blocks, Block::bytesPerCall));
        }
        return figures.entrySet().stream()
                .map(figure -> new Result(scenario.toString(), worker.peer().id(), figure.getKey(), figure.getValue()))
                .toList();
    }

    private static double median(List<Block> blocks, ToDoubleFunction<Block> figure) {
        return sorted(blocks, figure)[blocks.size() / 2];
    }

    private static double[] sorted(List<Block> blocks, ToDoubleFunction<Block> figure) {
        return blocks.stream().mapToDouble(figure).sorted().toArray();
    }

    private static void print(Report report, List<Scenario> scenarios, List<Peer> peers) {
        Figures figures = new Figures(report.results());
        List<PeerTable> tables = List.of(
                table(
                        scenarios,
                        peers,
                        "CPU time of the whole process over that of the fastest other client, best blocks",
                        (scenario, peer) -> figures.toFastestOther(scenario, peer, Metric.CPU_BEST)),
                table(
                        scenarios,
                        peers,
                        "The same over that of plain sockets",
                        (scenario, peer) -> figures.toSockets(scenario, peer, Metric.CPU_BEST)),
                table(
                        scenarios,
                        peers,
                        "CPU time of the whole process, microseconds a call, best / median block",
                        (scenario, peer) -> figures.value(scenario, peer, Metric.CPU_BEST, Metric.CPU_MEDIAN)),
                table(
                        scenarios,
                        peers,
                        "Calls a second, median block",
                        (scenario, peer) -> figures.value(scenario, peer, Metric.THROUGHPUT)),
                table(
                        scenarios,
                        peers,
                        "Latency, microseconds: that of 50 / 99 / 99.9 % of the calls at most",
                        (scenario, peer) -> figures.value(scenario, peer, Metric.P50, Metric.P99, Metric.P999)),
                table(
                        scenarios.stream()
                                .filter(scenario -> scenario.callers() == 1)
                                .toList(),
                        peers,
                        "Bytes allocated a call, where one thread calls",
                        (scenario, peer) -> figures.value(scenario, peer, Metric.BYTES)));
        tables.forEach(table -> report.print(table.toString()));
    }

    private static PeerTable table(
            List<Scenario> scenarios, List<Peer> peers, String title, BiFunction<String, Peer, String> cell) {
        PeerTable table = new PeerTable(title, peers);
        scenarios.forEach(scenario -> table.column(scenario.toString(), peer -> cell.apply(scenario.toString(), peer)));
        return table;
    }
}
