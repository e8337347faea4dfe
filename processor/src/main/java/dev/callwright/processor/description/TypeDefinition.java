package dev.callwright.processor.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that a description declares. */
public sealed interface TypeDefinition {
    /** The name as written, by which the description refers to it. */
    Located name();

    /** The Java name the description asks for; null where the name itself serves. */
    @Nullable
    Located javaName();

    /** Plain text, empty where none. */
    String doc();

    /** Null where it is not deprecated. */
    @Nullable
    Deprecation deprecation();

    /** A JSON object with known members. */
    record Model(
            Located name,
            @Nullable Located javaName,
            List<Field> fields,
            String doc,
            @Nullable Deprecation deprecation) implements TypeDefinition {
        public Model {
            fields = List.copyOf(fields);
        }
    }

    /** A value out of a known, open list. */
    record Enumeration(
            Located name,
            @Nullable Located javaName,
            List<Constant> constants,
            String doc,
            @Nullable Deprecation deprecation)
            implements TypeDefinition {
        public Enumeration {
            constants = List.copyOf(constants);
        }
    }
}
