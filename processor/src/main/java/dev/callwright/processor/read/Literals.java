package dev.callwright.processor.read;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.problem.Wording;
import org.jspecify.annotations.Nullable;

/** Words as values. */
public final class Literals {
    private Literals() {}

    /** The value that a word stands for; null, and a problem reported, where it stands for none or for several. */
    public static @Nullable Literal read(Word word, Problems problems) {
        return switch (word.kind()) {
            case TEXT -> new Literal.Text(word.text(), word.position());
            case NUMBER -> new Literal.Numeric(word.text(), word.position());
            case BOOL -> new Literal.Bool(word.text().equals("true"), word.position());
            case NULL -> {
                String written = word.text().isEmpty() ? "nothing" : "'" + word.text() + "'";
                problems.report(
                        ReadProblem.LITERAL_FORM,
                        word.position(),
                        written + " is no value",
                        "write a value, or put the text " + Wording.IN_QUOTES.at(word.position()));
                yield null;
            }
            case UNCLEAR -> {
                problems.report(
                        ReadProblem.LITERAL_FORM,
                        word.position(),
                        "'" + word.text() + "' may be read as a text or as " + anotherReading(word),
                        "write plain digits, true or false, or put the text " + Wording.IN_QUOTES.at(word.position()));
                yield null;
            }
        };
    }

    /** A whole number; null, and a problem reported, where the word is none, or too large for a {@code long}. */
    public static @Nullable Long wholeNumber(Word word, Problems problems) {
        if (word.kind() == Word.Kind.NUMBER) {
            try {
                return Long.valueOf(word.text());
            } catch (NumberFormatException notWholeOrTooLarge) {
                // reported below
            }
        }
        problems.report(
                ReadProblem.NOT_A_NUMBER,
                word.position(),
                "'" + word.text() + "' is not a whole number",
                "write it in plain digits, such as 12");
        return null;
    }

    private static String anotherReading(Word word) {
        return Character.isLetter(word.text().charAt(0)) ? "true or false" : "a number";
    }
}
