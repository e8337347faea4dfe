package dev.callwright.benchmark.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a whole process took.
 *
 * @param seconds from start to end
 * @param cpuSeconds of processor time, of user and system, with all its threads; NaN where the system does not tell
 */
record Cost(double seconds, double cpuSeconds) {
    private static final Path SELF = Path.of("/proc/self/stat");

    /** Where in {@link #SELF}, behind the command's name, the times of ended children stand; in hundredths. */
    private static final int CHILDREN_USER = 13;

    Cost plus(Cost other) {
        return new Cost(seconds + other.seconds, cpuSeconds + other.cpuSeconds);
    }

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException if it fails, with what it printed
     */
    static Cost of(List<String> command) {
        try {
            Path printed = Files.createTempFile("benchmark", ".log");
            double cpuBefore = cpuOfChildren();
            long before = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            int status = process.waitFor();
            Cost cost = new Cost((System.nanoTime() - before) / 1e9, cpuOfChildren() - cpuBefore);
            if (status != 0) {
                throw new IllegalStateException(
                        "Failed: " + String.join(" ", command) + "\n" + Files.readString(printed));
            }
            Files.delete(printed);
            return cost;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double cpuOfChildren() throws IOException {
        if (!Files.isReadable(SELF)) {
            return Double.NaN;
        }
        String stat = Files.readString(SELF, StandardCharsets.ISO_8859_1);
        String[] figures = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(figures[CHILDREN_USER]) + Long.parseLong(figures[CHILDREN_USER + 1])) / 100.0;
    }
}
