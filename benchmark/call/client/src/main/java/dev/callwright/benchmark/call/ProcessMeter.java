package dev.callwright.benchmark.call;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What this process has used so far. */
final class ProcessMeter {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** {@return CPU time of all threads, those of the JVM too} */
    long cpuNanos() {
        return system.getProcessCpuTime();
    }

    /** {@return bytes allocated by the threads that live, virtual ones aside} */
    long bytes() {
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .sum();
    }
}
