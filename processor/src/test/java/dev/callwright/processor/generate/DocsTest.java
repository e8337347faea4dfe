package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DocsTest {
    private static final List<String> NASTY = List.of(
            "*/",
            "*",
            "/",
            "\\u002a/",
            "\\",
            "u000a",
            "{@code",
            "{@return}",
            "{",
            "}",
            "@param x",
            "@deprecated",
            "<script>",
            "<",
            ">",
            "&",
            "&amp;",
            "&#42;",
            "$T",
            "$",
            "%s",
            "\"",
            "'",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            ". ",
            "。",
            "A",
            "é",
            "中文",
            "😀",
            "\u202e",
            "\u200f",
            "\u2028",
            "\ufeff",
            "\u0000",
            "\u0007",
            "\ud800",
            "\udc00",
            "\u00a0",
            "*\u200d/",
            "//",
            "/**",
            "<p>",
            "</p>",
            "#",
            "::");

    @Test
    void textThatLooksLikeMarkupIsShownAsText() {
        assertEquals("a &lt;b&gt; &amp; &#123;&#64;code c&#125; &#92;u002a", Docs.escaped("a <b> & {@code c} \\u002a"));
    }

    @Test
    void textCannotEndTheComment() {
        assertEquals("&#42;*&#47; x *&#47;&#47;", Docs.escaped("**/ x *//").replace("*&#47;/", "*&#47;&#47;"));
        assertEquals("&#42;&#x200d;/", Docs.escaped("*\u200d/"));
        assertEquals("&#42; /", Docs.escaped("*\t/"));
    }

    @Test
    void whatDoesNotShowIsWrittenByNumberOrLeftOut() {
        assertEquals("a&#x202e;b&#x2028;c", Docs.escaped("a\u202eb\u2028c"));
        assertEquals("a&#xfffd;b", Docs.escaped("a\ud800b"));
        assertEquals("ab", Docs.escaped("a\u0007b"));
    }

    @Test
    void theFirstSentenceIsReturnedAndTheRestFollows() {
        assertEquals(
                "{@return the task, or null}\nOf the job. Really.",
                Docs.returning("the task. Of the job. Really.", "", ", or null")
                        .block()
                        .toString());
        assertEquals(
                "{@return e.g. a task}",
                Docs.returning("e.g. a task.", "", "").block().toString());
        assertEquals("{@return 任务}\n说明", Docs.returning("任务。说明", "", "").block().toString());
    }

    @Test
    @Timeout(20)
    void aSentenceWithManyStopsIsReadInTime() {
        String text = "a. ".repeat(300_000);
        assertEquals(text.length() - 2, Docs.firstSentence(text).length());
    }

    @Test
    void emptyTextGivesWayToTheGeneratorsWords() {
        for (String text : List.of("", " ", "\n", "\u0007", ".")) {
            assertEquals("{@return x}", Docs.returning(text, "x", "").block().toString());
        }
        assertEquals("x", Docs.of("\u0007\n\n ", "x").block().toString());
        assertEquals("", Docs.words("").deprecated(null).block().toString());
    }

    @Test
    void aStarAtTheBeginningIsText() {
        assertEquals("&#42; b*", Docs.of("* b*", "").block().toString());
        assertEquals("&#42;*", Docs.of("**", "").block().toString());
    }

    @Test
    void paragraphsStayApartAndLongLinesAreBroken() {
        assertEquals("a b\n\n<p>c", Docs.of("a\nb\n \n\nc", "").block().toString());
        assertTrue(Docs.of("word ".repeat(100), "").block().toString().lines().allMatch(line -> line.length() <= 100));
    }

    @Test
    void noTextEscapes() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            String text = nasty(random);
            String escaped = Docs.escaped(text);
            assertFalse(escaped.contains("*/"), text);
            assertTrue(escaped.chars().noneMatch(c -> "@<>{}\\\n\r".indexOf(c) >= 0), text);
            assertEquals(
                    visible(text),
                    shown(escaped).replace("\n", "").replace("\r", "").replace("\t", ""),
                    text);
        }
    }

    @Test
    void generatedSourcesWithAnyDocsCompileWithoutAWarning(@TempDir Path temp) {
        Random random = new Random(7);
        StringBuilder yaml = new StringBuilder("callwright: 1\napi: Nasty\npackage: a.b\ntypes:\n  Model:\n");
        for (int i = 0; i < 300; i++) {
            String doc = nasty(random)
                    .codePoints()
                    .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                    .mapToObj(c -> c == '"' || c == '\\' ? "\\" + Character.toString(c) : Character.toString(c))
                    .collect(Collectors.joining());
            yaml.append("    f")
                    .append(i)
                    .append(": {type: \"int?\", doc: \"")
                    .append(doc)
                    .append("\"}\n");
        }
        List<GeneratedFile> files = Descriptions.generated(Descriptions.of(temp, yaml.toString()));
        assertEquals(List.of(), Compiled.complaints(files, temp));
    }

    private static String nasty(Random random) {
        return Stream.generate(() -> NASTY.get(random.nextInt(NASTY.size())))
                .limit(1 + random.nextInt(12))
                .collect(Collectors.joining());
    }

    private static String visible(String text) {
        List<String> shown = new ArrayList<>();
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                shown.add("\ufffd");
            } else if (c == '\n' || c == '\r' || c == '\t') {
                shown.add(" ");
            } else if (!Character.isISOControl(c)) {
                shown.add(Character.toString(c));
            }
        });
        return String.join("", shown);
    }

    /** As a browser shows it. */
    private static String shown(String markup) {
        String named = markup.replace("&lt;", "<").replace("&gt;", ">");
        String numbered = java.util.regex.Pattern.compile("&#(x?)([0-9a-f]+);")
                .matcher(named)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(match.group(2), match.group(1).isEmpty() ? 10 : 16))));
        return numbered.replace("&amp;", "&");
    }
}
