package dev.callwright.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.callwright.json.OpenEnum;
import java.io.IOException;

/** Writes constants of open enums as names of members. */
@SuppressWarnings("serial") // never serialized: a mapper's copies get it from the module
final class KeySerializer extends StdSerializer<OpenEnum<?>> {
    KeySerializer() {
        super(OpenEnum.class, false);
    }

    @Override
    public void serialize(OpenEnum<?> key, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeFieldName(key.text());
    }
}
