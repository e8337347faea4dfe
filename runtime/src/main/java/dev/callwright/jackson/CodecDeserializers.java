package dev.callwright.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import dev.callwright.bridge.CodecFinder;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.OpenEnumDecoder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds what reads a class. */
final class CodecDeserializers extends Deserializers.Base implements KeyDeserializers {
    private final CodecFinder codecs;
    private final JsonSettings settings;

    CodecDeserializers(CodecFinder codecs, JsonSettings settings) {
        this.codecs = codecs;
        this.settings = settings;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        JsonDecoder<?> decoder = codecs.decoder(type.getRawClass());
        return decoder == null ? null : new CodecDeserializer(type, decoder, settings);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        OpenEnumDecoder<?> decoder = codecs.keyDecoder(type.getRawClass());
        return decoder == null ? null : new OpenEnumKeys(type, decoder);
    }

    private static final class OpenEnumKeys extends KeyDeserializer {
        private final JavaType type;
        private final OpenEnumDecoder<?> decoder;

        OpenEnumKeys(JavaType type, OpenEnumDecoder<?> decoder) {
            this.type = type;
            this.decoder = decoder;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return decoder.ofText(key);
            } catch (IllegalArgumentException e) {
                throw CodecDeserializer.mismatch(type, "$", "a name in whole characters", "half of a surrogate pair");
            }
        }
    }
}
