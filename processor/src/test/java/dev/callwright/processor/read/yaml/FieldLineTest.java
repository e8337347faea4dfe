package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.number;
import static dev.callwright.processor.read.yaml.Parts.quoted;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One-line fields; each stands on line 6, its text from column 8. */
class FieldLineTest {
    private static final String FLAGS =
            "nullable, sensitive, non-empty, min, max, quoted, format, zone, style, default, deprecated, java";

    private static Reading reading(String line) {
        return Reading.afterHead("types:\n  A:\n    a: " + line + "\n");
    }

    private static Field read(String line) {
        return fieldOf(reading(line).description().types().get(0));
    }

    private static Field fieldOf(TypeDefinition type) {
        return ((TypeDefinition.Model) type).fields().get(0);
    }

    private static void refused(String line, String... problems) {
        assertEquals(List.of(problems), reading(line).lines());
    }

    @Test
    void allFlagsWithTheirPlaces() {
        Field field = read("list<date>? nullable sensitive non-empty min 1 max 20 quoted format iso, \"dd/MM\" zone UTC"
                + " style pipe default 'a b' deprecated \"use b\" java dates - the dates");
        Position line = field.type().position();
        assertEquals(at(6, 8, 10), line);
        assertEquals(
                new Field(
                        text("a", 6, 5),
                        text("dates", 6, 147),
                        new TypeRef.ListOf(Parts.scalar(ScalarType.DATE, 6, 13), false, at(6, 8, 10)),
                        true,
                        true,
                        true,
                        true,
                        number("1", 6, 53),
                        number("20", 6, 59),
                        true,
                        List.of(text("iso", 6, 76), quoted("dd/MM", 6, 81)),
                        text("UTC", 6, 94),
                        ListStyle.PIPE,
                        new Literal.Text("a b", at(6, 117, 5)),
                        new Deprecation("use b", at(6, 123, 10)),
                        "the dates"),
                field);
    }

    @Test
    void docBeginsAtTheFirstHyphenBetweenSpaces() {
        assertEquals("it - and that", read("string - it - and that").doc());
    }

    @Test
    void hyphenInQuotesBeginsNoDoc() {
        Field field = read("string default 'a - b' - the doc");
        assertEquals(List.of("a - b", "the doc"), List.of(field.serverDefault().text(), field.doc()));
    }

    @Test
    void quotesInQuotes() {
        assertEquals("it's", read("string default 'it''s'").serverDefault().text());
        assertEquals(
                "a \"b\" \\",
                read("string default \"a \\\"b\\\" \\\\\"").serverDefault().text());
    }

    @Test
    void literalsKeepTheirKindAndDigits() {
        assertEquals(
                new Literal.Numeric("-1.50", at(6, 20, 5)),
                read("decimal min -1.50").min());
        assertEquals(
                new Literal.Bool(true, at(6, 21, 4)), read("bool default true").serverDefault());
        assertEquals(
                new Literal.Text("true", at(6, 23, 6)),
                read("string default \"true\"").serverDefault());
        assertEquals(
                new Literal.Text("2020-01-01", at(6, 17, 10)),
                read("date min 2020-01-01").min());
    }

    @Test
    void deprecationNeedsNoReason() {
        assertEquals(
                new Deprecation("", at(6, 15, 10)),
                read("string deprecated - old").deprecation());
    }

    @Test
    void columnsCountCharactersOfAnySize() {
        refused(
                "string default 😀😀 nulable",
                "6:26+7 unknown word 'nulable'; did you mean 'nullable'? [unknown-flag]");
    }

    @Test
    void quotedLineHasExactPlacesToo() {
        refused("'string? nulable'", "6:17+7 unknown word 'nulable'; did you mean 'nullable'? [unknown-flag]");
    }

    @Test
    void lineWithYamlEscapesIsPointedAtAsAWhole() {
        refused(
                "\"string default \\\"x\\\" nulable\"",
                "6:8+30 unknown word 'nulable'; did you mean 'nullable'? [unknown-flag]");
    }

    @Test
    void foldedLineIsPointedAtWhereItBegins() {
        refused(
                "string\n      nulable\n      - a doc\n        of two lines",
                "6:8+6 unknown word 'nulable'; did you mean 'nullable'? [unknown-flag]");
        assertEquals(
                "a doc of two lines",
                read("string\n      - a doc\n      of two lines").doc());
    }

