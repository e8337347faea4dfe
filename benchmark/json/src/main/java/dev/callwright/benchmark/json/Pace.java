package dev.callwright.benchmark.json;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How fast the machine is right now: the CPU time of some arithmetic, which a busy neighbour on the same core slows down. */
final class Pace {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Pace() {}

    /** {@return the best of many} */
    static long warmedUp() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 100; i++) {
            best = Math.min(best, nanos());
        }
        return best;
    }

    /** {@return nanoseconds; less is faster} */
    static long nanos() {
        long begin = THREADS.getCurrentThreadCpuTime();
        long result = work(begin);
        long nanos = THREADS.getCurrentThreadCpuTime() - begin;
        return result == 0 ? nanos + 1 : nanos;
    }

    private static long work(long seed) {
        long a = seed | 1;
        long b = ~seed;
        long c = seed + 7;
        for (int i = 0; i < 100_000; i++) {
            a = a * 6_364_136_223_846_793_005L + i;
            b ^= b << 13 ^ i;
            c += c >>> 7 ^ a;
        }
        return a ^ b ^ c;
    }

    /** {@return whether the machine is about as fast as it can be} */
    static boolean isQuiet(long pace, long best) {
        return pace <= best * 1.1;
    }
}
