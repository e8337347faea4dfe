package dev.callwright.benchmark.call.driver;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A child process that is told a line and answers one; it ends when it is closed. */
final class Dialogue implements AutoCloseable {
    private final Process process;
    private final BufferedWriter out;
    private final BufferedReader in;

    Dialogue(ProcessBuilder command) {
        try {
            process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = process.outputWriter(StandardCharsets.UTF_8);
        in = process.inputReader(StandardCharsets.UTF_8);
    }

    /** {@return the next line it prints} */
    String hear() {
        try {
            String line = in.readLine();
            if (line == null) {
                throw new IllegalStateException(
                        "It has ended: " + process.info().commandLine().orElse(process.toString()));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what it prints when it is told this} */
    String ask(String line) {
        try {
            out.write(line + '\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hear();
    }

    @Override
    public void close() {
        try {
            out.close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
