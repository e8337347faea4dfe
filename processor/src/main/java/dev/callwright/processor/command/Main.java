package dev.callwright.processor.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where {@code java -jar callwright-processor.jar} begins. */
public final class Main {
    private Main() {}

    /**
     * Does what the arguments ask for, and exits with the status that {@link CommandLine} says. Output is UTF-8, as the
     * sources are that it may hold.
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int status = new CommandLine(out, err).run(List.of(arguments));
        out.flush();
        err.flush();
        System.exit(status);
    }
}
