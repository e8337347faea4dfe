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
    void aLongChainOfModelsIsJudgedAtOnce() {
        Checking.of("types:\n"
                        + many(9_999, "  T%1$d: {next: 'T%1$d'}")
                                .replaceAll("'T(\\d+)'", "'T$1'")
                                .replace("{next: 'T9998'}", "{x: int}"))
                .description();
    }
}
