package dev.callwright.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.problem.Problem.Severity;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.UseResolver;
import dev.callwright.processor.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A description in YAML, checked. */
final class Checking {
    /** Three lines that are right, so that what follows them begins on line 4. */
    private static final String HEAD = """
            callwright: 1
            api: Shop
            package: com.acme.shop
            """;

    private final Map<String, String> files = new HashMap<>();
    private final String text;

    private Checking(String text) {
        this.text = text;
    }

    /** A whole file, {@code shop.yaml}. */
    static Checking file(String text) {
        return new Checking(text);
    }

    /** A file whose first three lines are right; {@code rest} begins on line 4. */
    static Checking of(String rest) {
        return new Checking(HEAD + rest);
    }

    /** A file with one call, {@code find}, whose content begins on line 6. */
    static Checking call(String content) {
        return of("calls:\n  find:\n" + content.indent(4));
    }

    /** A file with one model, {@code Item}, whose content begins on line 6. */
    static Checking model(String content) {
        return of("types:\n  Item:\n" + content.indent(4));
    }

    /** With a file beside it that can be used. */
    Checking with(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** Asserts what is found, each problem as {@code line:column message}. */
    void finds(String... problems) {
        assertEquals(String.join("\n", problems), String.join("\n", lines()));
    }

    void findsNothing() {
        finds();
    }

    private List<String> lines() {
        return problems().stream().map(Checking::line).toList();
    }

    private static String line(Problem problem) {
        Position.InFile at = (Position.InFile) problem.position();
        String severity = problem.severity() == Severity.WARNING ? "warning: " : "";
        return at.line() + ":" + at.column() + " " + severity + problem.message();
    }

    private List<Problem> problems() {
        Description description = description();
        return Checks.problems(description, Names.of(description));
    }

    /** As read, without a problem. */
    Description description() {
        Problems problems = new Problems();
        Description description = new YamlReader(this::used, problems)
                .read(source("shop.yaml", text))
                .orElseThrow();
        assertEquals(List.of(), problems.list());
        return description;
    }

    private UseResolver.Resolution used(SourceFile.Origin user, String reference) {
        String content = files.get(reference);
        return content == null
                ? new UseResolver.Resolution.Refused(ReadProblem.USE_MISSING, "no " + reference, "")
                : new UseResolver.Resolution.Found(source(reference, content));
    }

    private static SourceFile source(String name, String content) {
        return new SourceFile(
                "/api/" + name,
                new SourceFile.Origin.File(Path.of("/api", name)),
                content.getBytes(StandardCharsets.UTF_8));
    }
}
