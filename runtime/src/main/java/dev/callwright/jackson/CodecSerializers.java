package dev.callwright.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.callwright.bridge.CodecFinder;
import dev.callwright.json.JsonEncoder;
import org.jspecify.annotations.Nullable;

/** Finds what writes a class. */
final class CodecSerializers extends Serializers.Base {
    private final CodecFinder codecs;

    CodecSerializers(CodecFinder codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        JsonEncoder<?> encoder = codecs.encoder(type.getRawClass());
        return encoder == null ? null : new CodecSerializer<>(encoder);
    }
}
