package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.ChildJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fresh processes that make one call each. */
final class ColdProcess {
    /** Bash's {@code times} tells what its children have used, to the millisecond, and costs them nothing. */
    private static final List<String> TIMED = List.of("bash", "-c", "\"$@\"; times", "bash");

    private final Peer peer;
    private final URI server;

    ColdProcess(Peer peer, URI server) {
        this.peer = peer;
        this.server = server;
    }

    /**
     * What a process took.
     *
     * @param mainMillis from its {@code main} to the decoded answer
     * @param wallMillis from before its start to its end
     * @param cpuMillis of all its threads
     */
    record Times(double mainMillis, double wallMillis, double cpuMillis) {}

    Times run() {
        List<String> command = new ArrayList<>(TIMED);
        command.addAll(command(List.of(WorkerJvm.UTF_8)).command());
        long start = System.nanoTime();
        List<String> lines = output(new ProcessBuilder(command));
        double wall = (System.nanoTime() - start) / 1e6;
        return new Times(Long.parseLong(lines.get(0)) / 1e6, wall, childrenMillis(lines.get(2)));
    }

    /** {@return how many classes were loaded, and how many of these not from the JDK's archive} */
    long[] classes() {
        try {
            Path log = Files.createTempFile("classes", ".log");
            output(command(List.of(WorkerJvm.UTF_8, "-Xlog:class+load:file=" + log + "::filecount=0")));
            List<String> loads = Files.readAllLines(log).stream()
                    .filter(line -> line.contains(" source: "))
                    .toList();
            Files.delete(log);
            long archived = loads.stream()
                    .filter(line -> line.contains("source: shared objects file"))
                    .count();
            return new long[] {loads.size(), loads.size() - archived};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder command(List<String> flags) {
        return new ChildJvm(peer.classPath(), flags).command(peer.mainClass(), server.toString());
    }

    private List<String> output(ProcessBuilder command) {
        try {
            Process process =
                    command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || !output.matches("(?s)\\d+\n.*")) {
                throw new IllegalStateException(peer.id() + " failed: " + String.join(" ", command.command()));
            }
            return output.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Such as {@code 0m0.123s 0m0.045s}: user and system. */
    private static double childrenMillis(String times) {
        double millis = 0;
        for (String time : times.split(" ")) {
            String[] parts = time.split("[ms]");
            millis += 60_000 * Double.parseDouble(parts[0]) + 1000 * Double.parseDouble(parts[1]);
        }
        return millis;
    }
}
