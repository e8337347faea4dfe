package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a YAML text, to tell where in them what the parser found stands. */
final class SourceLines {
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*");

    private final String file;
    private final List<String> lines;

    SourceLines(String file, String text) {
        this.file = file;
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    /** Where an event begins: a scalar's first line, or the first character of anything else. */
    Position.InFile position(Event event) {
        return at(start(event), event instanceof ScalarEvent ? lengthOnFirstLine(event) : 1);
    }

    Node.Scalar scalar(ScalarEvent event) {
        int quotes = event.isSQuoted() || event.isDQuoted() ? 1 : 0;
        int codePoints = event.getValue().codePointCount(0, event.getValue().length());
        boolean oneLine = start(event).getLine() == end(event).getLine();
        boolean asItReads = oneLine && lengthOnFirstLine(event) == codePoints + 2 * quotes;
        return new Node.Scalar(
                event.getValue(),
                !event.isPlain(),
                event.isPlain() && isFollowedByComment(event),
                position(event),
                asItReads ? quotes : Node.Scalar.INEXACT);
    }

    private boolean isFollowedByComment(ScalarEvent event) {
        Mark end = end(event);
        return COMMENT.matcher(from(end)).matches();
    }

    private int lengthOnFirstLine(Event event) {
        Mark start = start(event);
        Mark end = end(event);
        if (start.getLine() == end.getLine()) {
            return end.getColumn() - start.getColumn();
        }
        String rest = from(start).stripTrailing();
        return rest.codePointCount(0, rest.length());
    }

    /** What a line holds from a mark on. */
    private String from(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        int column = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, column));
    }

    private Position.InFile at(Mark mark, int length) {
        return new Position.InFile(file, mark.getLine() + 1, mark.getColumn() + 1, length);
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
