package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static dev.callwright.processor.read.source.SpecReading.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nested enums. */
class EnumTest {
    private static final String TYPES = "callwright: 1\napi: Shop\npackage: demo\ntypes:\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NEW | NEW",
                "NEW - 未开始 | /** 未开始 */ NEW",
                "NEW(0) | @Code(0) NEW",
                "NEW = \"a-b\" | @Wire(\"a-b\") NEW",
                "NEW = \"1\" | @Wire(\"1\") NEW",
                "NEW = '' | @Wire(\"\") NEW",
                "NEW = 1 | @Wire(json = \"1\") NEW",
                "NEW = 1.5 | @Wire(json = \"1.5\") NEW",
                "NEW = true | @Wire(json = \"true\") NEW",
                "NEW java FRESH | @JavaName(\"FRESH\") NEW",
                "NEW deprecated | @Deprecated NEW",
                "NEW(3) = x deprecated \"use OLD\" - fresh "
                        + "| /** fresh @deprecated use OLD */ @Deprecated @Code(3) @Wire(\"x\") NEW"
            })
    void eachWordOfTheNotation(String yaml, String java) {
        assertSame(
                TYPES + "  State:\n    - " + yaml + "\n    - OLD\n",
                "@ApiSpec interface ShopSpec { enum State { " + java.replace(" @deprecated", "\n@deprecated")
                        + ", OLD } }");
    }

    @Test
    void docJavaNameAndDeprecationOfTypes() {
        assertSame(
                TYPES + "  State java Status deprecated \"use Phase\" - where it stands: [NEW]\n"
                        + "  Item java Thing deprecated - what it is: {}\n",
                """
                @ApiSpec interface ShopSpec {
                    /**
                     * where it stands
                     * @deprecated use Phase
                     */
                    @Deprecated @JavaName("Status") enum State { NEW }

                    /** what it is */
                    @Deprecated @JavaName("Thing") interface Item {}
                }
                """);
    }

    @Test
    void typesKeepTheirOrder() {
        assertSame(
                TYPES + "  B: {}\n  C: [X, A]\n  A: {}\n",
                "@ApiSpec interface ShopSpec { interface B {} enum C { X, A } interface A {} }");
    }

    @Test
    void aConstantHasOneValue() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    enum State {
                        @Wire(value = "a", json = ¦"1") A,
                        ¦@Wire B,
                        @Wire(json = ¦"x") C
                    }
                }
                """,
                "@Wire has a text and a number or boolean; write one of them [contradiction]",
                "@Wire does not say what is on the wire; write a text, or json = \"1\" for a number or boolean"
                        + " [missing-key]",
                "'x' is not a number; write it in plain digits, such as 12 or 0.5 [not-a-number]");
    }
}
