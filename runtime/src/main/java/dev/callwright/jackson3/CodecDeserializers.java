package dev.callwright.jackson3;

import dev.callwright.bridge.CodecFinder;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.OpenEnumDecoder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds what reads a class. */
final class CodecDeserializers extends Deserializers.Base implements KeyDeserializers {
    private final CodecFinder codecs;
    private final JsonSettings settings;

    CodecDeserializers(CodecFinder codecs, JsonSettings settings) {
        this.codecs = codecs;
        this.settings = settings;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        JsonDecoder<?> decoder = codecs.decoder(type.getRawClass());
        return decoder == null ? null : new CodecDeserializer(type, decoder, settings);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return codecs.decoder(type) != null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return decoder.ofText(key);
            } catch (IllegalArgumentException e) {
                throw CodecDeserializer.mismatch(type, "$", "a name in whole characters", "half of a surrogate pair");
            }
        }
    }
}
