package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where texts, truth values, lists and mappings are wanted; what is in question begins on line 4. */
class TextsTest {
    private static final String CUT =
            " ' #' ends this text and begins a comment; put the text in quotes, or the comment"
                    + " on a line of its own [comment-cuts-doc]";

    private static void refused(String rest, String... problems) {
        assertEquals(List.of(problems), Reading.afterHead(rest).lines());
    }

    @Test
    void numbersTruthValuesAndNullAreNoTexts() {
        for (String value : List.of("5", "08", "1e3", "true", "0x1F")) {
            refused(
                    "doc: " + value + "\n",
                    "4:6+" + value.length() + " '" + value + "' stands where a text is wanted; put it in quotes: \""
                            + value + "\" [not-text]");
        }
    }

    @Test
    void quotesMakeATextOfAnything() {
        assertEquals("08", Reading.afterHead("doc: '08'\n").description().doc());
    }

    @Test
    void wordsThatOldYamlTakesForTruthValuesAreTexts() {
        assertEquals("no", Reading.afterHead("doc: no\n").description().doc());
    }

    @Test
    void keyWithoutValue() {
        for (String nothing : List.of("", " ~", " null")) {
            refused(
                    "doc:" + nothing + "\n",
                    "4:1+3 'doc' has no value; write one text, or leave the key out [missing-value]");
        }
    }

    @Test
    void listOrMappingForAText() {
        refused("server: [a, b]\n", "4:9+1 'server' is a list; write one text [wrong-kind]");
        refused("server: {a: b}\n", "4:9+1 'server' is a mapping; write one text [wrong-kind]");
    }

    @Test
    void textForAMapping() {
        refused("calls: getCall\n", "4:8+7 'calls' is a text; write a mapping of keys and values [wrong-kind]");
    }

    @Test
    void listWithinAListOfTexts() {
        refused("formats: {date: [iso, [a]]}\n", "4:23+1 an item of a list is a list; write one text [wrong-kind]");
    }

    @Test
    void truthValuesAreTrueAndFalse() {
        for (String value : List.of("no", "'true'", "True", "1")) {
            String text = value.replace("'", "");
            refused(
                    "calls:\n  a: {get: /x, safe: " + value + "}\n",
                    "5:22+" + value.length() + " '" + text
                            + "' is not true or false; write 'safe: true' or 'safe: false' [not-boolean]");
        }
    }

    @Test
    void docInSeveralLinesIsOneText() {
        String expected = "One paragraph of two lines.\n\nAnother.";
        assertEquals(
                expected,
                Reading.afterHead("doc: |\n  One paragraph\n  of two lines.\n\n  Another.\n")
                        .description()
                        .doc());
        for (String start : List.of("doc: >\n  ", "doc: >-\n\n  ", "doc: ")) {
            assertEquals(
                    expected,
                    Reading.afterHead(start + "One paragraph\n  of two lines.\n\n  Another.\n")
                            .description()
                            .doc());
        }
    }

    @Test
    void commentThatCutsADoc() {
        refused("doc: The number # of calls\n", "4:6+10" + CUT);
        refused("types: {A: {a: string - the number # of calls\n}}\n", "4:16+19" + CUT);
        refused("errors:\n  1: A - the number # of calls\n", "5:6+14" + CUT);
    }

    @Test
    void commentWhereNoDocIsCut() {
        assertEquals(
                "x",
                Reading.afterHead("server: x # y\ndoc: 'a'  # b\ntypes:\n  A: {a: string} # c\n"
                                + "  B:\n    a: string # d\n    b: 'string - doc' # e\n    c: string - a#b\n")
                        .description()
                        .server()
                        .text());
    }

    @Test
    void unknownKeyWithAndWithoutANeighbour() {
        refused("sever: x\n", "4:1+5 unknown key 'sever'; did you mean 'server'? [unknown-key]");
        refused(
                "host: x\n",
                "4:1+4 unknown key 'host'; use one of callwright, api, package, doc, server, use, envelope, errors,"
                        + " paging, formats, query, header, calls, types [unknown-key]");
    }

    @Test
    void misspeltKeyIsNotMissingToo() {
        assertEquals(
                List.of("2:1+3 unknown key 'apy'; did you mean 'api'? [unknown-key]"),
                Reading.of("callwright: 1\napy: Shop\npackage: a\n").lines());
    }

    @Test
    void whatADescriptionCannotDoWithout() {
        Reading reading = Reading.of("doc: x\n");
        assertEquals(
                List.of(
                        "1:1+1 'callwright' is missing; write 'callwright: 1' at the top [missing-key]",
                        "1:1+1 'api' is missing; name the API in upper camel case: 'api: CallRecord' [missing-key]",
                        "1:1+1 'package' is missing; name the package of what is generated:"
                                + " 'package: com.acme.api' [missing-key]"),
                reading.lines());
        assertEquals("Shop", reading.partly().api().text());
    }

    @Test
    void versionThatIsUnknown() {
        assertEquals(
                List.of("1:13+1 version '2' of the notation is unknown; write 'callwright: 1', or take a newer"
                        + " processor [version]"),
                Reading.of(Reading.HEAD.replace("callwright: 1", "callwright: 2"))
                        .lines());
    }

    @Test
    void messageOfALongTextIsShort() {
        String problem = Reading.afterHead("x".repeat(1000) + ": y\n").lines().get(0);
        assertEquals(true, problem.length() < 800, problem);
    }
}
