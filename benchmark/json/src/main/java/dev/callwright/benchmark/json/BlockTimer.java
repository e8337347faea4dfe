package dev.callwright.benchmark.json;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * Times an operation by the CPU time of its thread, in blocks of fixed work. What else runs on the machine only adds to
 * it, so that the fastest block is the one to look at.
 *
 * @param warmUpNanos how long to run before
 * @param blocks how many blocks
 * @param blockNanos about how long each is
 */
record BlockTimer(long warmUpNanos, int blocks, long blockNanos) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is measured. */
    interface Operation {
        @Nullable Object run() throws IOException;
    }

    /**
     * What was measured.
     *
     * @param nanos CPU nanoseconds of one operation, one figure for each block
     * @param bytes allocated by one operation
     */
    record Times(double[] nanos, long bytes) {}

    Times time(Operation operation) throws IOException {
        long perBlock = warmUp(operation);
        double[] nanos = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            nanos[block] = (double) run(operation, perBlock) / perBlock;
        }
        return new Times(nanos, allocated(operation));
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

    /** Rounded, since reading the counter allocates a little itself. */
    private static long allocated(Operation operation) throws IOException {
        int times = 100;
        long id = Thread.currentThread().getId();
        long begin = THREADS.getThreadAllocatedBytes(id);
        run(operation, times);
        return (THREADS.getThreadAllocatedBytes(id) - begin) / times;
    }
}
