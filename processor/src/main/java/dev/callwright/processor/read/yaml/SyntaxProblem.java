package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser objects to, in plain words. */
final class SyntaxProblem {
    /** The first that the parser's words contain is meant. */
    private static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation(
                    "mapping values are not allowed",
                    "a ': ' is not allowed here",
                    "put a text that holds ': ' in quotes, and check the indentation"),
            new Explanation("\\t", "a tab is not allowed here", "indent with spaces, or put the text in quotes"),
            new Explanation(
                    "could not find expected ':'",
                    "a key without its ':'",
                    "write ': ' after the key, and check the indentation"),
            new Explanation("found unexpected end of stream", "a quoted text is not closed", "write the closing quote"),
            new Explanation("found unknown escape", "an escape that YAML does not have", "write \\\\ for a backslash"),
            new Explanation("',' or ']'", "a '[' is not closed, or a ',' is missing", "write ']' or ','"),
            new Explanation("',' or '}'", "a '{' is not closed, or a ',' is missing", "write '}' or ','"),
            new Explanation("undefined alias", "an alias is not allowed", "write out what it stands for"),
            new Explanation(
                    "expected <block end>",
                    "this does not fit the lines above",
                    "check the indentation, and put the whole text in quotes where only its beginning is"),
            new Explanation(
                    "sequence entries are not allowed",
                    "a list can't begin here",
                    "begin it on a line of its own, or put the text in quotes"),
            new Explanation(
                    "cannot start any token", "a text can't begin with this character", "put the text in quotes"));

    private static final Explanation OTHER = new Explanation(
            "", "this is not YAML", "check indentation, quotes and brackets here and in the line above");

    /** Characters of the user's text to show. */
    private static final int LONGEST = 40;

    private record Explanation(String fragment, String cause, String remedy) {}

    private SyntaxProblem() {}

    static void report(YamlEngineException error, String file, String text, Problems problems) {
        if (error instanceof MarkedYamlEngineException marked) {
            Explanation explanation = explain(marked.getProblem());
            Position.InFile place = place(marked, file);
            String cause = explanation.cause() + opening(marked, place) + found(place, text);
            problems.report(ReadProblem.YAML_SYNTAX, place, cause, explanation.remedy());
        } else if (error instanceof ReaderException unreadable) {
            problems.report(
                    ReadProblem.YAML_SYNTAX,
                    place(unreadable, file, text),
                    "the character U+%04X is not allowed".formatted(unreadable.getCodePoint()),
                    "leave it out");
        } else {
            problems.report(ReadProblem.YAML_SYNTAX, startOf(file), OTHER.cause(), OTHER.remedy());
        }
    }

    /** The line of the bracket that the parser was within, where it is another line. */
    private static String opening(MarkedYamlEngineException error, Position.InFile place) {
        boolean flow = error.getProblem().contains("',' or");
        return error.getContextMark()
                .map(mark -> mark.getLine() + 1)
                .filter(line -> flow && line != place.line())
                .map(line -> " (it is in line " + line + ")")
                .orElse("");
    }

    /** What stands at a place, as far as its line goes. */
    private static String found(Position.InFile place, String text) {
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        int skipped = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        String rest = line.substring(line.offsetByCodePoints(0, skipped)).strip();
        int shown = Math.min(LONGEST, rest.codePointCount(0, rest.length()));
        return rest.isEmpty() ? "" : ": '" + rest.substring(0, rest.offsetByCodePoints(0, shown)) + "'";
    }

    private static Explanation explain(String problem) {
        return EXPLANATIONS.stream()
                .filter(explanation -> problem.contains(explanation.fragment()))
                .findFirst()
                .orElse(OTHER);
    }

    /** What is never closed is shown where it begins, anything else where the parser gave up. */
    private static Position.InFile place(MarkedYamlEngineException error, String file) {
        boolean neverClosed = error.getProblem().contains("found unexpected end of stream")
                || error.getProblem().contains("could not find expected ':'");
        Optional<Mark> at = neverClosed ? error.getContextMark() : error.getProblemMark();
        return at.or(error::getProblemMark)
                .map(mark -> new Position.InFile(file, mark.getLine() + 1, mark.getColumn() + 1, 1))
                .orElseGet(() -> startOf(file));
    }

    private static Position.InFile place(ReaderException error, String file, String text) {
        int codePoints = text.codePointCount(0, text.length());
        int offset = text.offsetByCodePoints(0, Math.min(error.getPosition(), codePoints));
        return Utf8.endOf(file, text.substring(0, offset));
    }

    private static Position.InFile startOf(String file) {
        return new Position.InFile(file, 1, 1, 0);
    }
}