    @Test
    void docWithoutItsHyphenIsOneProblem() {
        refused(
                "string the number to call",
                "6:15+3 unknown word 'the'; write ' - ' before a doc, or one of " + FLAGS + " [unknown-flag]");
    }

    @Test
    void hyphenWithoutSpaceOrOfAnotherKindBeginsNoDoc() {
        String remedy = "begin a doc with ' - ', a hyphen between spaces [unknown-flag]";
        refused("string -the doc", "6:15+4 unknown word '-the'; " + remedy);
        refused("string — the doc", "6:15+1 unknown word '—'; " + remedy);
    }

    @Test
    void everyMisspeltFlagIsReported() {
        refused(
                "string nulable sensitve",
                "6:15+7 unknown word 'nulable'; did you mean 'nullable'? [unknown-flag]",
                "6:23+8 unknown word 'sensitve'; did you mean 'sensitive'? [unknown-flag]");
    }

    @Test
    void flagOfAnotherFormIsUnknown() {
        refused(
                "string retryable",
                "6:15+9 unknown word 'retryable'; write ' - ' before a doc, or one of " + FLAGS + " [unknown-flag]");
    }

    @Test
    void optionalIsAQuestionMarkThatTouchesTheType() {
        String remedy = "write '?' directly after the type of what may be left out [unknown-flag]";
        refused("string optional", "6:15+8 unknown word 'optional'; " + remedy);
        refused("string ?", "6:15+1 unknown word '?'; " + remedy);
    }

    @Test
    void requiredIsNotWritten() {
        refused(
                "string required",
                "6:15+8 unknown word 'required'; leave it out: what has no '?' after its type is required"
                        + " [unknown-flag]");
    }

    @Test
    void wordsOfOtherNotationsAreTranslated() {
        refused(
                "int minimum 1 maximum 9",
                "6:12+7 unknown word 'minimum'; write 'min' [unknown-flag]",
                "6:22+7 unknown word 'maximum'; write 'max' [unknown-flag]");
    }

    @Test
    void formatWithSpacesNeedsQuotes() {
        refused(
                "datetime format yyyy-MM-dd HH:mm",
                "6:35+5 unknown word 'HH:mm'; put the text after 'format' in quotes, or write ' - ' before a doc"
                        + " [unknown-flag]");
    }

    @Test
    void flagWithoutItsValue() {
        refused("string min", "6:15+3 'min' has no value; write one after it [flag-value]");
        refused(
                "string min max 5",
                "6:15+3 'min' has no value; write one after it, in quotes where it is itself a word like this"
                        + " [flag-value]");
        refused("date format iso,", "6:13+6 'format' has no value; write one after it [flag-value]");
    }

    @Test
    void flagTwice() {
        refused("string min 1 min 2", "6:21+3 'min' stands twice; keep one [flag-twice]");
    }

    @Test
    void numbersThatYamlReadersDisagreeAbout() {
        String remedy = "write plain digits, true or false, or put the text in quotes [literal-form]";
        for (String number : List.of("08", "1e3", "0x1F", "+1", ".5", "5.", "1_000", ".inf")) {
            refused(
                    "string default " + number,
                    "6:23+" + number.length() + " '" + number + "' may be read as a text or as a number; " + remedy);
        }
        refused("bool default True", "6:21+4 'True' may be read as a text or as true or false; " + remedy);
    }

    @Test
    void nullIsNoValue() {
        refused(
                "string default null",
                "6:23+4 'null' is no value; write a value, or put the text in quotes [literal-form]");
    }

    @Test
    void unknownListStyle() {
        refused("list<long> style commas", "6:25+6 unknown list style 'commas'; did you mean 'comma'? [list-style]");
    }

    @Test
    void quoteThatIsNotClosed() {
        refused(
                "string default \"open - doc",
                "6:23+11 the quote in '\"open - doc' is not closed; end the quoted text with \" [quote-form]");
    }

    @Test
    void escapeThatDoesNotExist() {
        refused(
                "string default \"a\\n\"",
                "6:25+2 '\\n' is no escape; write \\\\ for a backslash and \\\" for a quote [quote-form]");
    }

    @Test
    void hyphenWithNothingAfter() {
        refused(
                "string -",
                "6:15+1 nothing follows the '-' that begins a doc; write a text after it, or leave it out [doc-empty]");
    }

    @Test
    void fieldWithoutReadableTypeKeepsItsName() {
        Reading reading = reading("list<long sensitive");
        assertEquals("a", fieldOf(reading.partly().types().get(0)).name().text());
    }
}
