package dev.callwright.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.callwright.bridge.CodecFinder;
import dev.callwright.json.JsonEncoder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes a class. */
final class CodecSerializers implements Serializers {
    private final CodecFinder codecs;

    CodecSerializers(CodecFinder codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        JsonEncoder<?> encoder = codecs.encoder(type.getRawClass());
        return encoder == null ? null : new CodecSerializer<>(encoder);
    }
}
