package dev.callwright.processor.publish;

import dev.callwright.processor.description.Literal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Maps, lists and scalars as JSON, which is YAML too, but for what only YAML can say. */
public final class JsonText {
    /** YAML takes no longer key without a mark. */
    private static final int LONGEST_KEY = 1000;

    private final StringBuilder text = new StringBuilder();

    /** A word of the notation, which in quotes would be a text. */
    record Bare(String word) {}

    private JsonText() {}

    /** Of maps, lists, texts, numbers and booleans; ends with a line break. */
    public static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, "\n");
        return json.text.append('\n').toString();
    }

    private void write(Object value, String newline) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, newline);
        } else if (value instanceof List<?> list) {
            writeList(list, newline);
        } else if (value instanceof Boolean || value instanceof Long || value instanceof Literal.Numeric) {
            text.append(value instanceof Literal.Numeric number ? number.text() : value);
        } else if (value instanceof Bare bare) {
            text.append(bare.word());
        } else if (value instanceof Literal.Bool bool) {
            text.append(bool.value());
        } else {
            writeString(value instanceof Literal literal ? literal.text() : value.toString());
        }
    }

    private void writeMap(Map<?, ?> map, String newline) {
        String inner = newline + "  ";
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text.append(inner);
            writeKey(entry.getKey(), inner);
            text.append(": ");
            write(entry.getValue(), inner);
            text.append(entries.hasNext() ? "," : newline);
        }
        text.append('}');
    }

    private void writeKey(Object key, String newline) {
        int start = text.length();
        write(key, newline);
        if (text.length() - start > LONGEST_KEY) {
            text.insert(start, "? ");
        }
    }

    private void writeList(List<?> list, String newline) {
        String inner = newline + "  ";
        text.append('[');
        Iterator<?> elements = list.iterator();
        while (elements.hasNext()) {
            text.append(inner);
            write(elements.next(), inner);
            text.append(elements.hasNext() ? "," : newline);
        }
        text.append(']');
    }

    /** All but printable ASCII is escaped, so that no reader can take the file for another encoding. */
    private void writeString(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        text.append('"');
    }
}
