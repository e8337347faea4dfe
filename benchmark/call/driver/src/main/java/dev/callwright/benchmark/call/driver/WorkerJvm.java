package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.ChildJvm;
import dev.callwright.benchmark.call.Block;
import dev.callwright.benchmark.call.Scenario;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** A contender's JVM, checked and waiting for its turns. */
final class WorkerJvm implements AutoCloseable {
    private static final String WORKER = "dev.callwright.benchmark.call.Worker";
    /** OpenAPI Generator's client reads answers in the JVM's charset, which is not UTF-8 everywhere before JDK 18. */
    static final String UTF_8 = "-Dfile.encoding=UTF-8";

    private static final List<String> FLAGS =
            List.of(UTF_8, "-Dslf4j.internal.verbosity=ERROR", "-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch");

    private final Peer peer;
    private final Dialogue process;

    private WorkerJvm(Peer peer, Dialogue process) {
        this.peer = peer;
        this.process = process;
    }

    /** Starts it; it makes both calls, and compares what they return. */
    static WorkerJvm start(Peer peer, URI server) {
        Dialogue process = new Dialogue(
                new ChildJvm(peer.classPath(), FLAGS).command(WORKER, peer.mainClass(), server.toString()));
        process.hear();
        return new WorkerJvm(peer, process);
    }

    Peer peer() {
        return peer;
    }

    void warmUp(Scenario scenario, int calls) {
        open(scenario, calls, 1);
        block();
        closeScenario();
    }

    void open(Scenario scenario, int warmUpCalls, int blockMillis) {
        process.ask("open " + warmUpCalls + " " + blockMillis + " " + scenario);
    }

    Block block() {
        return Block.parse(process.ask("block"));
    }

    /** {@return the microseconds that half of the calls, 99 % and 99.9 % of them took at most} */
    double[] closeScenario() {
        return Arrays.stream(process.ask("close").split(" "))
                .mapToDouble(nanos -> Long.parseLong(nanos) / 1e3)
                .toArray();
    }

    @Override
    public void close() {
        process.close();
    }
}
