package dev.callwright.processor.check;

import dev.callwright.processor.description.Parameter;

/** Where a value travels. */
enum Place {
    PATH("the path"),
    QUERY("the query"),
    HEADER("a header"),
    FORM("a form"),
    /** As one member of a JSON body. */
    BODY("the body"),
    WHOLE_BODY("the body"),
    RESULT("the result"),
    MODEL("a model"),
    /** As a variant. */
    UNION("a union");

    private final String phrase;

    Place(String phrase) {
        this.phrase = phrase;
    }

    static Place of(Parameter.Location location) {
        return switch (location) {
            case PATH -> PATH;
            case QUERY -> QUERY;
            case HEADER -> HEADER;
            case FORM -> FORM;
            case BODY -> BODY;
        };
    }

    /** In words: {@code the query}. */
    String phrase() {
        return phrase;
    }

    /** Whether values travel as plain text there, not as JSON. */
    boolean isText() {
        return this == PATH || this == QUERY || this == HEADER || this == FORM;
    }
}
