package dev.callwright.jackson3;

import dev.callwright.json.Json;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Writes Jackson's tokens down, wherever they come from, and reads that by a decoder. */
final class CodecDeserializer extends ValueDeserializer<Object> {
    private final JavaType type;
    private final JsonDecoder<?> decoder;
    private final JsonSettings settings;

    CodecDeserializer(JavaType type, JsonDecoder<?> decoder, JsonSettings settings) {
        this.type = type;
        this.decoder = decoder;
        this.settings = settings;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        byte[] json = written(in, context);
        try {
            Object value = Json.read(json, decoder, settings);
            if (type.getRawClass().isInstance(value)) {
                return value;
            }
            throw mismatch("$", "a " + type.getRawClass().getSimpleName(), "another kind of value");
        } catch (JsonException e) {
            MismatchedInputException mismatch = mismatch(e.path(), e.expected(), e.actual());
            mismatch.initCause(e);
            throw mismatch;
        }
    }

    /** What cannot be written is told of without its place: names on the way to it may be keys that are sensitive. */
    private byte[] written(JsonParser in, DeserializationContext context) {
        JsonWriter json = new JsonWriter();
        try {
            write(in, json, context);
        } catch (JsonException e) {
            throw mismatch("$", e.expected(), e.actual());
        }
        return json.toBytes();
    }

    /**
     * Without the offset, which counts bytes of what was written down here; and without the parser, of whose text some
     * versions of Jackson put the beginning into the message.
     */
    private MismatchedInputException mismatch(String path, String expected, String actual) {
        return mismatch(type, path, expected, actual);
    }

    static MismatchedInputException mismatch(JavaType type, String path, String expected, String actual) {
        String message = new JsonMismatch(path, expected, actual).toString();
        return MismatchedInputException.from((JsonParser) null, type, message);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.getRawClass().isInstance(JsonNull.INSTANCE) ? JsonNull.INSTANCE : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    private static void write(JsonParser in, JsonWriter out, DeserializationContext context) {
        switch (in.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> {
                in.nextToken();
                writeMembers(in, out, context);
            }
            // Inside an object, of which Jackson has taken the id of the type.
            case JsonTokenId.ID_PROPERTY_NAME, JsonTokenId.ID_END_OBJECT -> writeMembers(in, out, context);
            case JsonTokenId.ID_START_ARRAY -> {
                out.beginArray();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    write(in, out, context);
                }
                out.endArray();
            }
            case JsonTokenId.ID_STRING -> out.value(in.getString());
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> out.value(number(in, out));
            case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> out.value(in.getBooleanValue());
            case JsonTokenId.ID_NULL -> out.nullValue();
            default -> writeEmbedded(in, out, context);
        }
    }

    private static void writeMembers(JsonParser in, JsonWriter out, DeserializationContext context) {
        out.beginObject();
        for (; in.currentToken() == JsonToken.PROPERTY_NAME; in.nextToken()) {
            out.name(in.currentName());
            in.nextToken();
            write(in, out, context);
        }
        out.endObject();
    }

    /** As it is written, or where that is no JSON, as in YAML's hexadecimal, by its value. */
    private static JsonNumber number(JsonParser in, JsonWriter out) {
        try {
            return new JsonNumber(in.getString());
        } catch (IllegalArgumentException e) {
            if (in.isNaN()) {
                throw out.unwritable("a finite number", "NaN or an infinity");
            }
            return in.currentTokenId() == JsonTokenId.ID_NUMBER_INT
                    ? new JsonNumber(in.getBigIntegerValue().toString())
                    : JsonNumber.of(in.getDecimalValue());
        }
    }

    /** What trees hold beside JSON: bytes, written as Jackson writes them in text. */
    private static void writeEmbedded(JsonParser in, JsonWriter out, DeserializationContext context) {
        Object value = in.getEmbeddedObject();
        if (value == null) {
            out.nullValue();
        } else if (value instanceof byte[] bytes) {
            out.value(context.getBase64Variant().encode(bytes));
        } else {
            throw out.unwritable("a value that JSON has", "an object of Java");
        }
    }
}
