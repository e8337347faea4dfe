package dev.callwright.processor.description;

/** A scalar value in a description. */
public sealed interface Literal {
    Position position();

    /** As it would be written in JSON, but text without its quotes. */
    String text();

    /** A text. */
    record Text(String text, Position position) implements Literal {}

    /** A number, digits as written. */
    record Numeric(String text, Position position) implements Literal {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value, Position position) implements Literal {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }
}
