package dev.callwright.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decoders of which others are made. What they give is unmodifiable and keeps the order of the text.
 */
// Classes in place of lambdas, as in Scalars.
public final class Decoders {
    private Decoders() {}

    /** {@return reads strings} */
    public static JsonDecoder<String> string() {
        return Scalars.Text.CODEC;
    }

    /** {@return reads integers that fit int} */
    public static JsonDecoder<Integer> int32() {
        return Scalars.Int.CODEC;
    }

    /** {@return reads integers that fit long} */
    public static JsonDecoder<Long> int64() {
        return Scalars.Int64.CODEC;
    }

    /** {@return reads numbers as doubles} */
    public static JsonDecoder<Double> float64() {
        return Scalars.Float64.CODEC;
    }

    /** {@return reads numbers, exactly} */
    public static JsonDecoder<BigDecimal> decimal() {
        return Scalars.Decimal.CODEC;
    }

    /** {@return reads booleans} */
    public static JsonDecoder<Boolean> bool() {
        return Scalars.Bool.CODEC;
    }

    /** {@return reads values of any kind} */
    public static JsonDecoder<JsonValue> json() {
        return Scalars.Any.CODEC;
    }

    /**
     * Reads arrays.
     *
     * @param <T> the type of an element
     * @param element reads an element
     * @return the decoder
     */
    public static <T extends @Nullable Object> JsonDecoder<List<T>> listOf(JsonDecoder<T> element) {
        return new ListDecoder<>(element);
    }

    /**
     * Reads arrays as sets; of equal elements the first stays.
     *
     * @param <T> the type of an element
     * @param element reads an element
     * @return the decoder
     */
    public static <T extends @Nullable Object> JsonDecoder<Set<T>> setOf(JsonDecoder<T> element) {
        return new SetDecoder<>(element);
    }

    /**
     * Reads objects as maps by name; of equal names the last counts.
     *
     * @param <V> the type of a value
     * @param value reads a value
     * @return the decoder
     */
    public static <V extends @Nullable Object> JsonDecoder<Map<String, V>> mapOf(JsonDecoder<V> value) {
        return new MapDecoder<>(string(), value);
    }

    /**
     * Reads objects as maps; of equal keys the last counts.
     *
     * @param <K> the type of a key
     * @param <V> the type of a value
     * @param key reads a key from a member's name
     * @param value reads a value
     * @return the decoder
     */
    public static <K, V extends @Nullable Object> JsonDecoder<Map<K, V>> mapOf(
            JsonDecoder<K> key, JsonDecoder<V> value) {
        return new MapDecoder<>(key, value);
    }

    /**
     * Reads JSON null as null, and leaves all else to another decoder.
     *
     * @param <T> the type of a value
     * @param decoder reads what is not null
     * @return the decoder
     */
    public static <T> JsonDecoder<@Nullable T> nullable(JsonDecoder<T> decoder) {
        return new NullableDecoder<>(decoder);
    }

    /**
     * Reads what stands as JSON in a string, as {@code "{\"id\": 1}"}; what is no string is read as it is. Where the string
     * holds no JSON, or other JSON than is to be read, it does not fit.
     *
     * @param <T> the type of what is read
     * @param decoder reads what stands in the string
     * @return the decoder
     */
    public static <T> JsonDecoder<T> inText(JsonDecoder<T> decoder) {
        return new TextDecoder<>(decoder);
    }

    private static final class TextDecoder<T> implements JsonDecoder<T> {
        private final JsonDecoder<T> decoder;

        TextDecoder(JsonDecoder<T> decoder) {
            this.decoder = decoder;
        }

        @Override
        public T decode(JsonReader in) {
            if (in.peek() != JsonKind.STRING) {
                return decoder.decode(in);
            }
            int start = in.position();
            byte[] json = in.readString().getBytes(StandardCharsets.UTF_8);
            try {
                return Json.read(within(in, start, json), decoder);
            } catch (JsonException e) {
                in.at = start;
                throw JsonException.mismatch(e.path(), start, e.expected(), e.actual(), in.errors.isThrown());
            }
        }

        private static JsonReader within(JsonReader in, int start, byte[] json) {
            int levels = Math.max(1, in.settings.maxDepth() - in.depth);
            JsonReader inner = JsonReader.of(json, in.settings.maxDepth(levels));
            inner.errors.standWithin(in.errors, start, in.depth);
            return inner;
        }
    }

    private static final class ListDecoder<T extends @Nullable Object> implements JsonDecoder<List<T>> {
        private final JsonDecoder<T> element;

        ListDecoder(JsonDecoder<T> element) {
            this.element = element;
        }

        @Override
        @SuppressWarnings("unchecked") // the elements are those just added
        public List<T> decode(JsonReader in) {
            if (!in.beginArray()) {
                return List.of();
            }
            int start = in.elements.size();
            element.decodeElements(in, in.elements);
            return Collections.unmodifiableList((List<T>) Arrays.asList(in.elements.take(start)));
        }
    }

    private static final class SetDecoder<T extends @Nullable Object> implements JsonDecoder<Set<T>> {
        private final JsonDecoder<T> element;

        SetDecoder(JsonDecoder<T> element) {
            this.element = element;
        }

        @Override
        public Set<T> decode(JsonReader in) {
            Set<T> set = new LinkedHashSet<>();
            for (boolean more = in.beginArray(); more; more = in.nextElement()) {
                set.add(element.decode(in));
            }
            return Collections.unmodifiableSet(set);
        }
    }

    private static final class MapDecoder<K, V extends @Nullable Object> implements JsonDecoder<Map<K, V>> {
        private final JsonDecoder<K> key;
        private final JsonDecoder<V> value;

        MapDecoder(JsonDecoder<K> key, JsonDecoder<V> value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public Map<K, V> decode(JsonReader in) {
            Map<K, V> map = new LinkedHashMap<>();
            for (boolean more = in.beginObject(); more; more = in.nextName()) {
                K name = key.decodeKey(in);
                in.endName();
                map.put(name, value.decode(in));
            }
            return Collections.unmodifiableMap(map);
        }
    }

    private static final class NullableDecoder<T> implements JsonDecoder<@Nullable T> {
        private final JsonDecoder<T> decoder;

        NullableDecoder(JsonDecoder<T> decoder) {
            this.decoder = decoder;
        }

        @Override
        @SuppressWarnings("null") // Outside JSpecify mode it does not see that the type argument is nullable.
        public @Nullable T decode(JsonReader in) {
            return in.readNull() ? null : decoder.decode(in);
        }
    }
}
