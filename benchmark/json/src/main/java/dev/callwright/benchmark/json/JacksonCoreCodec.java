package dev.callwright.benchmark.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;

/** jackson-core 2 by hand: what a careful person would write against its tokens. */
final class JacksonCoreCodec implements Codec<CallPage> {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public CallPage decode(byte[] json) throws IOException {
        try (JsonParser in = factory.createParser(json)) {
            in.nextToken();
            return JacksonCoreReader.page(in);
        }
    }

    @Override
    public byte[] encode(CallPage page) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator out = factory.createGenerator(bytes)) {
                new JacksonCoreWriter(out).page(page);
            }
            return bytes.getClearAndRelease();
        }
    }

    @Override
    public CallPage plain(CallPage page) {
        return page;
    }
}
