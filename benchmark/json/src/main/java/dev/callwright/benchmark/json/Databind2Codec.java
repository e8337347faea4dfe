package dev.callwright.benchmark.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateTimeDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateTimeSerializer;
import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Jackson databind 2, on plain records. */
final class Databind2Codec implements Codec<CallPage> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Databind2Codec() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule()
                        .addDeserializer(LocalDateTime.class, new LocalDateTimeDeserializer(format))
                        .addSerializer(LocalDateTime.class, new LocalDateTimeSerializer(format)))
                .defaultPropertyInclusion(JsonInclude.Value.construct(
                        JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
        reader = mapper.readerFor(CallPage.class);
        writer = mapper.writerFor(CallPage.class);
    }

    @Override
    public CallPage decode(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] encode(CallPage page) throws IOException {
        return writer.writeValueAsBytes(page);
    }

    @Override
    public CallPage plain(CallPage page) {
        return page;
    }
}
