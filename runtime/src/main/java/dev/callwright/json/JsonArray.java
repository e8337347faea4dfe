package dev.callwright.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param elements in order, unmodifiable
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {
    /** Copies the elements. */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ARRAY;
    }

    /** {@return JSON text} */
    @Override
    public String toString() {
        return Json.write(this, Encoders.json());
    }
}
