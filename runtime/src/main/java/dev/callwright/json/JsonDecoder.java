package dev.callwright.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of value.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface JsonDecoder<T extends @Nullable Object> {
    /**
     * Reads the value before which the reader stands, all of it and nothing more.
     *
     * @param in the reader
     * @return the value
     * @throws JsonException where the text is no JSON, exceeds a limit, or does not fit
     */
    T decode(JsonReader in);

    /**
     * Reads a member's name as the key of a map. The reader stands before the name, which it gives as a string.
     *
     * @param in the reader
     * @return the key
     * @throws JsonException where the name does not fit
     */
    default T decodeKey(JsonReader in) {
        return decode(in);
    }

    /**
     * Reads the elements of an array that {@link JsonReader#beginArray} has found to have one, up to its end. Decoders of
     * models do so in a loop of their own, in which the virtual machine knows what is read.
     *
     * @param in the reader, before the first element
     * @param elements takes each, in order
     * @throws JsonException where an element does not fit
     */
    default void decodeElements(JsonReader in, Consumer<? super T> elements) {
        do {
            elements.accept(decode(in));
        } while (in.nextElement());
    }
}
