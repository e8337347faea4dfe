package dev.callwright.processor.read;

import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Located;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What begins with a name: the head of a type, {@code Job java CallJob - a job} or {@code Event by type}, and what a
 * business code stands for, {@code BUSY retryable - later, please}.
 *
 * @param name what it is called
 * @param flags what was said of it
 * @param doc empty where none
 */
public record NameLine(Located name, Flags flags, String doc) {
    /** The head of a type; null, and a problem reported, where there is no name. */
    public static @Nullable NameLine readTypeHead(LineScanner line) {
        return read(line, Flag.OF_TYPE);
    }

    /** What a business code stands for; null, and a problem reported, where there is no name. */
    public static @Nullable ErrorCode readErrorCode(Located code, LineScanner line) {
        NameLine read = read(line, Flag.OF_ERROR);
        return read == null ? null : errorCode(code, read.name(), read.flags(), read.doc());
    }

    /** A business code out of its parts. */
    public static ErrorCode errorCode(Located code, Located name, Flags flags, String doc) {
        return new ErrorCode(
                code,
                name,
                flags.text(Flag.JAVA),
                flags.has(Flag.REFUSED),
                flags.has(Flag.RETRYABLE),
                flags.has(Flag.EXPIRED),
                doc,
                flags.deprecation());
    }

    private static @Nullable NameLine read(LineScanner line, Set<Flag> allowed) {
        Word name = readName(line, "", "begin with a name");
        return name == null ? null : new NameLine(name.located(), FlagLine.read(line, allowed), line.doc());
    }

    /** The name at the beginning of a line; null, and a problem reported, where there is none. */
    static @Nullable Word readName(LineScanner line, String stops, String remedy) {
        Word word = line.atDoc() ? new Word("", false, line.here()) : line.word(stops);
        if (word.kind() == Word.Kind.TEXT && !word.text().isEmpty()) {
            return word;
        }
        boolean missing = word.text().isEmpty();
        line.problems()
                .report(
                        ReadProblem.NAME_FORM,
                        word.position(),
                        missing ? "a name is missing" : "'" + word.text() + "' is " + what(word) + ", not a name",
                        remedy);
        return null;
    }

    private static String what(Word word) {
        return switch (word.kind()) {
            case NULL -> "null";
            case BOOL -> "a truth value";
            default -> Character.isLetter(word.text().charAt(0)) ? "a truth value" : "a number";
        };
    }
}
