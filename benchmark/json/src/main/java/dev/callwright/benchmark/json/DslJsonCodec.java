package dev.callwright.benchmark.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** dsl-json, with converters that its annotation processor makes. */
final class DslJsonCodec implements Codec<DslJsonModel.Page> {
    private final DslJson<Object> json =
            new DslJson<>(Settings.basicSetup().includeServiceLoader().skipDefaultValues(true));
    private final ThreadLocal<JsonWriter> writers = ThreadLocal.withInitial(json::newWriter);

    DslJsonCodec() {
        json.registerReader(LocalDateTime.class, DslJsonCodec::readTime);
        json.registerWriter(LocalDateTime.class, DslJsonCodec::writeTime);
    }

    private static @Nullable LocalDateTime readTime(JsonReader<?> in) throws IOException {
        return in.wasNull() ? null : DateTimes.parse(in.readSimpleString());
    }

    private static void writeTime(JsonWriter out, @Nullable LocalDateTime time) {
        if (time == null) {
            out.writeNull();
        } else {
            out.writeString(DateTimes.format(time));
        }
    }

    @Override
    public DslJsonModel.Page decode(byte[] bytes) throws IOException {
        return json.deserialize(DslJsonModel.Page.class, bytes, bytes.length);
    }

    @Override
    public byte[] encode(DslJsonModel.Page page) throws IOException {
        JsonWriter out = writers.get();
        out.reset();
        json.serialize(out, page);
        return out.toByteArray();
    }

    @Override
    public CallPage plain(DslJsonModel.Page page) {
        return page.plain();
    }
}
