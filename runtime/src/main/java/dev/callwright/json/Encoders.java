package dev.callwright.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The encoders of which others are made. */
// Classes in place of lambdas, as in Scalars.
public final class Encoders {
    private Encoders() {}

    /** {@return writes strings} */
    public static JsonEncoder<String> string() {
        return Scalars.Text.CODEC;
    }

    /** {@return writes integers} */
    public static JsonEncoder<Integer> int32() {
        return Scalars.Int.CODEC;
    }

    /** {@return writes integers} */
    public static JsonEncoder<Long> int64() {
        return Scalars.Int64.CODEC;
    }

    /** {@return writes doubles, which have to be finite} */
    public static JsonEncoder<Double> float64() {
        return Scalars.Float64.CODEC;
    }

    /** {@return writes numbers, exactly} */
    public static JsonEncoder<BigDecimal> decimal() {
        return Scalars.Decimal.CODEC;
    }

    /** {@return writes booleans} */
    public static JsonEncoder<Boolean> bool() {
        return Scalars.Bool.CODEC;
    }

    /** {@return writes values of any kind} */
    public static JsonEncoder<JsonValue> json() {
        return Scalars.Any.CODEC;
    }

    /**
     * Writes the constants of open enums as they came, and as keys by their text.
     *
     * @param <E> the open enum
     * @return the encoder
     */
    public static <E extends OpenEnum<?>> JsonEncoder<E> openEnum() {
        return new OpenEnumEncoder<>();
    }

    /**
     * Writes lists as arrays.
     *
     * @param <T> the type of an element
     * @param element writes an element
     * @return the encoder
     */
    public static <T extends @Nullable Object> JsonEncoder<List<T>> listOf(JsonEncoder<T> element) {
        return new CollectionEncoder<>(element);
    }

    /**
     * Writes sets as arrays.
     *
     * @param <T> the type of an element
     * @param element writes an element
     * @return the encoder
     */
    public static <T extends @Nullable Object> JsonEncoder<Set<T>> setOf(JsonEncoder<T> element) {
        return new CollectionEncoder<>(element);
    }

    /**
     * Writes maps by name as objects.
     *
     * @param <V> the type of a value
     * @param value writes a value
     * @return the encoder
     */
    public static <V extends @Nullable Object> JsonEncoder<Map<String, V>> mapOf(JsonEncoder<V> value) {
        return new MapEncoder<>(string(), value);
    }

    /**
     * Writes maps as objects.
     *
     * @param <K> the type of a key
     * @param <V> the type of a value
     * @param key writes a key as a member's name
     * @param value writes a value
     * @return the encoder
     */
    public static <K, V extends @Nullable Object> JsonEncoder<Map<K, V>> mapOf(
            JsonEncoder<K> key, JsonEncoder<V> value) {
        return new MapEncoder<>(key, value);
    }

    /**
     * Writes null as JSON null, and leaves all else to another encoder.
     *
     * @param <T> the type of a value
     * @param encoder writes what is not null
     * @return the encoder
     */
    public static <T> JsonEncoder<@Nullable T> nullable(JsonEncoder<T> encoder) {
        return new NullableEncoder<>(encoder);
    }

    /**
     * Writes JSON into a string, as {@code "{\"id\":1}"}.
     *
     * @param <T> the type of what is written
     * @param encoder writes what stands in the string
     * @return the encoder
     */
    public static <T> JsonEncoder<T> inText(JsonEncoder<T> encoder) {
        return new TextEncoder<>(encoder);
    }

    private static final class OpenEnumEncoder<E extends OpenEnum<?>> implements JsonEncoder<E> {
        @Override
        public void encode(E value, JsonWriter out) {
            out.value(value);
        }

        @Override
        public void encodeKey(E key, JsonWriter out) {
            out.value(key.text());
        }
    }

    private static final class CollectionEncoder<T extends @Nullable Object, C extends Collection<T>>
            implements JsonEncoder<C> {
        private final JsonEncoder<T> element;

        CollectionEncoder(JsonEncoder<T> element) {
            this.element = element;
        }

        @Override
        public void encode(C values, JsonWriter out) {
            out.beginArray();
            for (Iterator<T> rest = values.iterator(); rest.hasNext(); ) {
                element.encode(rest.next(), out);
            }
            out.endArray();
        }
    }

    private static final class TextEncoder<T> implements JsonEncoder<T> {
        private final JsonEncoder<T> encoder;

        TextEncoder(JsonEncoder<T> encoder) {
            this.encoder = encoder;
        }

        @Override
        public void encode(T value, JsonWriter out) {
            String json;
            try {
                json = Json.write(value, encoder);
            } catch (JsonException e) {
                throw out.unwritable(e.expected(), e.actual());
            }
            out.value(json);
        }
    }

    private static final class MapEncoder<K, V extends @Nullable Object> implements JsonEncoder<Map<K, V>> {
        private final JsonEncoder<K> key;
        private final JsonEncoder<V> value;

        MapEncoder(JsonEncoder<K> key, JsonEncoder<V> value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public void encode(Map<K, V> values, JsonWriter out) {
            out.beginObject();
            for (Map.Entry<K, V> entry : values.entrySet()) {
                out.name(entry.getKey(), key);
                value.encode(entry.getValue(), out);
            }
            out.endObject();
        }
    }

    private static final class NullableEncoder<T> implements JsonEncoder<@Nullable T> {
        private final JsonEncoder<T> encoder;

        NullableEncoder(JsonEncoder<T> encoder) {
            this.encoder = encoder;
        }

        @Override
        public void encode(@Nullable T value, JsonWriter out) {
            if (value == null) {
                out.nullValue();
            } else {
                encoder.encode(value, out);
            }
        }
    }
}
