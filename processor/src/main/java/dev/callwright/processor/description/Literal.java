package dev.callwright.processor.description;

import java.math.BigDecimal;
import java.util.Optional;

/** A scalar value in a description. */
public sealed interface Literal {
    Position position();

    /** As it would be written in JSON, but text without its quotes. */
    String text();

    /** The text by which answers are known: {@code 200} for 200.0 too, which is the same number. */
    default String plain() {
        return text();
    }

    /** The number that it is; empty where it is none. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** A text. */
    record Text(String text, Position position) implements Literal {}

    /** A number, digits as written. */
    record Numeric(String text, Position position) implements Literal {
        /** No API has one of more characters, and to read it may take minutes. */
        private static final int LONGEST = 1_000;

        @Override
        public Optional<BigDecimal> number() {
            try {
                return text.length() > LONGEST ? Optional.empty() : Optional.of(new BigDecimal(text));
            } catch (NumberFormatException notOfThisRange) {
                return Optional.empty();
            }
        }

        @Override
        public String plain() {
            try {
                return number().map(BigDecimal::longValueExact)
                        .map(value -> Long.toString(value))
                        .orElse(text);
            } catch (ArithmeticException notWholeOrTooLarge) {
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
