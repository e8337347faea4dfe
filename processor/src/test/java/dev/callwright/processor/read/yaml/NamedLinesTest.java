package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.TypeDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Business codes and heads of types. */
class NamedLinesTest {
    private static Reading error(String entry) {
        return Reading.afterHead("errors:\n  " + entry + "\n");
    }

    private static Reading type(String entry) {
        return Reading.afterHead("types:\n  " + entry + "\n");
    }

    @Test
    void errorWithAllFlags() {
        assertEquals(
                List.of(new ErrorCode(
                        text("E-1", 5, 3),
                        text("BUSY", 5, 8),
                        text("TOO_BUSY", 5, 44),
                        true,
                        true,
                        true,
                        "later",
                        new Deprecation("why", at(5, 53, 10)))),
                error("E-1: BUSY refused retryable expired java TOO_BUSY deprecated 'why' - later")
                        .description()
                        .errors());
    }

    @Test
    void errorInLongFormIsTheSame() {
        ErrorCode error = error("401: {name: BUSY, refused: true, retryable: false, expired: true, java: TOO_BUSY,"
                        + " deprecated: why, doc: later}")
                .description()
                .errors()
                .get(0);
        assertEquals(
                new ErrorCode(
                        text("401", 5, 3),
                        text("BUSY", 5, 15),
                        text("TOO_BUSY", 5, 75),
                        true,
                        false,
                        true,
                        "later",
                        new Deprecation("why", at(5, 97, 3))),
                error);
    }

    @Test
    void codeIsTakenAsItIsWritten() {
        for (String code : List.of("401", "-1", "4.01", "true", "A B", "E-1", "isv.busy", "5xx-busy")) {
            assertEquals(
                    code,
                    error(code + ": X").description().errors().get(0).code().text());
        }
        for (String code : List.of("0401", "1e3", "0x1F", "4xx", "10-01", "null")) {
            assertEquals(
                    code,
                    error("'" + code + "': X")
                            .description()
                            .errors()
                            .get(0)
                            .code()
                            .text());
        }
    }

    @Test
    void codeThatMayBeReadInSeveralWays() {
        for (String code : List.of("0404", "08", "1e3", "0x10", "0o10")) {
            assertEquals(
                    List.of("5:3+" + code.length() + " '" + code + "' may be read as a text or as a number; write plain"
                            + " digits, true or false, or put the text in quotes [literal-form]"),
                    error(code + ": X").lines());
        }
    }

    @Test
    void codesAreListedOneByOne() {
        for (String codes : List.of("4xx", "5XX", "50*", "500-599", "500 - 599", "500..599")) {
            assertEquals(
                    List.of("5:3+" + codes.length() + " '" + codes
                            + "' is more than one code; list each code, or put it"
                            + " in quotes if it is one [error-code]"),
                    error(codes + ": X").lines());
        }
    }

    @Test
    void aKeyThatIsMoreThanAName() {
        String behind =
                "write the name alone, and what follows it behind the type or below, as 'doc: ...'; or put it in"
                        + " quotes if it is one [key-name]";
        assertEquals(
                List.of("6:5+3 'at?' is more than a name; write '?' behind the type; or put it in quotes if it is one"
                        + " [key-name]"),
                type("M:\n    " + "at?: instant").lines());
        assertEquals(
                List.of("6:5+18 'status - how it is' is more than a name; " + behind),
                type("M:\n    " + "status - how it is: string").lines());
        assertEquals(
                List.of("6:5+14 'kind java Sort' is more than a name; " + behind),
                type("M:\n    " + "kind java Sort: string").lines());
        assertEquals(List.of(), type("M:\n    " + "\"at?\": instant").lines());
        assertEquals(List.of(), type("M:\n    " + "\"a - b\": instant").lines());
        assertEquals(List.of(), type("M:\n    " + "a-b: instant").lines());
    }

    @Test
    void spaceAroundACode() {
        assertEquals(
                List.of("5:3+6 code '503 ' has space around it; write '503' [error-code]"),
                error("\"503 \": X").lines());
    }

    @Test
    void nullIsNoCode() {
        assertEquals(
                List.of("5:3+1 '~' is no value; write a value, or put the text in quotes [literal-form]"),
                error("~: X").lines());
    }

    @Test
    void errorWithANumberForAName() {
        assertEquals(
                List.of("5:8+3 '401' is a number, not a name; begin with a name [name-form]"),
                error("500: 401").lines());
    }

    @Test
    void errorWithAMisspeltFlag() {
        assertEquals(
                List.of("5:10+9 unknown word 'retriable'; did you mean 'retryable'? [unknown-flag]"),
                error("500: X retriable").lines());
    }

    @Test
    void errorOfAnotherKind() {
        assertEquals(
                List.of("5:8+1 '500' is a list; write a name [wrong-kind]"),
                error("500: [X]").lines());
    }

    @Test
    void labelOfAnErrorSplitByAComma() {
        assertEquals(
                List.of("5:17+4 'that' stands alone between commas; write its name after ': ', or put the text that"
                        + " holds the comma in quotes [comma-splits-text]"),
                Reading.afterHead("errors:\n  {1: A - this, that, 2: B}\n").lines());
    }

    @Test
    void headWithFlagsAndDoc() {
        TypeDefinition type = type("Call java CallDetail deprecated - one call: {}")
                .description()
                .types()
                .get(0);
        assertEquals(
                new TypeDefinition.Model(
                        text("Call", 5, 3),
                        text("CallDetail", 5, 13),
                        List.of(),
                        "one call",
                        new Deprecation("", at(5, 24, 10))),
                type);
    }

    @Test
    void headWithAFlagOfFields() {
        assertEquals(
                List.of("5:8+8 unknown word 'nullable'; write ' - ' before a doc, or one of by, deprecated, java"
                        + " [unknown-flag]"),
                type("Call nullable: {}").lines());
    }

    @Test
    void headThatIsANumber() {
        assertEquals(
                List.of("5:3+2 '12' is a number, not a name; begin with a name [name-form]"),
                type("12: {}").lines());
    }

    @Test
    void typeThatIsNeitherModelNorEnum() {
        Reading reading = type("Call: string");
        assertEquals(
                List.of("5:9+6 'Call' is a text; write a mapping of fields, or a list of constants [wrong-kind]"),
                reading.lines());
        assertEquals("Call", reading.partly().types().get(0).name().text());
    }

    @Test
    void typeWithNothing() {
        assertEquals(
                List.of("5:3+4 'Call' has no value; write a mapping of fields, or a list of constants, or leave the"
                        + " key out [missing-value]"),
                type("Call:").lines());
    }
}
