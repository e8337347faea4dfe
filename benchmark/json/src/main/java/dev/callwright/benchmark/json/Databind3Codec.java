package dev.callwright.benchmark.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.callwright.benchmark.model.CallPage;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.ext.javatime.deser.LocalDateTimeDeserializer;
import tools.jackson.databind.ext.javatime.ser.LocalDateTimeSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Jackson databind 3, on plain records. */
final class Databind3Codec implements Codec<CallPage> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Databind3Codec() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDateTime.class, new LocalDateTimeDeserializer(format))
                        .addSerializer(LocalDateTime.class, new LocalDateTimeSerializer(format)))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        reader = mapper.readerFor(CallPage.class);
        writer = mapper.writerFor(CallPage.class);
    }

    @Override
    public CallPage decode(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public byte[] encode(CallPage page) {
        return writer.writeValueAsBytes(page);
    }

    @Override
    public CallPage plain(CallPage page) {
        return page;
    }
}
