package dev.callwright.processor.read;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word or quoted text of the user's.
 *
 * @param text without its quotes
 * @param quoted whether it stood in quotes, and so is nothing but a text
 * @param position quotes included
 */
public record Word(String text, boolean quoted, Position position) {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    /** What one reader or another of YAML takes for a number: octal, hexadecimal, exponents, groups, bare points. */
    private static final Pattern PERHAPS_NUMBER =
            Pattern.compile("[-+]?([0-9][0-9_]*+\\.?[0-9]*+([eE][-+]?[0-9]+)?|\\.[0-9]+([eE][-+]?[0-9]+)?"
                    + "|0[xXoObB][0-9a-fA-F_]+|\\.(inf|Inf|INF))|\\.(nan|NaN|NAN)");

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> PERHAPS_BOOLS = Set.of("True", "TRUE", "False", "FALSE");

    /** What a word stands for. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOL,
        NULL,
        /** A number to some readers of YAML and a text, or another number, to others. */
        UNCLEAR
    }

    /** What it stands for: a text where it is quoted. */
    public Kind kind() {
        if (quoted) {
            return Kind.TEXT;
        } else if (NULLS.contains(text)) {
            return Kind.NULL;
        } else if (text.equals("true") || text.equals("false")) {
            return Kind.BOOL;
        } else if (NUMBER.matcher(text).matches()) {
            return Kind.NUMBER;
        }
        return PERHAPS_BOOLS.contains(text) || PERHAPS_NUMBER.matcher(text).matches() ? Kind.UNCLEAR : Kind.TEXT;
    }

    /** Whether it is this word of the notation, unquoted. */
    public boolean is(String word) {
        return !quoted && text.equals(word);
    }

    /** Its text with its place. */
    public Located located() {
        return new Located(text, position);
    }
}
