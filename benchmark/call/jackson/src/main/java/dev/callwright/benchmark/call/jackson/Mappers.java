package dev.callwright.benchmark.call.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.callwright.benchmark.call.model.Times;
import java.io.IOException;
import java.time.LocalDateTime;

/** Makes mappers. */
public final class Mappers {
    private Mappers() {}

    /** {@return a mapper that reads the API's times, and writes no nulls} */
    public static ObjectMapper create() {
        return new ObjectMapper().registerModule(times()).setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    /** {@return what teaches a mapper to read the API's times} */
    public static SimpleModule times() {
        return new SimpleModule().addDeserializer(LocalDateTime.class, new TimeDeserializer());
    }

    private static final class TimeDeserializer extends StdScalarDeserializer<LocalDateTime> {
        private static final long serialVersionUID = 1;

        TimeDeserializer() {
            super(LocalDateTime.class);
        }

        @Override
        public LocalDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Times.parse(parser.getText());
        }
    }
}
