package dev.callwright.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.callwright.json.Encoders;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonValue;
import dev.callwright.json.OpenEnum;
import dev.callwright.json.UnrecognizedVariant;
import org.jspecify.annotations.Nullable;

/** Finds what writes a class. */
final class CodecSerializers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        JsonEncoder<?> encoder = encoder(type, description);
        return encoder == null ? null : new CodecSerializer<>(encoder);
    }

    private static @Nullable JsonEncoder<?> encoder(JavaType type, BeanDescription description) {
        if (type.isTypeOrSubTypeOf(JsonValue.class)) {
            return Encoders.json();
        } else if (type.isTypeOrSubTypeOf(UnrecognizedVariant.class)) {
            return (JsonEncoder<UnrecognizedVariant>) (value, out) -> out.value(value.json());
        }
        return type.isTypeOrSubTypeOf(OpenEnum.class)
                ? Encoders.openEnum()
                : Codec.of(description, "encoder", JsonEncoder.class);
    }
}
