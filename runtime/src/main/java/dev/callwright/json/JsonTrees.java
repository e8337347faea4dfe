package dev.callwright.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads, skips and writes values of any shape. */
final class JsonTrees {
    private JsonTrees() {}

    static JsonObject readObject(JsonReader in) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        in.beginObject();
        while (in.nextName()) {
            String name = in.readString();
            in.endName();
            members.put(name, in.readValue());
        }
        in.endObject();
        return new JsonObject(members);
    }

    static JsonArray readArray(JsonReader in) {
        List<JsonValue> elements = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            elements.add(in.readValue());
        }
        return new JsonArray(elements);
    }

    /** Without recursion: it needs no decoder's stack. */
    static void skip(JsonScanner in, TextScanner texts, NumberScanner numbers) {
        int depth = in.top.depth;
        skipOne(in, texts, numbers);
        while (in.top.depth > depth) {
            if (in.top.isArray()) {
                if (in.nextElement()) {
                    skipOne(in, texts, numbers);
                }
            } else if (in.nextName()) {
                texts.skip();
                in.endName();
                skipOne(in, texts, numbers);
            } else {
                in.close();
            }
        }
    }

    /** Past a scalar, or into an object or array. */
    private static void skipOne(JsonScanner in, TextScanner texts, NumberScanner numbers) {
        switch (in.next()) {
            case '{' -> in.openObject();
            case '[' -> in.openArray();
            case '"' -> texts.skip();
            case 't' -> in.skipTrue();
            case 'f' -> in.skipFalse();
            case 'n' -> in.skipNull();
            default -> {
                in.kind();
                numbers.skip();
            }
        }
    }

    static void write(JsonValue value, JsonWriter out) {
        if (value instanceof JsonObject object) {
            out.beginObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.name(member.getKey());
                write(member.getValue(), out);
            }
            out.endObject();
        } else if (value instanceof JsonArray array) {
            out.beginArray();
            for (JsonValue element : array.elements()) {
                write(element, out);
            }
            out.endArray();
        } else {
            writeScalar(value, out);
        }
    }

    private static void writeScalar(JsonValue value, JsonWriter out) {
        if (value instanceof JsonString string) {
            out.value(string.value());
        } else if (value instanceof JsonNumber number) {
            out.number(number.text());
        } else if (value instanceof JsonBoolean bool) {
            out.value(bool.value());
        } else {
            out.nullValue();
        }
    }
}
