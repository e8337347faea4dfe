package dev.callwright.contract;

import dev.callwright.json.Json;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import dev.callwright.json.JsonWriter;
import dev.callwright.json.OpenEnum;
import dev.callwright.json.TemporalFormat;
import dev.callwright.transport.PercentEncoding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that travels outside a JSON body, as {@link RequestWriter} takes it where its value alone does not say how
 * it is written. Immutable, if its values are.
 */
public final class Parameter {
    /** As many as a number in JSON may have. */
    private static final int MOST_DIGITS = 1_000;

    private final Collection<?> values;
    private final ListStyle style;
    private final @Nullable TemporalFormat<Object> format;

    private Parameter(Collection<?> values, ListStyle style, @Nullable TemporalFormat<Object> format) {
        this.values = values;
        this.style = style;
        this.format = format;
    }

    /**
     * A date or time.
     *
     * @param value the value
     * @param format how it is written
     * @param <T> its type
     * @return the parameter; null for null
     */
    public static <T> @Nullable Object of(@Nullable T value, TemporalFormat<T> format) {
        return value == null ? null : format.format(value);
    }

    /**
     * A list.
     *
     * @param values the elements
     * @param style how they are written; in paths and headers, those that repeat a name are as {@link ListStyle#COMMA}
     * @return the parameter; null for null
     */
    public static @Nullable Object list(@Nullable Collection<?> values, ListStyle style) {
        return values == null ? null : new Parameter(values, style, null);
    }

    /**
     * A list of dates or times.
     *
     * @param values the elements
     * @param style how they are written; in paths and headers, those that repeat a name are as {@link ListStyle#COMMA}
     * @param format how each is written
     * @param <T> their type
     * @return the parameter; null for null
     */
    @SuppressWarnings("unchecked") // it is given none but these values
    public static <T> @Nullable Object list(@Nullable Collection<T> values, ListStyle style, TemporalFormat<T> format) {
        return values == null ? null : new Parameter(values, style, (TemporalFormat<Object>) format);
    }

    /**
     * A map whose values are dates or times.
     *
     * @param values the values, by key
     * @param format how each is written
     * @param <T> their type
     * @return the parameter; null for null
     */
    public static <T> @Nullable Object map(@Nullable Map<?, T> values, TemporalFormat<T> format) {
        if (values == null) {
            return null;
        }
        Map<Object, String> texts = new LinkedHashMap<>();
        for (Map.Entry<?, T> entry : values.entrySet()) {
            texts.put(entry.getKey(), format.format(entry.getValue()));
        }
        return texts;
    }

    /** {@return a value as JSON text; null for null} What cannot be written is told without its place, which may name keys. */
    static <T> @Nullable String jsonText(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        try {
            return value == null ? null : Json.write(value, encoder);
        } catch (JsonException e) {
            throw new IllegalArgumentException("parameter " + name + " cannot be written as JSON: expected "
                    + e.expected() + ", but found " + e.actual());
        }
    }

    /** {@return the names and texts that a value is written as where none is encoded, in their order} */
    static List<Map.Entry<String, String>> pairs(String name, Object value) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                pairs.add(Map.entry(nested(name, entry.getKey().toString()), text(name, entry.getValue())));
            }
        } else if (value instanceof Parameter list && list.style.repeatsName()) {
            for (String text : list.elements(name)) {
                pairs.add(Map.entry(list.style == ListStyle.BRACKETS ? name + "[]" : name, text));
            }
        } else {
            pairs.add(Map.entry(name, plain(name, value)));
        }
        return pairs;
    }

    /** {@return the name of an entry} Of an empty key it would be that of a list, of one with brackets nest deeper. */
    private static String nested(String name, String key) {
        if (key.isEmpty() || key.contains("[") || key.contains("]")) {
            throw new IllegalArgumentException(
                    "a key of " + name + " is empty or contains a bracket; the server would read another map");
        }
        return name + "[" + key + "]";
    }

    /** {@return one text that is not encoded, for a header} */
    static String plain(String name, Object value) {
        return value instanceof Parameter list ? list.plain(name) : text(name, value);
    }

    /** {@return one percent-encoded text} */
    static String encoded(String name, Object value) {
        return value instanceof Parameter list ? list.encoded(name) : PercentEncoding.encode(text(name, value));
    }

    /** Adds {@code name=value}, or more of these, to those of a query or a form. */
    static void addTo(StringBuilder pairs, String name, Object value) {
        if (value instanceof Map || (value instanceof Parameter list && list.style.repeatsName())) {
            for (Map.Entry<String, String> pair : pairs(name, value)) {
                addPair(pairs, pair.getKey(), PercentEncoding.encode(pair.getValue()));
            }
        } else {
            addPair(pairs, name, encoded(name, value));
        }
    }

    private static void addPair(StringBuilder pairs, String name, String encoded) {
        pairs.append(pairs.length() == 0 ? "" : "&")
                .append(PercentEncoding.encode(name))
                .append('=')
                .append(encoded);
    }

    private String plain(String name) {
        return style == ListStyle.JSON ? json(name) : joined(name, false);
    }

    private String encoded(String name) {
        return style == ListStyle.JSON ? PercentEncoding.encode(json(name)) : joined(name, true);
    }

    private String joined(String name, boolean encoded) {
        List<String> texts = new ArrayList<>();
        for (String text : elements(name)) {
            boolean separable = encoded && style.separator.equals(style.encodedSeparator);
            if (!separable && text.contains(style.separator)) {
                throw new IllegalArgumentException("an element of " + name + " contains \"" + style.separator
                        + "\", which separates the elements; the server would read another list");
            }
            texts.add(encoded ? PercentEncoding.encode(text) : text);
        }
        return String.join(encoded ? style.encodedSeparator : style.separator, texts);
    }

    private List<String> elements(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            Object element = requireElement(name, value);
            texts.add(format == null ? text(name, element) : format.format(element));
        }
        return texts;
    }

    private String json(String name) {
        JsonWriter out = new JsonWriter();
        out.beginArray();
        for (Object value : values) {
            Object element = requireElement(name, value);
            if (format == null) {
                out.value(json(name, element));
            } else {
                format.encode(element, out);
            }
        }
        out.endArray();
        return out.toString();
    }

    private static JsonValue json(String name, Object value) {
        if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof OpenEnum<?> constant) {
            return constant.wire();
        } else if (value instanceof Boolean bool) {
            return JsonValue.of(bool);
        }
        String text = text(name, value);
        return value instanceof Number ? JsonValue.of(new BigDecimal(text)) : JsonValue.of(text);
    }

    private static Object requireElement(String name, @Nullable Object element) {
        if (element == null) {
            throw new IllegalArgumentException(
                    "the list " + name + " holds null, which cannot be written outside JSON");
        }
        return element;
    }

    /** {@return the text of one value} */
    private static String text(String name, Object value) {
        if (value instanceof Double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("parameter " + name + " is no finite number");
            }
            return plain(name, BigDecimal.valueOf(number));
        } else if (value instanceof BigDecimal decimal) {
            return plain(name, decimal);
        } else if (value instanceof JsonString string) {
            return string.value();
        }
        return value.toString();
    }

    /** Without an exponent, which few servers read outside JSON; 1e999999999 would have as many digits. */
    private static String plain(String name, BigDecimal number) {
        if (number.precision() + Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("parameter " + name + " has more than " + MOST_DIGITS + " digits");
        }
        return number.toPlainString();
    }
}
