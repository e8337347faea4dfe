package dev.callwright.processor.description;

import org.jspecify.annotations.Nullable;

/**
 * One known value of an enum.
 *
 * @param name as written
 * @param javaName the Java name the description asks for; null where the name itself serves
 * @param wire the JSON value that stands for it: the name's text unless the description says otherwise
 * @param code a number the vendor gives it beside the wire value; null where none
 * @param doc its label, plain text, empty where none
 */
public record Constant(
        Located name,
        @Nullable Located javaName,
        Literal wire,
        @Nullable Long code,
        String doc,
        @Nullable Deprecation deprecation) {
    /** Whether a number stands for it, which can travel in quotes; a text always does. */
    public boolean isNumber() {
        return wire instanceof Literal.Numeric;
    }
}
