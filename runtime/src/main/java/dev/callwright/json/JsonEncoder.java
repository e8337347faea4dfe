package dev.callwright.json;

import org.jspecify.annotations.Nullable;

/**
 * Writes one kind of value.
 *
 * @param <T> what it writes
 */
@FunctionalInterface
public interface JsonEncoder<T extends @Nullable Object> {
    /**
     * Writes the value, as exactly one JSON value.
     *
     * @param value the value
     * @param out where to
     * @throws JsonException where JSON cannot represent the value
     */
    void encode(T value, JsonWriter out);

    /**
     * Writes the key of a map, as exactly one JSON string.
     *
     * @param key the key
     * @param out where to
     * @throws JsonException where JSON cannot represent the key
     */
    default void encodeKey(T key, JsonWriter out) {
        encode(key, out);
    }
}
