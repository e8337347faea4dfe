package dev.callwright.json;

/** JSON null. */
public record JsonNull() implements JsonValue {
    /** The one to use; all are equal. */
    public static final JsonNull INSTANCE = new JsonNull();

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }

    /** {@return JSON text} */
    @Override
    public String toString() {
        return "null";
    }
}
