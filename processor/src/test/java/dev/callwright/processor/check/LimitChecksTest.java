package dev.callwright.processor.check;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitChecksTest {
    private static String many(int count, String form) {
        return IntStream.range(0, count).mapToObj(i -> form.formatted(i)).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aModelHasAThousandFields() {
        Checking.model(many(1_000, "f%d: int")).findsNothing();
        Checking.model(many(1_001, "f%d: int"))
                .finds("5:3 'Item' has 1001 fields, more than 1000; divide it into several [too-many]");
    }

    @Test
    void anEnumHasAThousandConstants() {
        Checking.model(many(1_000, "- F%d")).findsNothing();
        Checking.model(many(1_001, "- F%d"))
                .finds("5:3 'Item' has 1001 constants, more than 1000; divide it into several [too-many]");
    }

    @Test
    void anApiHasAThousandCalls() {
        Checking.of("calls:\n" + many(1_000, "  c%1$d: {get: /c%1$d}")).findsNothing();
        Checking.of("calls:\n" + many(1_001, "  c%1$d: {get: /c%1$d}"))
                .finds("2:6 'Shop' has 1001 calls, more than 1000; divide it into several [too-many]");
    }

    @Test
    void anApiHasTenThousandTypes() {
        Checking.of("types:\n" + many(10_000, "  T%1$d: {next: 'T%1$d?'}")).findsNothing();
        Checking.of("types:\n" + many(10_001, "  T%1$d: {next: 'T%1$d?'}"))
                .finds("2:6 'Shop' has 10001 types, more than 10000; divide it into several [too-many]");
    }

    @Test
    void aCallHasAThousandParameters() {
        Checking.call("post: /\nquery:\n" + many(1_000, "  p%d: int?")).findsNothing();
        Checking.call("post: /\nquery:\n" + many(1_001, "  p%d: int?"))
                .finds("5:3 'find' has 1001 parameters, more than 1000; divide it into several [too-many]");
    }

    @Test
    void aCallHasAThousandRules() {
        String call = "post: /\nquery:\n  y: int?\n  z: int?\n" + many(500, "  p%d: int?") + "rules:\n"
                + many(500, "- p%d has no effect when y is set") + many(500, "- p%d has no effect when z is set");
        Checking.call(call).findsNothing();
        Checking.call(call + "- at least one of y, z")
                .finds("5:3 'find' has 1001 rules, more than 1000; divide it into several [too-many]");
    }

    @Test
    void anEnvelopeHasAThousandErrorsAndValuesOfSuccess() {
        String envelope = "envelope: {code: code, success: [%s]}\nerrors:\n";
        String values = IntStream.range(0, 1_000).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        Checking.of(envelope.formatted(values) + many(1_000, "  e%1$d: E%1$d")).findsNothing();
        Checking.of(envelope.formatted(values + ", 1000") + many(1_001, "  e%1$d: E%1$d"))
                .finds(
                        "2:6 'Shop' has 1001 errors, more than 1000; divide it into several [too-many]",
                        "4:18 'code' has 1001 values of success, more than 1000; divide it into several [too-many]");
    }

    @Test
    void aPathInAnEnvelopeHasEightNames() {
        String envelope = "envelope: {code: a.b.c.d.e.f.g%s, success: 0}";
        Checking.of(envelope.formatted(".h")).findsNothing();
        Checking.of(envelope.formatted(".h.'i.j'"))
                .finds(
                        "4:18 there are 9 names in this path, more than 8; write 'envelope: none', and read what wraps the"
                                + " answer as part of its type [too-many]");
    }

    @Test
    void aFieldHasTenFormats() {
        String ten = "format yyyy-MM-dd" + ", yyyy-MM-dd".repeat(9);
        Checking.model("f: date " + ten).findsNothing();
        Checking.model("f: date " + ten + ", iso")
                .finds("6:140 there are 11 formats, more than 10; keep those that servers write [too-many]");
        String all = "formats: {date: [" + "yyyy-MM-dd, ".repeat(10) + "%s]}\ntypes: {A: {at: date}}";
        Checking.of(all.formatted("")).findsNothing();
        Checking.of(all.formatted("iso"))
                .finds("4:138 there are 11 formats, more than 10; keep those that servers write [too-many]");
    }

    @Test
    void aLongChainOfModelsIsJudgedAtOnce() {
        Checking.of("types:\n"
                        + many(9_999, "  T%1$d: {next: 'T%1$d'}")
                                .replaceAll("'T(\\d+)'", "'T$1'")
                                .replace("{next: 'T9998'}", "{x: int}"))
                .description();
    }

    private static void assertLimited(String text, int bytes, String expected) {
        Checking.of(text.formatted("x".repeat(60_000))).findsNothing();
        Checking.of(text.formatted("x".repeat(60_001)))
                .finds(expected.formatted("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…") + " has " + bytes
                        + " bytes, more than the 60000 that a text of the client can have; write a shorter one"
                        + " [text-too-long]");
    }

    @Test
    void aTextFitsAClassFile() {
        assertLimited("types: {A: [B = \"%s\"]}", 60_001, "4:17 '%s'");
        assertLimited("types: {A: [\"B - %s\"]}", 60_001, "4:14 '%s'");
        assertLimited("envelope: {code: code, success: [0], message: \"%s\"}", 60_001, "4:48 '%s'");
        Checking.of("types: {A: [B = \"" + "红".repeat(20_000) + "\"]}").findsNothing();
        Checking.of("types: {A: [B = \"" + "红".repeat(20_001) + "\"]}")
                .finds("4:17 '红红红红红红红红红红红红红红红红红红红红红红红红红红红红红红…' has 60003 bytes, more than the 60000 that a"
                        + " text of the client can have; write a shorter one [text-too-long]");
    }

    @Test
    void theRulesOfACallNameTenThousandParameters() {
        String names = IntStream.range(0, 500).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        String call = "post: /\nquery:\n" + many(520, "  p%d: int?") + "rules:\n";
        Checking.call(call + many(20, "- " + names + " have no effect when p5%02d is set"))
                .findsNothing();
        Checking.call(call + many(20, "- " + names + " have no effect when p5%02d is set")
                        + "- p500 has no effect when p501 is set")
                .finds("5:3 'find' has 10001 names in its rules, more than 10000; divide it into several [too-many]");
    }
}
