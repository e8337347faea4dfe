package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A YAML text by its characters, to tell where in it what the parser found stands. */
final class SourceText {
    private final String file;
    /** Code points, as the parser counts them. */
    private final int[] characters;

    SourceText(String file, String text) {
        this.file = file;
        this.characters = text.codePoints().toArray();
    }

    /** Where an event begins: a scalar's first line, or the first character of anything else. */
    Position.InFile position(Event event) {
        Mark start = start(event);
        int length = event instanceof ScalarEvent ? lengthOnFirstLine(event) : 1;
        return new Position.InFile(file, start.getLine() + 1, start.getColumn() + 1, length);
    }

    Node.Scalar scalar(ScalarEvent event) {
        int quotes = event.isSQuoted() || event.isDQuoted() ? 1 : 0;
        int length = event.getValue().codePointCount(0, event.getValue().length());
        boolean oneLine = start(event).getLine() == end(event).getLine();
        boolean asItReads = oneLine && lengthOnFirstLine(event) == length + 2 * quotes;
        return new Node.Scalar(
                text(event),
                !event.isPlain(),
                event.isPlain() && isFollowedByComment(event),
                position(event),
                asItReads ? quotes : Node.Scalar.INEXACT);
    }

    /** YAML folds a blank line into one line break, and single ones into spaces; a blank line parts paragraphs. */
    private static String text(ScalarEvent event) {
        boolean folded = event.isFolded() || event.isPlain();
        return folded ? event.getValue().replace("\n", "\n\n") : event.getValue();
    }

    private boolean isFollowedByComment(ScalarEvent event) {
        int end = end(event).getIndex();
        int next = end;
        while (next < characters.length && isBlank(characters[next])) {
            next++;
        }
        return next > end && next < characters.length && characters[next] == '#';
    }

    private int lengthOnFirstLine(Event event) {
        int start = start(event).getIndex();
        int end = start;
        while (end < end(event).getIndex() && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        while (end > start && isBlank(characters[end - 1])) {
            end--;
        }
        return end - start;
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t';
    }

    private static Mark start(Event event) {
        return marked(event.getStartMark());
    }

    private static Mark end(Event event) {
        return marked(event.getEndMark());
    }

    private static Mark marked(Optional<Mark> mark) {
        return mark.orElseThrow(); // the settings ask for marks
    }
}
