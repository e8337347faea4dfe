package dev.callwright.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.callwright.bridge.Encoded;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonKind;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes by an encoder, and hands Jackson the tokens of what it wrote, which go into trees as well as into text. */
final class CodecSerializer<T> extends JsonSerializer<T> {
    private final JsonEncoder<T> encoder;

    CodecSerializer(JsonEncoder<T> encoder) {
        this.encoder = encoder;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        write(encoded(value, out), out);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        JsonReader json = encoded(value, out);
        boolean object = json.peek() == JsonKind.OBJECT;
        JsonToken shape = object ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId id = types.writeTypePrefix(out, types.typeId(value, shape));
        if (object) {
            writeMembers(json, out);
        } else {
            write(json, out);
        }
        types.writeTypeSuffix(out, id);
    }

    private JsonReader encoded(T value, JsonGenerator out) throws JsonMappingException {
        try {
            return Encoded.read(value, encoder);
        } catch (JsonException e) {
            String message = new JsonMismatch(e.path(), e.expected(), e.actual()).toString();
            throw JsonMappingException.from(out, message, e);
        }
    }

    private static void write(JsonReader json, JsonGenerator out) throws IOException {
        JsonKind kind = json.peek();
        if (kind == JsonKind.OBJECT) {
            out.writeStartObject();
            writeMembers(json, out);
            out.writeEndObject();
        } else if (kind == JsonKind.ARRAY) {
            out.writeStartArray();
            for (boolean more = json.beginArray(); more; more = json.nextElement()) {
                write(json, out);
            }
            out.writeEndArray();
        } else if (kind == JsonKind.STRING) {
            out.writeString(json.readString());
        } else if (kind == JsonKind.NUMBER) {
            writeNumber((JsonNumber) json.readValue(), out);
        } else if (kind == JsonKind.BOOLEAN) {
            out.writeBoolean(json.readBoolean());
        } else {
            json.readNull();
            out.writeNull();
        }
    }

    private static void writeMembers(JsonReader json, JsonGenerator out) throws IOException {
        for (boolean more = json.beginObject(); more; more = json.nextName()) {
            out.writeFieldName(json.readString());
            json.endName();
            write(json, out);
        }
    }

    @SuppressWarnings("deprecation") // What has replaced the feature is missing from older versions of Jackson 2.
    private static void writeNumber(JsonNumber number, JsonGenerator out) throws IOException {
        if (out.canWriteBinaryNatively()) {
            writeBinary(number, out);
        } else if (out.isEnabled(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS)) {
            out.writeRawValue(number.text());
        } else {
            out.writeNumber(number.text());
        }
    }

    /** In a tree, or another format with numbers of its own. */
    private static void writeBinary(JsonNumber number, JsonGenerator out) throws IOException {
        Number value = binary(number, out);
        if (value instanceof Integer integer) {
            out.writeNumber(integer);
        } else if (value instanceof Long integer) {
            out.writeNumber(integer);
        } else if (value instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else if (value instanceof Double decimal) {
            out.writeNumber(decimal);
        } else {
            out.writeNumber((BigDecimal) value);
        }
    }

    private static Number binary(JsonNumber number, JsonGenerator out) throws JsonMappingException {
        try {
            return Encoded.binary(number);
        } catch (ArithmeticException e) {
            JsonMismatch mismatch = new JsonMismatch("$", "a decimal number", "a number out of its range");
            throw JsonMappingException.from(out, mismatch.toString(), e);
        }
    }
}
