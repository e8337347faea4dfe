package dev.callwright.benchmark.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** Gson, on plain records by reflection. */
final class GsonCodec implements Codec<CallPage> {
    private final TypeAdapter<CallPage> adapter;

    GsonCodec() {
        Gson gson = new GsonBuilder()
                .registerTypeAdapter(LocalDateTime.class, new TimeAdapter().nullSafe())
                .disableHtmlEscaping()
                .create();
        adapter = gson.getAdapter(CallPage.class);
    }

    private static final class TimeAdapter extends TypeAdapter<LocalDateTime> {
        @Override
        public void write(JsonWriter out, LocalDateTime time) throws IOException {
            out.value(DateTimes.format(time));
        }

        @Override
        public LocalDateTime read(JsonReader in) throws IOException {
            return DateTimes.parse(in.nextString());
        }
    }

    @Override
    public CallPage decode(byte[] json) throws IOException {
        return adapter.fromJson(new String(json, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] encode(CallPage page) {
        return adapter.toJson(page).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public CallPage plain(CallPage page) {
        return page;
    }
}
