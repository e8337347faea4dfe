package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.publish.PublishedDescription;
import dev.callwright.processor.publish.TypeText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unions under {@code types}; the first begins on line 5. */
class UnionsTest {
    private static final String HEAD = "callwright: 1\napi: Shop\npackage: com.acme\ntypes:\n";

    @Test
    void whatTheMemberSaysStandsForAModel() {
        Union union = union("""
                  Block by type java Part deprecated "use Piece" - What a message is made of.:
                    text: Text
                    image_url: Image
                    1: Card
                    "2": Cash
                    true: Yes
                    "a: b": No
                """);
        assertEquals("Block", union.name().text());
        assertEquals("type", union.member().text());
        assertEquals("Part", union.javaName().text());
        assertEquals("use Piece", union.deprecation().reason());
        assertEquals("What a message is made of.", union.doc());
        assertEquals(
                List.of(
                        "Text text Text",
                        "Text image_url Image",
                        "Numeric 1 Card",
                        "Text 2 Cash",
                        "Bool true Yes",
                        "Text a: b No"),
                lines(union));
        assertEquals(
                "pay by",
                union("  Payment by \"pay by\": {card: Card}\n").member().text());
        assertEquals(
                "@type", union("  Payment by @type: {card: Card}\n").member().text());
    }

    /** As a library in a jar is read. */
    @Test
    void publishedItIsReadAgainAsItWas() {
        String yaml = HEAD + """
                  Block by "\\"a\\\\b" java Part deprecated "use \\"x\\"" - What it is.:
                    text: '"Text Block"'
                    1: Card
                    "2": Cash
                    -1.50: Coin
                    true: Yes
                    "null": No
                  Empty by type: {}
                """;
        Description description = Reading.of(yaml).description();
        Description again = Reading.of(PublishedDescription.text(description)).description();
        assertEquals(PublishedDescription.text(description), PublishedDescription.text(again));
        for (int i = 0; i < 2; i++) {
            assertEquals(lines((Union) description.types().get(i)), lines((Union)
                    again.types().get(i)));
        }
    }

    @Test
    void whatIsNoVariant() {
        finds(
                """
                  Block by type:
                    a: Text?
                    b: {text: string}
                    c: Text - a text
                    d:
                    e: [Text]
                    0x1: Text
                    null: Text
                    f: Text
                    f: Image
                """,
                "14:5+1 'f' stands here a second time, after line 13; keep one [duplicate-key]",
                "6:8+5 a variant is a model, and is there where its value is; leave out the '?' [type-form]",
                "7:8+1 'b' is a mapping; write the name of a model (it belongs under 'types' by itself) [wrong-kind]",
                "8:13+8 '- a text' follows the type; write the type only; a doc belongs under 'doc' [type-form]",
                "9:5+1 'd' has no value; write the name of a model (it belongs under 'types' by itself), or leave the key out [missing-value]",
                "10:8+1 'e' is a list; write the name of a model (it belongs under 'types' by itself) [wrong-kind]",
                "11:5+3 '0x1' may be read as a text or as a number; write plain digits, true or false, or put the text in quotes [literal-form]",
                "12:5+4 'null' is no value; write a value, or put the text in quotes [literal-form]");
    }

    @Test
    void whatIsNoUnion() {
        finds(
                """
                  A by: {a: Text}
                  B by type: [X, Y]
                  C by type:
                  D by type by kind: {a: Text}
                  E bye type: {a: Text}
                """,
                "5:5+2 'by' has no value; write one after it [flag-value]",
                "6:14+1 'B by type' is a list; write a mapping of what 'type' says to models [wrong-kind]",
                "7:3+9 'C by type' has no value; write a mapping of what 'type' says to models, or leave the key out [missing-value]",
                "8:13+2 'by' stands twice; keep one [flag-twice]",
                "9:5+3 unknown word 'bye'; did you mean 'by'? [unknown-flag]");
    }

    private static void finds(String types, String... problems) {
        assertEquals(
                String.join("\n", problems),
                String.join("\n", Reading.of(HEAD + types).lines()));
    }

    private static Union union(String yaml) {
        Reading reading = Reading.of(HEAD + yaml);
        return (Union) reading.description().types().get(0);
    }

    private static List<String> lines(Union union) {
        return union.variants().stream()
                .map(variant -> kind(variant.value()) + " " + variant.value().text() + " "
                        + TypeText.of(variant.type()).replace("\"", ""))
                .toList();
    }

    private static String kind(Literal value) {
        return value.getClass().getSimpleName();
    }
}
