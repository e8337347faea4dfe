package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no YAML, or YAML that means more than it shows; the text in question begins on line 4. */
class YamlSyntaxTest {
    private static void refused(String rest, String... problems) {
        assertEquals(List.of(problems), Reading.afterHead(rest).lines());
    }

    @Test
    void colonInAText() {
        refused(
                "doc: Calls: all of them\n",
                "4:11+1 a ': ' is not allowed here: ': all of them'; put a text that holds ': ' in quotes, and check"
                        + " the indentation [yaml-syntax]");
    }

    @Test
    void tab() {
        refused(
                "types:\n\tA: {}\n",
                "5:1+1 a tab is not allowed here: 'A: {}'; indent with spaces, or put the text in quotes"
                        + " [yaml-syntax]");
    }

    @Test
    void quoteThatIsNotClosed() {
        refused(
                "doc: \"open\nserver: x\n",
                "4:6+1 a quoted text is not closed: '\"open'; write the closing quote [yaml-syntax]");
    }

    @Test
    void textAfterAQuotedOne() {
        refused(
                "doc: \"Call\" and answer\n",
                "4:13+1 this does not fit the lines above: 'and answer'; check the indentation, and put the whole text"
                        + " in quotes where only its beginning is [yaml-syntax]");
    }

    @Test
    void bracketThatIsNotClosed() {
        refused(
                "use: [a.yaml\nserver: x\n",
                "5:7+1 a '[' is not closed, or a ',' is missing (it is in line 4): ': x'; write ']' or ','"
                        + " [yaml-syntax]");
        refused(
                "types: {A: {a: string - x # y}}\n",
                "5:1+1 a '{' is not closed, or a ',' is missing (it is in line 4); write '}' or ',' [yaml-syntax]");
    }

    @Test
    void keyWithoutColon() {
        refused(
                "server\ndoc: x\n",
                "4:1+1 a key without its ':': 'server'; write ': ' after the key, and check the indentation"
                        + " [yaml-syntax]");
    }

    @Test
    void escapeThatYamlLacks() {
        refused(
                "doc: \"a\\q\"\n",
                "4:9+1 an escape that YAML does not have: 'q\"'; write \\\\ for a backslash [yaml-syntax]");
    }

    @Test
    void characterThatBeginsNoText() {
        refused(
                "doc: @x\n",
                "4:6+1 a text can't begin with this character: '@x'; put the text in quotes [yaml-syntax]");
    }

    @Test
    void listOnTheLineOfItsKey() {
        refused(
                "use: - a.yaml\n",
                "4:6+1 a list can't begin here: '- a.yaml'; begin it on a line of its own, or put the text in quotes"
                        + " [yaml-syntax]");
    }

    @Test
    void controlCharacter() {
        refused("doc: a\u0001\n", "4:7+1 the character U+0001 is not allowed; leave it out [yaml-syntax]");
    }

    @Test
    void secondDocument() {
        refused(
                "doc: x\n---\ndoc: y\n",
                "5:1+1 a second document begins here; put it in a file of its own [yaml-documents]");
    }

    @Test
    void documentMarkerAtTheTopIsAccepted() {
        assertEquals(
                "Shop", Reading.of("---\n" + Reading.HEAD).description().api().text());
    }

    @Test
    void anchorsAndAliases() {
        refused(
                "doc: &x text\nserver: *x\n",
                "4:6+7 an anchor '&x' is not allowed; write out what it stands for [yaml-alias]",
                "5:9+1 an alias '*x' is not allowed; write out what it stands for [yaml-alias]");
    }

    @Test
    void mergeKey() {
        refused("<<: {doc: x}\n", "4:1+2 the merge key '<<' is not allowed; write out what it stands for [yaml-alias]");
    }

    @Test
    void tags() {
        refused(
                "doc: !!str text\ntypes: !mine {}\n",
                "4:6+10 a tag '!!str' is not allowed; leave it out [yaml-tag]",
                "5:8+1 a tag '!mine' is not allowed; leave it out [yaml-tag]");
    }

    @Test
    void deepNesting() {
        refused(
                "doc: " + "[".repeat(30) + "\n",
                "4:25+1 this is nested deeper than 20 levels; declare what is within as a type of its own"
                        + " [yaml-nesting]");
    }

    @Test
    void keyThatIsNoText() {
        refused("[a]: b\n", "4:1+1 a list stands where a key should; write a text [wrong-kind]");
    }

    @Test
    void keyTwice() {
        refused("doc: x\ndoc: y\n", "5:1+3 'doc' stands here a second time, after line 4; keep one [duplicate-key]");
    }

    @Test
    void whatStandsUnderARepeatedNameIsReadButDoesNotCount() {
        Reading reading = Reading.afterHead("types:\n  A: {a: string}\n  A: {b: string nulable}\n");
        assertEquals(
                List.of(
                        "6:3+1 'A' stands here a second time, after line 5; keep one [duplicate-key]",
                        "6:17+7 unknown word 'nulable'; did you mean 'nullable'? [unknown-flag]"),
                reading.lines());
        assertEquals(1, reading.partly().types().size());
    }
}
