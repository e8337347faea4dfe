package dev.callwright.processor.compare;

import dev.callwright.processor.description.Literal;

/** Values as they travel. */
final class Wire {
    private Wire() {}

    /** Texts are in quotes, so that 1 and "1" are two values. */
    static String text(Literal value) {
        return value instanceof Literal.Text text ? '"' + text.text() + '"' : value.text();
    }
}
