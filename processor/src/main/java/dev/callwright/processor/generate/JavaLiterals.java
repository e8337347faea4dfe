package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.ScalarType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

/** Values of the user's as Java literals. */
final class JavaLiterals {
    private JavaLiterals() {}

    /** A string literal on one line: what could break the line, hide or reorder it is escaped. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(literal, c));
        return literal.append('"').toString();
    }

    /** A value as JSON has it. */
    static CodeBlock json(Literal value) {
        if (value instanceof Literal.Bool bool) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.JSON_VALUE, bool.value());
        } else if (value instanceof Literal.Numeric number) {
            return CodeBlock.of("new $T($L)", RuntimeTypes.JSON_NUMBER, string(number.text()));
        }
        return CodeBlock.of("$T.of($L)", RuntimeTypes.JSON_VALUE, string(value.text()));
    }

    /** String literals with commas between them, where a line may break. */
    static CodeBlock strings(Collection<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$L", string(text))).collect(CodeBlock.joining(",$W"));
    }

    private static void append(StringBuilder literal, int c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isVisible(c)) {
                    literal.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    /** Whether a character shows, as itself and in its place, in a source file. */
    static boolean isVisible(int c) {
        return !isNoncharacter(c) && isOfVisibleKind(c);
    }

    /** Whether a code point will never be a character, so that HTML refuses it. */
    static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** What is unassigned to one JDK is a character to a newer one, and all write the same. */
    private static boolean isOfVisibleKind(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** A bound as {@code Checks} takes it: a whole number where it is one, else the number's text. */
    static String bound(Literal bound) {
        BigDecimal value = bound.number().orElseThrow();
        try {
            return whole(value.longValueExact());
        } catch (ArithmeticException e) {
            return string(bound.text());
        }
    }

    /** A whole number where a {@code long} is taken. */
    static String whole(long value) {
        return value == (int) value ? Long.toString(value) : value + "L";
    }

    /** A number as a literal of a type. */
    static CodeBlock number(Literal number, ScalarType type) {
        BigDecimal value = number.number().orElseThrow();
        return switch (type) {
            case INT -> CodeBlock.of("$L", value.intValueExact());
            case LONG -> CodeBlock.of("$LL", value.longValueExact());
            default -> CodeBlock.of("$L", value.doubleValue());
        };
    }
}
