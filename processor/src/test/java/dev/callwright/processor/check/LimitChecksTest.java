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
}
