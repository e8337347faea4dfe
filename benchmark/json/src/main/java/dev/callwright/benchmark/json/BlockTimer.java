package dev.callwright.benchmark.json;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times an operation by the CPU time of its thread, in blocks of fixed work. What else runs on the machine only adds to
 * it, so that the fastest block is the one to look at. Where the machine is busy, there are up to three times as many
 * blocks, in the hope of quiet ones.
 *
 * @param warmUpNanos how long to run before
 * @param blocks how many blocks
 * @param blockNanos about how long each is
 * @param bestPace the best {@linkplain Pace pace} ever seen on this machine, as far as known
 */
record BlockTimer(long warmUpNanos, int blocks, long blockNanos, long bestPace) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is measured. */
    interface Operation {
        @Nullable
        Object run() throws IOException;
    }

    /**
     * A block.
     *
     * @param nanos CPU nanoseconds of one operation
     * @param pace the machine's, before and after
     */
    record Block(double nanos, long pace) {}

    List<Block> time(Operation operation) throws IOException {
        long perBlock = warmUp(operation);
        Pace pace = new Pace();
        long best = Math.min(bestPace, pace.best());
        List<Block> all = new ArrayList<>();
        int quiet = 0;
        while (all.size() < blocks || quiet < blocks / 3 && all.size() < 3 * blocks) {
            long before = pace.measure();
            double nanos = (double) run(operation, perBlock) / perBlock;
            Block block = new Block(nanos, Math.max(before, pace.measure()));
            all.add(block);
            quiet += Pace.isQuiet(block.pace(), best) ? 1 : 0;
        }
        return all;
    }

    /** {@return how many operations make a block} */
    private long warmUp(Operation operation) throws IOException {
        long operations = 1;
        long spent = 0;
        while (true) {
            long nanos = run(operation, operations);
            spent += nanos;
            if (spent >= warmUpNanos && nanos >= blockNanos / 4) {
                return Math.max(1, operations * blockNanos / nanos);
            }
            if (nanos < blockNanos / 2) {
                operations *= 2;
            }
        }
    }

    private static long run(Operation operation, long times) throws IOException {
        Object last = null;
        long begin = THREADS.getCurrentThreadCpuTime();
        for (long i = 0; i < times; i++) {
            last = operation.run();
        }
        long nanos = THREADS.getCurrentThreadCpuTime() - begin;
        if (last == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        return nanos;
    }

    /** {@return the bytes that one operation allocates; rounded, since reading the counter allocates a little itself} */
    static long allocated(Operation operation) throws IOException {
        int times = 100;
        long id = Thread.currentThread().getId();
        long begin = THREADS.getThreadAllocatedBytes(id);
        run(operation, times);
        return (THREADS.getThreadAllocatedBytes(id) - begin) / times;
    }
}
