package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.number;
import static dev.callwright.processor.read.yaml.Parts.scalar;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries of fields as wholes: names, long forms, and what is no field. */
class FieldsTest {
    private static Reading reading(String field) {
        return Reading.afterHead("types:\n  A:\n    " + field + "\n");
    }

    private static Field read(String field) {
        return ((TypeDefinition.Model) reading(field).description().types().get(0))
                .fields()
                .get(0);
    }

    private static void refused(String field, String... problems) {
        assertEquals(List.of(problems), reading(field).lines());
    }

    @Test
    void aFieldOfAModelIsNotFixed() {
        refused("kind: =x", "6:11+2 'kind' has a fixed value, as only parameters can; write its type [fixed-form]");
        refused(
                "kind: {value: x}",
                "6:12+5 unknown key 'value'; use one of type, optional, nullable, sensitive, non-empty, min, max, quoted,"
                        + " format, zone, style, default, deprecated, java, doc [unknown-key]",
                "6:11+1 'type' is missing; write 'type: string', for example [missing-key]");
    }

    @Test
    void longFormHasTheSameWords() {
        Field field = read("""
                a:
                      type: string?
                      nullable: true
                      sensitive: true
                      non-empty: true
                      min: 1
                      max: 20
                      quoted: true
                      format: [iso, "dd/MM"]
                      zone: UTC
                      style: pipe
                      default: x
                      deprecated: use b
                      java: b
                      doc: the doc
                """);
        assertEquals(
                new Field(
                        text("a", 6, 5),
                        text("b", 19, 13),
                        scalar(ScalarType.STRING, 7, 13),
                        true,
                        true,
                        true,
                        true,
                        number("1", 11, 12),
                        number("20", 12, 12),
                        true,
                        List.of(text("iso", 14, 16), Parts.quoted("dd/MM", 14, 21)),
                        text("UTC", 15, 13),
                        ListStyle.PIPE,
                        new Literal.Text("x", at(17, 16, 1)),
                        new Deprecation("use b", at(18, 19, 5)),
                        "the doc"),
                field);
    }

    @Test
    void longFormMayBeShort() {
        assertEquals(
                true, read("a: {type: string, optional: true, format: iso}").optional());
        assertEquals(
                false,
                read("a: {type: string, optional: false, sensitive: false}").sensitive());
        assertEquals(null, read("a: {type: string, deprecated: false}").deprecation());
        assertEquals(
                "", read("a: {type: string, deprecated: true}").deprecation().reason());
    }

    @Test
    void longFormWithMistakesReportsAllOfThem() {
        refused(
                "a: {type: string - x, min: 08, sensitive: yes, deprecated: 5, style: x, nulable: true}",
                "6:77+7 unknown key 'nulable'; did you mean 'nullable'? [unknown-key]",
                "6:22+3 '- x' follows the type; write the type only; a doc belongs under 'doc' [type-form]",
                "6:32+2 '08' may be read as a text or as a number; write plain digits, true or false, or put the text"
                        + " in quotes [literal-form]",
                "6:47+3 'yes' is not true or false; write 'sensitive: true' or 'sensitive: false' [not-boolean]",
                "6:64+1 '5' stands where a text is wanted; put it in quotes: \"5\" [not-text]",
                "6:74+1 unknown list style 'x'; use one of comma, repeat, brackets, space, pipe, json, segments [list-style]");
    }

    @Test
    void longFormWithoutType() {
        refused("a: {doc: x}", "6:8+1 'type' is missing; write 'type: string', for example [missing-key]");
    }

    @Test
    void nameMayBeAnyText() {
        for (String name : List.of("class", "a-b", "$ref", "\"08\"", "'true'", "名前", "no", "a b")) {
            assertEquals(
                    name.replaceAll("[\"']", ""), read(name + ": string").name().text());
        }
    }

    @Test
    void numbersAndTruthValuesAreNoNames() {
        refused("5: string", "6:5+1 '5' stands where a text is wanted; put it in quotes: \"5\" [not-text]");
        refused("true: string", "6:5+4 'true' stands where a text is wanted; put it in quotes: \"true\" [not-text]");
        refused("~: string", "6:5+1 '~' stands where a text is wanted; put it in quotes: \"~\" [not-text]");
    }

    @Test
    void fieldWithoutType() {
        refused("a:", "6:5+1 'a' has no value; write a type, such as string, or leave the key out [missing-value]");
    }

    @Test
    void listForAField() {
        refused(
                "a: [B, C]",
                "6:8+1 'a' is a list; write one type (a type of its own belongs under 'types')" + " [wrong-kind]");
    }

    @Test
    void aListOfOneTypeAsOtherNotationsWriteIt() {
        refused("a: [B]", "6:8+1 'a' is a list; write 'list<B>' [wrong-kind]");
        refused("a: {type: [B]}", "6:15+1 'type' is a list; write 'list<B>' [wrong-kind]");
    }

    @Test
    void keysOfOtherNotationsAreTranslated() {
        refused(
                "a: {type: int, required: true, minimum: 1, maximum: 9, minLength: 1, maxLength: 9, description: x}",
                "6:20+8 unknown key 'required'; leave it out: what has no '?' after its type is required [unknown-key]",
                "6:36+7 unknown key 'minimum'; write 'min' [unknown-key]",
                "6:48+7 unknown key 'maximum'; write 'max' [unknown-key]",
                "6:60+9 unknown key 'minLength'; write 'min' [unknown-key]",
                "6:74+9 unknown key 'maxLength'; write 'max' [unknown-key]",
                "6:88+11 unknown key 'description'; write 'doc' [unknown-key]");
    }

    @Test
    void docSplitByAComma() {
        assertEquals(
                List.of("4:31+4 'that' stands alone between commas; write its type after ': ', or put the text that"
                        + " holds the comma in quotes [comma-splits-text]"),
                Reading.afterHead("types: {A: {a: string - this, that, b: string}}\n")
                        .lines());
    }

    @Test
    void fieldThatCannotBeReadKeepsItsNameAndPlace() {
        Reading reading = reading("a: list<\n    b: long");
        List<Field> fields = ((TypeDefinition.Model) reading.partly().types().get(0)).fields();
        assertEquals(
                List.of("a", "b"), fields.stream().map(f -> f.name().text()).toList());
    }
}
