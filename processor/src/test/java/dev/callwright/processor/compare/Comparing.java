package dev.callwright.processor.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.command.Cli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two descriptions, compared by the command line. */
final class Comparing {
    private static final String HEAD = """
            callwright: 1
            api: Shop
            package: com.acme.shop
            """;
    private static final Pattern KIND = Pattern.compile("    .* \\[([a-z-]+)]");

    private final String before;
    private final String after;

    private Comparing(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Whole files. */
    static Comparing files(String before, String after) {
        return new Comparing(before, after);
    }

    /** What follows three lines that say which API it is. */
    static Comparing of(String before, String after) {
        return files(HEAD + before, HEAD + after);
    }

    /** The content of one call, from line 6 on. */
    static Comparing call(String before, String after) {
        return of("calls:\n  find:\n" + before.indent(4), "calls:\n  find:\n" + after.indent(4));
    }

    /** The fields, from line 10 on, of a model that servers answer. */
    static Comparing answer(String before, String after) {
        return model("calls:\n  get:\n    get: /item\n    returns: Item\n", before, after);
    }

    /** The fields, from line 10 on, of a model that clients send. */
    static Comparing request(String before, String after) {
        return model("calls:\n  put:\n    put: /item\n    body: Item\n", before, after);
    }

    private static Comparing model(String calls, String before, String after) {
        String head = calls + "types:\n  Item:\n";
        return of(head + before.indent(4), head + after.indent(4));
    }

    /** Asserts all changes, each as the line that is printed, with the kinds it is of. */
    void shows(String... lines) {
        Cli.Result result = run();
        List<String> shown = new ArrayList<>();
        for (String line : result.out().lines().toList()) {
            Matcher kind = KIND.matcher(line);
            if (kind.matches()) {
                shown.set(shown.size() - 1, shown.get(shown.size() - 1) + " [" + kind.group(1) + "]");
            } else {
                shown.add(line);
            }
        }
        assertEquals("", result.err());
        String summary = shown.remove(shown.size() - 1);
        assertEquals(String.join("\n", lines), String.join("\n", shown));
        assertEquals(Stream.of(lines).allMatch(line -> line.contains(": breaks nobody")) ? 0 : 1, result.status());
        assertEquals(lines.length + (lines.length == 1 ? " change" : " changes"), summary.split(",")[0]);
    }

    /** Asserts that there is no change. */
    void showsNothing() {
        shows();
    }

    private Cli.Result run() {
        try {
            Path folder = Files.createTempDirectory("compare");
            try {
                return new Cli(folder)
                        .file("old.yaml", before)
                        .file("new.yaml", after)
                        .run("diff", "old.yaml", "new.yaml");
            } finally {
                Files.deleteIfExists(folder.resolve("old.yaml"));
                Files.deleteIfExists(folder.resolve("new.yaml"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
