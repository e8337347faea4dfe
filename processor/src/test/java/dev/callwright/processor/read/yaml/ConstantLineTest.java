package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.number;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.TypeDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constants of enums; each stands on line 6, from column 7. */
class ConstantLineTest {
    private static final String BEGIN =
            "; begin with a name: NAME, or, with the value on the wire, NAME = 0, YES = true [name-form]";

    private static Reading reading(String item) {
        return Reading.afterHead("types:\n  E:\n    - " + item + "\n");
    }

    private static Constant read(String item) {
        return ((TypeDefinition.Enumeration) reading(item).description().types().get(0))
                .constants()
                .get(0);
    }

    private static void refused(String item, String... problems) {
        assertEquals(List.of(problems), reading(item).lines());
    }

    @Test
    void allParts() {
        assertEquals(
                new Constant(
                        text("ACTIVE", 6, 7),
                        text("IN_USE", 6, 27),
                        number("2", 6, 20),
                        1L,
                        "启用",
                        new Deprecation("why", at(6, 34, 10))),
                read("ACTIVE (1) = 2 java IN_USE deprecated 'why' - 启用"));
    }

    @Test
    void longFormIsTheSame() {
        assertEquals(
                new Constant(
                        text("ACTIVE", 6, 14),
                        text("IN_USE", 6, 48),
                        number("2", 6, 37),
                        1L,
                        "启用",
                        new Deprecation("", at(6, 68, 4))),
                read("{name: ACTIVE, code: 1, wire: 2  , java: IN_USE, deprecated: true, doc: 启用}"));
    }

    @Test
    void nameIsTheWireValueUnlessOneIsWritten() {
        assertEquals(new Literal.Text("NEW", at(6, 7, 3)), read("NEW - x").wire());
        assertEquals(
                new Literal.Text("a b", at(6, 13, 5)), read("NEW = \"a b\"").wire());
        assertEquals(new Literal.Text("1", at(6, 13, 3)), read("NEW = '1'").wire());
        assertEquals(new Literal.Bool(true, at(6, 13, 4)), read("NEW = true").wire());
    }

    @Test
    void wordsThatOldYamlTakesForTruthValuesAreNames() {
        for (String name : List.of("no", "yes", "on", "off", "N", "Y")) {
            assertEquals(name, read(name).name().text());
        }
    }

    @Test
    void numbersTruthValuesAndNullAreNoNames() {
        refused("0", "6:7+1 '0' is a number, not a name" + BEGIN);
        refused("08", "6:7+2 '08' is a number, not a name" + BEGIN);
        refused("1e3", "6:7+3 '1e3' is a number, not a name" + BEGIN);
        refused("0x1F - hex", "6:7+4 '0x1F' is a number, not a name" + BEGIN);
        refused("true", "6:7+4 'true' is a truth value, not a name" + BEGIN);
        refused("FALSE", "6:7+5 'FALSE' is a truth value, not a name" + BEGIN);
        refused("~", "6:7+1 '~' is null, not a name" + BEGIN);
        refused("null", "6:7+4 'null' is null, not a name" + BEGIN);
    }

    @Test
    void quotesMakeAnyTextAName() {
        for (String name : List.of("0", "08", "true", "null")) {
            assertEquals(name, read('"' + name + '"').name().text());
        }
    }

    @Test
    void itemWithNothing() {
        refused("", "6:6+0 a name is missing" + BEGIN);
        refused("'- label'", "6:8+1 a name is missing" + BEGIN);
    }

    @Test
    void codeThatIsNoWholeNumber() {
        refused("A(one)", "6:9+3 'one' is not a whole number; write it in plain digits, such as 12 [not-a-number]");
        refused("A(1.5)", "6:9+3 '1.5' is not a whole number; write it in plain digits, such as 12 [not-a-number]");
        refused(
                "A(99999999999999999999)",
                "6:9+20 '99999999999999999999' is not a whole number; write it in plain"
                        + " digits, such as 12 [not-a-number]");
    }

    @Test
    void bracketThatIsNotClosed() {
        refused("A(1", "6:9+1 the '(' before '1' is not closed; write ')' after the number [constant-form]");
        refused("A()", "6:9+1 nothing follows '('; write a number and ')', or leave out '(' [constant-form]");
    }

    @Test
    void wireValueThatIsMissingOrUnclear() {
        refused("A =", "6:7+3 nothing follows '='; write the value on the wire, or leave out '=' [constant-form]");
        refused(
                "A = 08",
                "6:11+2 '08' may be read as a text or as a number; write plain digits, true or false, or put"
                        + " the text in quotes [literal-form]");
        refused("A = null", "6:11+4 'null' is no value; write a value, or put the text in quotes [literal-form]");
    }

    @Test
    void colonForAHyphen() {
        refused("A: label", "6:7+1 'A: ' begins a mapping; write 'A - ' before a label [wrong-kind]");
    }

    @Test
    void listForAConstant() {
        refused("[A]", "6:7+1 a constant is a list; write NAME or NAME - label [wrong-kind]");
    }

    @Test
    void constantsOnOneLine() {
        Reading reading = Reading.afterHead("types:\n  E: [A, B, \"C - this, that\", D - e, F - g]\n");
        TypeDefinition.Enumeration type =
                (TypeDefinition.Enumeration) reading.description().types().get(0);
        assertEquals(
                List.of("A", "B", "C", "D", "F"),
                type.constants().stream().map(c -> c.name().text()).toList());
    }

    @Test
    void labelSplitByACommaIsOneProblem() {
        assertEquals(
                List.of("5:14+4 'that' after the comma may be a constant or the rest of a label; put each constant on a"
                        + " line of its own after '- ', or in quotes [comma-splits-text]"),
                Reading.afterHead("types:\n  E: [A - x, that, and more]\n").lines());
    }

    @Test
    void commentThatCutsALabel() {
        refused(
                "A - number # of calls",
                "6:7+10 ' #' ends this text and begins a comment; put the text in quotes, or"
                        + " the comment on a line of its own [comment-cuts-doc]");
        assertEquals("number # of calls", read("'A - number # of calls'").doc());
        assertEquals("", read("A # a comment").doc());
    }
}
