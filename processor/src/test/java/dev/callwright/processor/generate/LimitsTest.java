package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callwright.processor.check.Checks;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is as large as it may be compiles, in methods and initializers that a class file can hold. With the system
 * property {@code callwright.deep}, in every place, and an API with all its calls and types.
 */
class LimitsTest {
    private static final boolean DEEP = Boolean.getBoolean("callwright.deep");
    private static final int SHARE = DEEP ? 1 : 50;
    private static final String HEAD = "callwright: 1\napi: Big\npackage: dev.acme.big\n";
    private static final List<String> TYPES =
            List.of("string?", "list<Kind>?", "datetime?", "long?", "bool?", "double?", "map<json>?", "decimal?");

    @TempDir
    private Path directory;

    @Test
    void aThousandConstants() {
        assertCompiles(HEAD + "types:\n  Names:\n" + many(1_000, "    - CONSTANT_%d - the constant of this number")
                + "  Numbers:\n" + many(1_000, "    - C%1$d(%1$d) = %1$d deprecated 'why' - 第%1$d个")
                + "  Both:\n    names: Names\n    numbers: map<Names, list<Numbers>>\n");
    }

    @Test
    void aThousandErrors() {
        assertCompiles(HEAD + "envelope: {code: code, success: [0], data: data}\nerrors:\n"
                + many(1_000, "  1%1$d: ERROR_%1$d retryable refused - 错误 number %1$d")
                + "calls:\n  find: {get: /, returns: string}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "form", "body", "header"})
    void aThousandParameters(String place) {
        assumeTrue(DEEP || place.equals("query"));
        boolean plain = !place.equals("body");
        assertCompiles(HEAD + "calls:\n  send:\n    post: /send\n    " + place + ":\n"
                + IntStream.range(0, 1_000)
                        .mapToObj(i -> "      p" + i + ": "
                                + TYPES.get(i % (plain ? 6 : 8)).replace("?", i % 9 == 0 ? "" : "?")
                                + " - the parameter of this number")
                        .collect(Collectors.joining("\n", "", "\n"))
                + "    rules:\n" + many(998, "      - p%1$d has no effect when p998 is set")
                + "      - at least one of "
                + IntStream.range(0, 1_000)
                        .filter(i -> i % 9 != 0)
                        .mapToObj(i -> "p" + i)
                        .collect(Collectors.joining(", "))
                + "\n"
                + "types:\n  Kind: [A, B]\n");
    }

    @Test
    void tenThousandNamesInRulesAndTextsOfSixtyThousandBytes() {
        String text = "x".repeat(60_000);
        String names = IntStream.range(0, 500).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        assertCompiles(HEAD + "calls:\n  send:\n    post: /" + text.substring(1) + "\n    query:\n"
                + many(519, "      p%d: int?") + "      p519: string?\n    rules:\n"
                + many(19, "      - " + names + " have no effect when p5%02d is set")
                + "      - " + names + " have no effect when p519 is " + text + "\n"
                + "types:\n  Kind:\n    - A = " + text + " - " + text + "\n    - B = " + "红".repeat(19_999) + "\n");
    }

    @Test
    void aThousandPathVariables() {
        assertCompiles(HEAD + "calls:\n  find:\n    get: /"
                + IntStream.range(0, 1_000).mapToObj(i -> "{p" + i + "}").collect(Collectors.joining("/"))
                + "\n    path:\n" + many(1_000, "      p%d: long"));
    }

    @Test
    void aThousandCallsAndTenThousandTypes() {
        assertCompiles(HEAD + "envelope: {code: code, success: [0], data: data}\ncalls:\n"
                + many(
                        1_000 / SHARE,
                        "  call%1$d: {post: /calls/%1$d, query: {id: long}, body: {more: 'T%1$d?'}, returns: T%1$d}")
                + "types:\n"
                + many(1_000 / SHARE, "  K%1$d: [A, B%1$d]\n  T%1$d: {next: 'T%1$d?', kind: K%1$d, more: 'U%1$d?'}")
                + many(8_000 / SHARE, "  U%1$d: {id: long, name: 'string?', all: 'list<U%1$d>?'}"));
    }

    @Test
    void theGreatestNumbers() {
        assertCompiles(HEAD + "paging: {request: {page: p, first: " + Long.MAX_VALUE + "}, response: {items: items}}\n"
                + "calls:\n  list:\n    get: /\n    query:\n      p: long?\n      kind: int? max " + Integer.MAX_VALUE
                + "\n      at: long? min " + Long.MIN_VALUE + "\n      rate: double? max " + "9".repeat(308)
                + "\n    returns: page<string>\n    rules:\n      - p has no effect when rate is " + "9".repeat(308)
                + "\n      - p has no effect when at is " + Long.MIN_VALUE + "\n");
    }

    private static String many(int count, String form) {
        return IntStream.range(0, count).mapToObj(i -> form.formatted(i)).collect(Collectors.joining("\n", "", "\n"));
    }

    private void assertCompiles(String text) {
        Description description = Descriptions.of(directory, text);
        Names names = Names.of(description);
        assertEquals(
                List.of(),
                Checks.problems(description, names).stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .toList());
        assertEquals(List.of(), Compiled.complaints(Generator.generate(description, names), directory));
    }
}
