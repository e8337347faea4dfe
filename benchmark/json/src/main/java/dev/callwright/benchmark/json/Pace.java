package dev.callwright.benchmark.json;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast the machine is right now: the CPU nanoseconds of translating an array, which neighbours on the same core and
 * cache slow down.
 */
final class Pace {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final byte[] from = new byte[1 << 18];
    private final byte[] to = new byte[1 << 18];
    private final byte[] table = new byte[256];

    private final List<Long> first = new ArrayList<>();

    /** Warms up. */
    Pace() {
        for (int i = 0; i < from.length; i++) {
            from[i] = (byte) (i * 31 >> 3);
        }
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) ~i;
        }
        for (int i = 0; i < 100; i++) {
            measure();
        }
        for (int i = 0; i < 100; i++) {
            first.add(measure());
        }
    }

    /** {@return the best so far} */
    long best() {
        return best(first);
    }

    /** {@return nanoseconds; less is faster} */
    long measure() {
        long begin = THREADS.getCurrentThreadCpuTime();
        translate();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    private void translate() {
        for (int i = 0; i < from.length; i++) {
            to[i] = table[from[i] & 0xff];
        }
    }

    /** {@return the pace of a quiet machine, going by what was measured: a few are always better than can be} */
    static long best(List<Long> paces) {
        return paces.stream().sorted().skip(paces.size() / 20).findFirst().orElse(Long.MAX_VALUE);
    }

    /** {@return whether the machine is about as fast as it can be} */
    static boolean isQuiet(long pace, long best) {
        return pace <= best * 1.1;
    }
}
