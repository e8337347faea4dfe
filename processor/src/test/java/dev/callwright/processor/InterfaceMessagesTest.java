package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import dev.callwright.processor.check.Check;
import dev.callwright.processor.check.Checks;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the author of an annotated interface reads. The interfaces in {@code mistakes/words} have below each line what is
 * said of it.
 */
class InterfaceMessagesTest {
    private static final String MARK = "//! ";

    /** What the compiler refuses before, or what takes a very long text. */
    private static final Set<String> OF_FILES_ALONE = Set.of(
            "duplicate-constant",
            "duplicate-type",
            "fixed-path",
            "name-too-long",
            "package-name",
            "parameter-name",
            "text-place",
            "text-too-long");

    /** What is written in files, and in no interface. */
    private static final Pattern OF_FILES = Pattern.compile("'\\?'|under '|\\b(list|set|map|page)<"
            + "|'(absent|calls|default|doc|envelope|format|formats|idempotent|java|max|min|non-empty|nullable|paging|quoted"
            + "|request|response|returns|rules|safe|sensitive|server|style|success|types|zone)\\b"
            + "|\\b(default|max|min|style) '"
            + "|\\b(binary|bool|datetime|decimal|instant|json|string) or\\b"
            + "|\\b(or|write|is) '?(binary|bool|date|datetime|decimal|instant|json|string)\\b(?! =)");

    @TempDir
    private Path directory;

    static Stream<String> interfaces() {
        return Stream.of(
                "CallsSpec",
                "FieldsSpec",
                "PagesSpec",
                "FormSpec",
                "QuietSpec",
                "RulesSpec",
                "TakenSpec",
                "TypesSpec",
                "UnknownSpec");
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void everyMistakeIsToldInItsOwnWords(String name) {
        String marked = marked(name);
        String source = marked.replaceAll("(?m)^" + MARK + ".*\n", "");
        assertEquals(marked, marked(source, Project.in(directory).java(source).compile()));
    }

    private static String marked(String source, Compiled compiled) {
        List<String> lines = new ArrayList<>();
        for (String written : source.split("\n", -1)) {
            lines.add(written);
            long line =
                    lines.stream().filter(before -> !before.startsWith(MARK)).count();
            compiled.diagnostics().stream()
                    .filter(said -> Math.max(1, said.getLineNumber()) == line && isOurs(said))
                    .map(said -> MARK + kind(said) + said.getMessage(null))
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    /** Of a name that is unknown to it, the compiler says so too. */
    private static boolean isOurs(Diagnostic<?> said) {
        return said.getCode().endsWith("proc.messager");
    }

    private static String kind(Diagnostic<?> said) {
        return said.getKind() == Diagnostic.Kind.ERROR ? "" : "warning: ";
    }

    @Test
    void everyRuleIsAmongThem() {
        Set<String> missing = new TreeSet<>(Checks.all().stream().map(Check::id).toList());
        missing.removeAll(OF_FILES_ALONE);
        missing.removeIf(id -> messages().anyMatch(message -> message.endsWith("[" + id + "]")));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyWordingIsAmongThem() {
        for (Wording wording : Wording.values()) {
            String text = wording.at(new Position.InSource(0, ""), "\n", "\n");
            Pattern pattern = Pattern.compile(
                    Stream.of(text.split("\n", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
            assertTrue(messages().anyMatch(message -> pattern.matcher(message).find()), text);
        }
    }

    @Test
    void noWordIsOfFilesAlone() {
        messages().forEach(message -> assertFalse(OF_FILES.matcher(message).find(), message));
    }

    private static Stream<String> messages() {
        return interfaces().flatMap(name -> marked(name).lines()).filter(line -> line.startsWith(MARK));
    }

    private static String marked(String name) {
        try (var in = InterfaceMessagesTest.class.getResourceAsStream("/mistakes/words/" + name + ".java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
