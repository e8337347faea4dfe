package dev.callwright.processor.read;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.problem.Wording;
import java.util.regex.Pattern;

/** The code of an error, as a description writes it. */
public final class CodeWord {
    /** {@code 500-599}, {@code 4xx}: in quotes, a code like any other. */
    private static final Pattern SEVERAL = Pattern.compile("[0-9]+ *(-|–|~|\\.\\.+) *[0-9]+|[0-9]+[xX*]+");

    private CodeWord() {}

    /** The word as answers are known by it; where no answer can have that for a code, a problem is reported. */
    public static Located read(Word word, Problems problems) {
        String text = word.text();
        Literal code = Literals.read(word, problems);
        if (code == null) {
            return word.located();
        } else if (!text.equals(text.strip())) {
            problems.report(
                    ReadProblem.ERROR_CODE,
                    word.position(),
                    "code '" + text + "' has space around it",
                    "write '" + text.strip() + "'");
        } else if (!word.quoted() && SEVERAL.matcher(text).matches()) {
            problems.report(
                    ReadProblem.ERROR_CODE,
                    word.position(),
                    "'" + text + "' is more than one code",
                    "list each code, or put it " + Wording.IN_QUOTES.at(word.position()) + " if it is one");
        }
        return new Located(code.plain(), word.position());
    }
}
