package dev.callwright.benchmark.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One scenario of one contender: warmed up when opened, then measured block by block. */
final class Session implements AutoCloseable {
    private static final double[] PERCENTILES = {0.5, 0.99, 0.999};

    /** Of the clock that counts CPU time, in nanoseconds. */
    private static final long TICK = 10_000_000;

    private final Scenario scenario;
    private final Callers callers;
    private final ProcessMeter meter;
    private final long blockNanos;
    private int calls;
    private final List<long[]> latencies = new ArrayList<>();

    private Session(Scenario scenario, Callers callers, ProcessMeter meter, long blockNanos) {
        this.scenario = scenario;
        this.callers = callers;
        this.meter = meter;
        this.blockNanos = blockNanos;
    }

    /**
     * Makes calls that are not measured, and takes from the last of them how many make a block.
     *
     * @param warmUpCalls how many; not how long, as it is calls that the compiler counts
     * @param blockMillis CPU time that a block is to use, about
     */
    static Session open(Scenario scenario, Contender contender, int warmUpCalls, long blockMillis) throws Exception {
        Session session =
                new Session(scenario, Callers.of(scenario, contender), new ProcessMeter(), blockMillis * 1_000_000);
        session.callers.run(new long[warmUpCalls]);
        session.calls = Math.max(scenario.callers(), warmUpCalls / 4);
        session.block();
        session.latencies.clear();
        return session;
    }

    /** Makes the calls of a block, whose number is that which the block before suggests. */
    Block block() throws Exception {
        callers.run(new long[2 * scenario.callers()]); // those that were closed meanwhile connect again
        long[] nanos = new long[calls];
        long bytes = meter.bytes();
        long cpu = meter.cpuNanos();
        long start = System.nanoTime();
        callers.run(nanos);
        long wall = System.nanoTime() - start;
        Block block = new Block(calls, wall, meter.cpuNanos() - cpu, meter.bytes() - bytes);
        latencies.add(nanos);
        calls = Math.max(2 * scenario.callers(), (int) (blockNanos * calls / Math.max(TICK, block.cpuNanos())));
        return block;
    }

    /** {@return nanoseconds that half of the calls, 99 % and 99.9 % of them took at most, over all blocks} */
    String percentiles() {
        long[] sorted =
                latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return Arrays.stream(PERCENTILES)
                .mapToObj(share -> Long.toString(sorted[(int) (share * (sorted.length - 1))]))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        callers.close();
    }
}
