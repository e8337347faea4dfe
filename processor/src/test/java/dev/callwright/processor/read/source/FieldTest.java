package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static dev.callwright.processor.read.source.SpecReading.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of fields. */
class FieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x: string | String x();",
                "x: string? | @Nullable String x();",
                "x: int? | @Nullable Integer x();",
                "x: string - what it is | /** what it is */ String x();",
                "x_y: string java z | @Wire(\"x_y\") String z();",
                "x: string | @Wire(\"x\") String x();",
                "x: string java theX | @JavaName(\"theX\") String x();",
                "x: string java theX | @JavaName(\"theX\") @Wire(\"x\") String y();",
                "x: string? nullable | @DistinguishNull @Nullable String x();",
                "x: string sensitive | @Sensitive String x();",
                "x: list<long> non-empty | @NonEmpty List<Long> x();",
                "x: int min 1 max 100 | @Min(1) @Max(100) int x();",
                "x: decimal min -0.5 max 1.50 | @Min(decimal = \"-0.5\") @Max(decimal = \"1.50\") BigDecimal x();",
                "x: decimal quoted | @Quoted BigDecimal x();",
                "x: list<bool?>? quoted | @Quoted @Nullable List<@Nullable Boolean> x();",
                "x: datetime format iso, \"yyyy-MM-dd HH:mm\" "
                        + "| @Format({\"iso\", \"yyyy-MM-dd HH:mm\"}) LocalDateTime x();",
                "x: instant zone Asia/Shanghai | @Zone(\"Asia/Shanghai\") Instant x();",
                "x: list<int> style brackets | @Lists(ListStyle.BRACKETS) List<Integer> x();",
                "x: list<string> style segments | @Lists(ListStyle.SEGMENTS) List<String> x();",
                "x: Item style json | @Lists(ListStyle.JSON) Item x();",
                "x: int? default 20 | @Default(\"20\") @Nullable Integer x();",
                "x: bool? default true | @Default(\"true\") @Nullable Boolean x();",
                "x: string? default abc | @Default(\"abc\") @Nullable String x();",
                "x: string? default \"20\" | @Default(\"'20'\") @Nullable String x();",
                "x: string? default \"it's a b\" | @Default(\"it's a b\") @Nullable String x();",
                "x: int deprecated | @Deprecated int x();",
                "x: int deprecated \"use y\" - the x | /** the x @deprecated use y */ @Deprecated int x();"
            })
    void eachWordOfTheNotation(String yaml, String java) {
        String[] parts = yaml.split(": ", 2);
        String field = "{" + parts[0] + ": '" + parts[1].replace("'", "''") + "'}";
        assertSame(
                "callwright: 1\napi: Shop\npackage: demo\ntypes:\n  Item: " + field + "\n",
                "@ApiSpec interface ShopSpec { interface Item { " + java.replace(" @deprecated", "\n@deprecated")
                        + " } }");
    }

    @Test
    void aFieldIsCalledByText() {
        assertProblems(
                "@ApiSpec interface ShopSpec { interface Item { @Wire(json = ¦\"1\") int a(); ¦@Wire int b(); } }",
                "the name of a field is a text; write @Wire(\"name\"); json is for constants and variants [contradiction]",
                "@Wire does not say the field's name on the wire; write @Wire(\"name\") [missing-key]");
    }

    @Test
    void aBoundIsOneNumber() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    interface Item {
                        ¦@Min int a();
                        @Max(value = 1, decimal = ¦"1") int b();
                        @Min(decimal = ¦"one") int c();
                    }
                }
                """,
                "@Min has no bound; write @Min(1), or decimal = \"0.5\" [missing-key]",
                "@Max has two bounds; write one of them [contradiction]",
                "'one' is not a number; write it in plain digits, such as 12 or 0.5 [not-a-number]");
    }

    @Test
    void aTextInQuotesEndsWithThem() {
        assertProblems(
                "@ApiSpec interface ShopSpec { interface Item { @Default(¦\"'it's'\") @Nullable String a(); } }",
                "'s'' follows a text in quotes; write one value, and twice each single quote within it [literal-form]");
        assertProblems(
                "@Envelope(code = \"code\", success = ¦\"'0', '200'\") @ApiSpec interface ShopSpec {}",
                "', '200'' follows a text in quotes; write one value, and twice each single quote within it"
                        + " [literal-form]");
    }

    @Test
    void aDefaultIsClear() {
        assertProblems(
                "@ApiSpec interface ShopSpec { interface Item { @Default(¦\"null\") @Nullable String a(); } }",
                "'null' is no value; write a value, or put the text in single quotes [literal-form]");
    }

    @Test
    void boxedTypesAreForWhatMayBeNull() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a") Boolean ¦a();
                    interface Item { Long ¦b(); @Nullable int ¦c(); }
                }
                """,
                boxed(),
                boxed(),
                "a primitive is never null; write the boxed type: @Nullable Integer, Long, Double or Boolean"
                        + " [nullable-primitive]");
    }

    private static String boxed() {
        return "a boxed type is for what may be null; write @Nullable before it where the value is optional, or the"
                + " primitive type where it is required [boxed-type]";
    }

    @Test
    void nullableIsJspecifys() {
        SpecReading reading = SpecReading.of(
                "package other; public @interface Nullable {}",
                "@ApiSpec interface ShopSpec { interface Item { @other.Nullable Long b(); } }");
        assertEquals(
                List.of("2:48 @other.Nullable says nothing here; import org.jspecify.annotations.Nullable"
                        + " [foreign-nullable]"),
                reading.problems());
    }
}
