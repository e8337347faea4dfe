package dev.callwright.json;

/**
 * A JSON boolean.
 *
 * @param value which
 */
public record JsonBoolean(boolean value) implements JsonValue {
    /** {@code true}. */
    public static final JsonBoolean TRUE = new JsonBoolean(true);

    /** {@code false}. */
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    /** {@return JSON text} */
    @Override
    public String toString() {
        return value ? "true" : "false";
    }
}
