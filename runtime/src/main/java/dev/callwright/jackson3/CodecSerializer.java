package dev.callwright.jackson3;

import dev.callwright.bridge.Encoded;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonKind;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes by an encoder, and hands Jackson the tokens of what it wrote, which go into trees as well as into text. */
final class CodecSerializer<T> extends ValueSerializer<T> {
    private final JsonEncoder<T> encoder;

    CodecSerializer(JsonEncoder<T> encoder) {
        this.encoder = encoder;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        write(encoded(value, out), out);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        JsonReader json = encoded(value, out);
        boolean object = json.peek() == JsonKind.OBJECT;
        JsonToken shape = object ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId id = types.writeTypePrefix(out, context, types.typeId(value, shape));
        if (object) {
            writeMembers(json, out);
        } else {
            write(json, out);
        }
        types.writeTypeSuffix(out, context, id);
    }

    private JsonReader encoded(T value, JsonGenerator out) {
        try {
            return Encoded.read(value, encoder);
        } catch (JsonException e) {
            String message = new JsonMismatch(e.path(), e.expected(), e.actual()).toString();
            throw DatabindException.from(out, message, e);
        }
    }

    private static void write(JsonReader json, JsonGenerator out) {
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

    private static void writeMembers(JsonReader json, JsonGenerator out) {
        for (boolean more = json.beginObject(); more; more = json.nextName()) {
            out.writeName(json.readString());
            json.endName();
            write(json, out);
        }
    }

    private static void writeNumber(JsonNumber number, JsonGenerator out) {
        if (!out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            writeBinary(number, out);
        } else if (writesNumbersAsStrings(out)) {
            out.writeRawValue(number.text());
        } else {
            out.writeNumber(number.text());
        }
    }

    private static boolean writesNumbersAsStrings(JsonGenerator out) {
        return out instanceof JsonGeneratorDelegate wrapper
                ? writesNumbersAsStrings(wrapper.delegate())
                : out instanceof JsonGeneratorBase json && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    /** In a tree, or another format with numbers of its own. */
    private static void writeBinary(JsonNumber number, JsonGenerator out) {
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

    private static Number binary(JsonNumber number, JsonGenerator out) {
        try {
            return Encoded.binary(number);
        } catch (ArithmeticException e) {
            JsonMismatch mismatch = new JsonMismatch("$", "a decimal number", "a number out of its range");
            throw DatabindException.from(out, mismatch.toString(), e);
        }
    }
}
