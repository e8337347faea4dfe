package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.ConstantLine;
import dev.callwright.processor.read.FieldLine;
import dev.callwright.processor.read.FixedLine;
import dev.callwright.processor.read.LineScanner;
import dev.callwright.processor.read.MemberPathLine;
import dev.callwright.processor.read.NameLine;
import dev.callwright.processor.read.Places;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.RuleLine;
import dev.callwright.processor.read.TypeExpression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published grammar and the parsers say the same. */
class GrammarTest {
    private static final Located NAME = new Located("name", new Position.InFile("f", 1, 1, 4));
    private static final Map<String, Consumer<LineScanner>> FORMS = Map.of(
            "field", line -> FieldLine.read(NAME, line),
            "type", TypeExpression::readWhole,
            "fixed", line -> FixedLine.read(Location.QUERY, NAME, line),
            "constant", ConstantLine::read,
            "error", line -> NameLine.readErrorCode(NAME, line),
            "head", NameLine::readTypeHead,
            "rule", RuleLine::read,
            "memberPath", MemberPathLine::read);
    private static final Pattern RULE = Pattern.compile("^(\\w+)\\s*=");
    private static final Pattern EXAMPLE = Pattern.compile("^\\(\\* (accepts|refuses): ?(.*?) ?\\*\\)$");

    record Example(String form, boolean accepted, String text) {}

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsTheGrammarSays() throws IOException {
        return examples().stream()
                .map(example -> dynamicTest(
                        example.form() + (example.accepted() ? " accepts " : " refuses ") + example.text(),
                        () -> assertEquals(
                                example.accepted(),
                                problemsOf(example).isEmpty(),
                                () -> problemsOf(example).toString())));
    }

    @Test
    void everyFormHasExamplesOfBothKinds() throws IOException {
        for (String form : FORMS.keySet()) {
            for (boolean accepted : List.of(true, false)) {
                assertTrue(examples().stream().anyMatch(e -> e.form().equals(form) && e.accepted() == accepted), form);
            }
        }
    }

    @Test
    void everyNameOfTheGrammarIsDefinedOnceAndUsed() throws IOException {
        String rules = grammar()
                .replaceAll("(?s)\\(\\*.*?\\*\\)", " ")
                .replaceAll("\"[^\"]*\"|'[^']*'", " ")
                .replaceAll("(?<= )\\? .*? \\?(?= )", " ");
        List<String> defined = new ArrayList<>();
        Set<String> used = new TreeSet<>(FORMS.keySet());
        for (String rule : rules.split(";")) {
            String[] sides = rule.split("=", 2);
            if (sides.length == 2) {
                defined.add(sides[0].strip());
                Matcher words = Pattern.compile("\\w+").matcher(sides[1]);
                while (words.find()) {
                    used.add(words.group());
                }
            }
        }
        assertEquals(new TreeSet<>(defined).size(), defined.size());
        assertEquals(used, new TreeSet<>(defined));
    }

    private static List<Problem> problemsOf(Example example) {
        Problems problems = new Problems();
        FORMS.get(example.form()).accept(new LineScanner(example.text(), Places.all(NAME.position()), problems));
        return problems.list();
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String form = "";
        for (String line : grammar().split("\n")) {
            Matcher rule = RULE.matcher(line);
            Matcher example = EXAMPLE.matcher(line);
            if (rule.find()) {
                form = rule.group(1);
            } else if (example.matches()) {
                examples.add(new Example(form, example.group(1).equals("accepts"), example.group(2)));
            }
        }
        return examples;
    }

    private static String grammar() throws IOException {
        try (InputStream in = GrammarTest.class.getResourceAsStream("/dev/callwright/notation.ebnf")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
