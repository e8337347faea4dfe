package dev.callwright.processor.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a model, or a parameter of a call.
 *
 * @param name on the wire
 * @param javaName the Java name the description asks for; null where the wire name serves
 * @param type what it holds
 * @param optional may be missing or null
 * @param nullable absent and null are different things here, and both can be sent and seen
 * @param sensitive never shown in logs, {@code toString} or exception messages
 * @param nonEmpty an empty text, list or map is refused
 * @param min smallest value, or shortest length where the type is not a number; null where unbounded
 * @param max largest value, or greatest length; null where unbounded
 * @param quoted its numbers, booleans and enums of numbers travel as JSON strings
 * @param formats for temporal types: how it is read (any) and written (the first), before those of the description;
 *     empty where the description's serve
 * @param zone for {@code instant} written without one; null where the description's serves
 * @param listStyle for lists in a query, header, path or form; null where the description's serves. Models, unions and
 *     maps may be {@link ListStyle#JSON}; within JSON, so may all of these, which are strings that hold JSON then
 * @param serverDefault what the server takes where it is not sent; null where unknown. Documentation, never sent
 * @param doc plain text, empty where none
 */
public record Field(
        Located name,
        @Nullable Located javaName,
        TypeRef type,
        boolean optional,
        boolean nullable,
        boolean sensitive,
        boolean nonEmpty,
        @Nullable Literal min,
        @Nullable Literal max,
        boolean quoted,
        List<Located> formats,
        @Nullable Located zone,
        @Nullable ListStyle listStyle,
        @Nullable Literal serverDefault,
        @Nullable Deprecation deprecation,
        String doc) {
    public Field {
        formats = List.copyOf(formats);
    }

    /** One of which no more is said. */
    public static Field plain(Located name, TypeRef type, boolean optional, String doc) {
        return new Field(
                name, null, type, optional, false, false, false, null, null, false, List.of(), null, null, null, null,
                doc);
    }

    /** Where the field begins: its name. */
    public Position position() {
        return name.position();
    }

    /** The field with another greatest value or length. */
    public Field withMax(@Nullable Literal other) {
        return new Field(
                name,
                javaName,
                type,
                optional,
                nullable,
                sensitive,
                nonEmpty,
                min,
                other,
                quoted,
                formats,
                zone,
                listStyle,
                serverDefault,
                deprecation,
                doc);
    }
}
