package dev.callwright.json;

/** JSON null. */
public record JsonNull() implements JsonValue {
    /** The one to use; all are equal. */
    public static final JsonNull INSTANCE = new JsonNull();

    /** {@return JSON text} */
    @Override
    public String toString() {
        return "null";
    }
}
