package dev.callwright.processor.read;

import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter.Location;
import org.jspecify.annotations.Nullable;

/** A fixed value, {@code = 2}, and in an annotation also what has it: {@code version = 2}. */
public final class FixedLine {
    private static final char SIGN = '=';

    private FixedLine() {}

    /** Whether a line is one. */
    public static boolean isAt(LineScanner line) {
        return line.at(SIGN);
    }

    /** The parameter of this name; null, and a problem reported, where its value can't be read. */
    public static @Nullable FixedParameter read(Location location, Located name, LineScanner line) {
        if (!line.accept(SIGN) || line.atEnd()) {
            report(line, "'" + name + "' has no value", "write one after '='; an empty one is ''");
            return null;
        }
        Word word = line.word("");
        if (line.isBroken()) {
            return null;
        } else if (!line.atEnd()) {
            report(
                    line,
                    "more than one word follows '='",
                    "put the value in quotes, and what is to be said in a comment");
            return null;
        }
        Literal value = value(location, word, line.problems());
        return value == null ? null : new FixedParameter(location, name, value);
    }

    /** The parameter that a line names; null, and a problem reported, where it can't be read. */
    public static @Nullable FixedParameter readNamed(Location location, LineScanner line) {
        return read(location, line.name(SIGN).located(), line);
    }

    /** What a word says: as it is written, but in JSON, where a number is no text. Null, and reported, for nothing. */
    public static @Nullable Literal value(Location location, Word word, Problems problems) {
        return location == Location.BODY || word.kind() == Word.Kind.NULL
                ? Literals.read(word, problems)
                : new Literal.Text(word.text(), word.position());
    }

    private static void report(LineScanner line, String cause, String remedy) {
        line.problems().report(ReadProblem.FIXED_FORM, line.here(), cause, remedy);
    }
}
