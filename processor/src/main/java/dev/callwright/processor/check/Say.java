package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Suggestion;
import dev.callwright.processor.problem.Wording;
import java.util.Collection;
import java.util.stream.Collectors;

/** Turns of phrase that problems share. */
final class Say {
    private static final int LONGEST = 60;

    private Say() {}

    /** A text of the user's in quotes; a very long one only begins, and nothing in it is invisible. */
    static String quoted(Object text) {
        String whole = text.toString();
        String shown =
                whole.length() <= LONGEST ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST / 2)) + "…";
        return "'" + visible(shown) + "'";
    }

    /** A text with whatever cannot be seen in it, or would break its line, written as its code. */
    static String visible(String text) {
        return text.codePoints().mapToObj(Say::visible).collect(Collectors.joining());
    }

    private static String visible(int c) {
        int type = Character.getType(c);
        boolean shown = type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
        return shown ? Character.toString(c) : "\\u%04x".formatted(c);
    }

    /** A second place: {@code call-record.yaml:12:5}. */
    static String place(Position position) {
        if (position instanceof Position.InFile at) {
            return Position.InFile.shortName(at.file()) + ":" + at.line() + ":" + at.column();
        }
        return ((Position.InSource) position).text();
    }

    /** What to do about a field that has to be optional. */
    static String makeOptional(Field field) {
        return Wording.MAKE_OPTIONAL.at(field.position(), WrittenTypes.text(field.type(), true));
    }

    /** The nearest of what was allowed, or else {@code otherwise}. */
    static String nearest(String written, Collection<String> allowed, String otherwise) {
        String suggestion = Suggestion.among(written, allowed);
        return suggestion.isEmpty() ? otherwise : suggestion;
    }
}
