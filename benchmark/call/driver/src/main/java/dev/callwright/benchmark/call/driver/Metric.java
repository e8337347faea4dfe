package dev.callwright.benchmark.call.driver;

/** The names of what is measured. */
final class Metric {
    static final String CPU_BEST = "cpu best us/call";
    static final String CPU_MEDIAN = "cpu median us/call";
    static final String THROUGHPUT = "calls/s";
    static final String P50 = "p50 us";
    static final String P99 = "p99 us";
    static final String P999 = "p99.9 us";
    static final String BYTES = "bytes/call";
    static final String MAIN_MEDIAN = "main to object median ms";
    static final String MAIN_MIN = "main to object min ms";
    static final String PROCESS_MEDIAN = "process median ms";
    static final String PROCESS_MIN = "process min ms";
    static final String PROCESS_CPU = "process cpu median ms";
    static final String CLASSES = "classes loaded";
    static final String CLASSES_PARSED = "classes not from the archive";

    private Metric() {}
}
