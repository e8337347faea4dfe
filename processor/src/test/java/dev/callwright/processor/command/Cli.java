package dev.callwright.processor.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line, on files of a folder. */
public final class Cli {
    private final Path folder;

    public Cli(Path folder) {
        this.folder = folder;
    }

    /** With a file. */
    public Cli file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Cli file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it; an argument that names a file of the folder means that file. */
    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> given = new ArrayList<>();
        for (String argument : arguments) {
            boolean isFile = !argument.startsWith("-") && argument.contains(".");
            given.add(isFile ? folder.resolve(argument).toString() : argument);
        }
        int status = new CommandLine(print(out), print(err)).run(given);
        return new Result(status, text(out), text(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String text(ByteArrayOutputStream from) {
        return from.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(folder + "/", "");
    }

    /** What came of it, files named relative to the folder. */
    public record Result(int status, String out, String err) {}
}
