package dev.callwright.benchmark.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One scenario of one contender: warmed up when opened, then measured block by block. */
final class Session implements AutoCloseable {
    private static final double[] PERCENTILES = {0.5, 0.99, 0.999};

    private static final int ROUNDS = 4;

    /** The clock's tick. */
    private static final long LEAST_NANOS = 10_000_000;

    private final Scenario scenario;
    private final Callers callers;
    private final ProcessMeter meter;
    private final int calls;
    private final List<long[]> latencies = new ArrayList<>();

    private Session(Scenario scenario, Callers callers, ProcessMeter meter, int calls) {
        this.scenario = scenario;
        this.callers = callers;
        this.meter = meter;
        this.calls = calls;
    }

    /**
     * Calls until the warm-up has used its share of CPU time: of that, as it is what the compiler needs, however busy the
     * machine is. The last round of it tells how many calls make a block.
     *
     * @param blockMillis CPU time that a block is to use, about
     */
    static Session open(Scenario scenario, Contender contender, long warmUpMillis, long blockMillis) throws Exception {
        ProcessMeter meter = new ProcessMeter();
        Callers callers = Callers.of(scenario, contender);
        int least = 2 * scenario.callers();
        long end = meter.cpuNanos() + warmUpMillis * 1_000_000;
        int round = least;
        double nanosPerCall;
        do {
            long start = meter.cpuNanos();
            callers.run(new long[round]);
            nanosPerCall = (double) Math.max(meter.cpuNanos() - start, LEAST_NANOS) / round;
            round = Math.max(least, (int) (warmUpMillis * 1e6 / ROUNDS / nanosPerCall));
        } while (meter.cpuNanos() < end);
        return new Session(scenario, callers, meter, Math.max(least, (int) (blockMillis * 1e6 / nanosPerCall)));
    }

    /** Makes the calls of a block. */
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
