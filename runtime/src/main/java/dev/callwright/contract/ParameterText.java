package dev.callwright.contract;

import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import dev.callwright.json.JsonWriter;
import dev.callwright.json.OpenEnum;
import dev.callwright.json.TemporalFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of parameters that travel outside a body. */
final class ParameterText {
    private ParameterText() {}

    /** {@return the text of one value} */
    static String of(String name, Object value) {
        if (value instanceof Double || value instanceof Float) {
            return decimal(name, ((Number) value).doubleValue());
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof OpenEnum<?> constant) {
            return constant.text();
        }
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof JsonValue) {
            return value.toString();
        }
        throw new IllegalArgumentException("parameter " + name + " cannot be written outside JSON: "
                + value.getClass().getName());
    }

    /** {@return the text of each element} */
    static List<String> ofAll(String name, Collection<?> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            texts.add(of(name, requireElement(name, value)));
        }
        return texts;
    }

    /** {@return the text of each element} */
    static <T> List<String> ofAll(String name, Collection<T> values, TemporalFormat<T> format) {
        List<String> texts = new ArrayList<>(values.size());
        for (T value : values) {
            texts.add(format.format(requireElement(name, value)));
        }
        return texts;
    }

    /** {@return a JSON array of the elements} */
    static String json(String name, Collection<?> values) {
        JsonWriter out = new JsonWriter();
        out.beginArray();
        for (Object value : values) {
            out.value(jsonValue(name, value));
        }
        out.endArray();
        return out.toString();
    }

    /** {@return a JSON array of the elements} */
    static <T> String json(String name, Collection<T> values, TemporalFormat<T> format) {
        JsonWriter out = new JsonWriter();
        out.beginArray();
        for (T value : values) {
            format.encode(requireElement(name, value), out);
        }
        out.endArray();
        return out.toString();
    }

    private static JsonValue jsonValue(String name, @Nullable Object value) {
        Object element = requireElement(name, value);
        if (element instanceof JsonValue json) {
            return json;
        }
        if (element instanceof OpenEnum<?> constant) {
            return constant.wire();
        }
        if (element instanceof Boolean bool) {
            return JsonValue.of(bool);
        }
        String text = of(name, element);
        return element instanceof Number ? JsonValue.of(new BigDecimal(text)) : JsonValue.of(text);
    }

    private static <T> T requireElement(String name, @Nullable T element) {
        if (element == null) {
            throw new IllegalArgumentException(
                    "the list " + name + " holds null, which cannot be written outside JSON");
        }
        return element;
    }

    private static String decimal(String name, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("parameter " + name + " is no finite number");
        }
        return BigDecimal.valueOf(value).toPlainString();
    }
}
