package dev.callwright.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array.
 *
 * @param elements in order, unmodifiable
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {
    /**
     * Copies the elements.
     *
     * @param elements none of them null
     */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    // A record's own equals and hashCode take several times the stack, which counts in a deep value.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray that && that.elements.equals(elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** {@return JSON text} */
    @Override
    public String toString() {
        return Json.write(this, Encoders.json());
    }
}
