package dev.callwright.processor.description;

import java.math.BigDecimal;

/** A scalar value in a description. */
public sealed interface Literal {
    Position position();

    /** As it would be written in JSON, but text without its quotes. */
    String text();

    /** The text by which answers are known: {@code 200} for 200.0 too, which is the same number. */
    default String plain() {
        return text();
    }

    /** A text. */
    record Text(String text, Position position) implements Literal {}

    /** A number, digits as written. */
    record Numeric(String text, Position position) implements Literal {
        @Override
        public String plain() {
            try {
                return Long.toString(new BigDecimal(text).longValueExact());
            } catch (ArithmeticException | NumberFormatException notWholeOrTooLarge) {
                return text;
            }
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(boolean value, Position position) implements Literal {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }
}
