package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.UseResolver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A text read, for tests: what came of it, and what was wrong. Whatever is read, the schema must agree. */
record Reading(Optional<Description> result, List<Problem> problems) {
    static final String HEAD = """
            callwright: 1
            api: Shop
            package: com.acme.shop
            """;

    private static final UseResolver NO_USES = (user, reference) ->
            new UseResolver.Resolution.Refused(ReadProblem.USE_MISSING, "no '" + reference + "'", "leave it out");

    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] content) {
        Problems problems = new Problems();
        SourceFile file = new SourceFile("/shop.yaml", new SourceFile.Origin.File(Path.of("/shop.yaml")), content);
        Optional<Description> result = new YamlReader(NO_USES, problems).read(file);
        SchemaAgreement.check(content, problems.list(), result);
        return new Reading(result, problems.list());
    }

    /** Three good lines, then {@code rest}, which so begins on line 4. */
    static Reading afterHead(String rest) {
        return of(HEAD + rest);
    }

    /** The description, of a text with nothing wrong. */
    Description description() {
        if (!problems.isEmpty()) {
            throw new AssertionError(lines());
        }
        return result.orElseThrow();
    }

    /** The description, of a text with something wrong. */
    Description partly() {
        return result.orElseThrow();
    }

    /** Each problem as {@code line:column+length message}, in order of place. */
    List<String> lines() {
        return problems.stream().map(Reading::line).toList();
    }

    static String line(Problem problem) {
        Position.InFile at = (Position.InFile) problem.position();
        return at.line() + ":" + at.column() + "+" + at.length() + " " + problem.message();
    }
}
