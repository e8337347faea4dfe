package dev.callwright.json;

import java.math.BigDecimal;
import java.util.ArrayList;
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
// Classes in place of lambdas: the first lambda costs an application more time at its start than reading its first
// answer.
public final class Decoders {
    private Decoders() {}

    /** {@return reads strings} */
    public static JsonDecoder<String> string() {
        return StringDecoder.INSTANCE;
    }

    /** {@return reads integers that fit int} */
    public static JsonDecoder<Integer> int32() {
        return IntDecoder.INSTANCE;
    }

    /** {@return reads integers that fit long} */
    public static JsonDecoder<Long> int64() {
        return LongDecoder.INSTANCE;
    }

    /** {@return reads numbers as doubles} */
    public static JsonDecoder<Double> float64() {
        return DoubleDecoder.INSTANCE;
    }

    /** {@return reads numbers, exactly} */
    public static JsonDecoder<BigDecimal> decimal() {
        return DecimalDecoder.INSTANCE;
    }

    /** {@return reads booleans} */
    public static JsonDecoder<Boolean> bool() {
        return BooleanDecoder.INSTANCE;
    }

    /** {@return reads values of any kind} */
    public static JsonDecoder<JsonValue> json() {
        return ValueDecoder.INSTANCE;
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

    private static final class StringDecoder implements JsonDecoder<String> {
        static final StringDecoder INSTANCE = new StringDecoder();

        @Override
        public String decode(JsonReader in) {
            return in.readString();
        }
    }

    private static final class IntDecoder implements JsonDecoder<Integer> {
        static final IntDecoder INSTANCE = new IntDecoder();

        @Override
        public Integer decode(JsonReader in) {
            return in.readInt();
        }
    }

    private static final class LongDecoder implements JsonDecoder<Long> {
        static final LongDecoder INSTANCE = new LongDecoder();

        @Override
        public Long decode(JsonReader in) {
            return in.readLong();
        }
    }

    private static final class DoubleDecoder implements JsonDecoder<Double> {
        static final DoubleDecoder INSTANCE = new DoubleDecoder();

        @Override
        public Double decode(JsonReader in) {
            return in.readDouble();
        }
    }

    private static final class DecimalDecoder implements JsonDecoder<BigDecimal> {
        static final DecimalDecoder INSTANCE = new DecimalDecoder();

        @Override
        public BigDecimal decode(JsonReader in) {
            return in.readDecimal();
        }
    }

    private static final class BooleanDecoder implements JsonDecoder<Boolean> {
        static final BooleanDecoder INSTANCE = new BooleanDecoder();

        @Override
        public Boolean decode(JsonReader in) {
            return in.readBoolean();
        }
    }

    private static final class ValueDecoder implements JsonDecoder<JsonValue> {
        static final ValueDecoder INSTANCE = new ValueDecoder();

        @Override
        public JsonValue decode(JsonReader in) {
            return in.readValue();
        }
    }

    private static final class ListDecoder<T extends @Nullable Object> implements JsonDecoder<List<T>> {
        private final JsonDecoder<T> element;

        ListDecoder(JsonDecoder<T> element) {
            this.element = element;
        }

        @Override
        public List<T> decode(JsonReader in) {
            in.beginArray();
            if (!in.nextElement()) {
                return List.of();
            }
            List<T> list = new ArrayList<>();
            do {
                list.add(element.decode(in));
            } while (in.nextElement());
            return Collections.unmodifiableList(list);
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
            in.beginArray();
            while (in.nextElement()) {
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
            in.beginObject();
            while (in.nextName()) {
                K name = key.decodeKey(in);
                in.endName();
                map.put(name, value.decode(in));
            }
            in.endObject();
            return Collections.unmodifiableMap(map);
        }
    }

    private static final class NullableDecoder<T> implements JsonDecoder<@Nullable T> {
        private final JsonDecoder<T> decoder;

        NullableDecoder(JsonDecoder<T> decoder) {
            this.decoder = decoder;
        }

        @Override
        @SuppressWarnings("NullAway") // Outside JSpecify mode it does not see that the type argument is nullable.
        public @Nullable T decode(JsonReader in) {
            return in.readNull() ? null : decoder.decode(in);
        }
    }
}
