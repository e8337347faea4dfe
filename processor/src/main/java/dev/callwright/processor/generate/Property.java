package dev.callwright.processor.generate;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.TypeRef;
import java.util.Set;

/**
 * A field with its Java names.
 *
 * @param accessor the method that reads it, and the builder's that sets it
 * @param variable the fields and parameters that hold it
 * @param presence the method that says whether it is there, be it null, and the fields that hold that
 * @param constant how constants of its own begin
 */
record Property(Field field, String accessor, String variable, String presence, String constant) {
    /** What generated methods call their own. */
    private static final Set<String> LOCALS = Set.of("builder", "checks", "found", "other", "text", "that");

    /** The property's field, by its bare name where no local variable has that. */
    String own() {
        return LOCALS.contains(variable) ? "this." + variable : variable;
    }

    TypeRef type() {
        return field.type();
    }

    /** Whether the accessor may give null. */
    boolean mayBeNull() {
        return field.optional() || field.nullable();
    }

    /** The constant with the format of a date or time. */
    String formatConstant() {
        return constant + "_FORMAT";
    }

    String wireName() {
        return field.name().text();
    }
}
