package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Position;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One mistake never hides another, nor the names of what it is in. */
class ManyMistakesTest {
    private static final String TWENTY = """
            callwright: 2
            api: Shop
            pakage: com.acme.shop
            doc: 5
            server: [a]
            envelope: {code: code}
            errors:
              1: FIRST retriable
              2: 2
            paging: {request: {}, response: {}}
            formats: {lists: coma}
            calls:
              first:
              second:
                get: /x
                post: /y
              third:
                get: /x
                safe: no
                query:
                  a: list
                  b: string nulable
                rules: [a is b]
            types:
              Model:
                a: string min 08
                a: string
                b:
              Kind:
                - 0
                - A(x)
                - B: label
            """;

    private final Reading reading = Reading.of(TWENTY);

    @Test
    void twentyMistakesGiveTwentyProblems() {
        List<String> found = reading.problems().stream()
                .sorted(Comparator.comparing(problem -> ((Position.InFile) problem.position()).line()))
                .map(problem -> ((Position.InFile) problem.position()).line() + " " + problem.id())
                .toList();
        assertEquals(
                List.of(
                        "1 version",
                        "3 unknown-key",
                        "4 not-text",
                        "5 wrong-kind",
                        "6 missing-key",
                        "8 unknown-flag",
                        "9 name-form",
                        "10 paging-mode",
                        "11 list-style",
                        "13 missing-value",
                        "16 call-method",
                        "19 not-boolean",
                        "21 type-form",
                        "22 unknown-flag",
                        "23 rule-form",
                        "26 literal-form",
                        "27 duplicate-key",
                        "28 missing-value",
                        "30 name-form",
                        "31 not-a-number",
                        "32 wrong-kind"),
                found);
    }

    @Test
    void namesSurvive() {
        Description description = reading.partly();
        assertEquals("Shop", description.api().text());
        assertEquals(
                List.of("first", "second", "third"),
                description.calls().stream()
                        .map(Call::name)
                        .map(Object::toString)
                        .toList());
        assertEquals(
                List.of("Model", "Kind"),
                description.types().stream().map(type -> type.name().text()).toList());
        assertEquals(
                List.of("a", "b"),
                description.calls().get(2).parameters().stream()
                        .map(parameter -> parameter.field().name().text())
                        .toList());
    }
}
