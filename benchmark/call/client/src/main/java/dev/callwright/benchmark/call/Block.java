package dev.callwright.benchmark.call;

/**
 * What a number of calls took.
 *
 * @param calls how many
 * @param wallNanos from the first's start to the last's end
 * @param cpuNanos of the whole process, garbage collector and compiler included
 * @param bytes allocated by all threads
 */
public record Block(int calls, long wallNanos, long cpuNanos, long bytes) {
    /** {@return the block of a text that {@link #toString} made} */
    public static Block parse(String text) {
        String[] parts = text.split(" ");
        return new Block(
                Integer.parseInt(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]));
    }

    /** {@return CPU time, microseconds a call} */
    public double cpuMicros() {
        return cpuNanos / 1e3 / calls;
    }

    /** {@return throughput} */
    public double callsPerSecond() {
        return calls * 1e9 / wallNanos;
    }

    /** {@return allocation, bytes a call} */
    public double bytesPerCall() {
        return (double) bytes / calls;
    }

    @Override
    public String toString() {
        return calls + " " + wallNanos + " " + cpuNanos + " " + bytes;
    }
}
