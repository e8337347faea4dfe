package dev.callwright.json;

/** The six kinds of JSON value. */
public enum JsonKind {
    /** Members in braces. */
    OBJECT("an object"),
    /** Elements in brackets. */
    ARRAY("an array"),
    /** Text in quotes. */
    STRING("a string"),
    /** A number, integral or not. */
    NUMBER("a number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** {@code null}. */
    NULL("null");

    private final String phrase;

    JsonKind(String phrase) {
        this.phrase = phrase;
    }

    /** As a sentence names it: {@code an object}. */
    String phrase() {
        return phrase;
    }
}
