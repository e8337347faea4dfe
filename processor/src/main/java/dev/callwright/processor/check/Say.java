package dev.callwright.processor.check;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Suggestion;
import java.util.Collection;

/** Turns of phrase that problems share. */
final class Say {
    private static final int LONGEST = 60;

    private Say() {}

    /** A text of the user's in quotes; a very long one only begins. */
    static String quoted(Object text) {
        String whole = text.toString();
        return whole.length() <= LONGEST
                ? "'" + whole + "'"
                : "'" + whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + "…'";
    }

    /** A second place: {@code call-record.yaml:12:5}. */
    static String place(Position position) {
        if (position instanceof Position.InFile at) {
            return at.file().substring(at.file().lastIndexOf('/') + 1) + ":" + at.line() + ":" + at.column();
        }
        return ((Position.InSource) position).text();
    }

    /** The nearest of what was allowed, or else {@code otherwise}. */
    static String nearest(String written, Collection<String> allowed, String otherwise) {
        String suggestion = Suggestion.among(written, allowed);
        return suggestion.isEmpty() ? otherwise : suggestion;
    }
}
