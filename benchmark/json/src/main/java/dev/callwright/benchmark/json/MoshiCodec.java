package dev.callwright.benchmark.json;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;
import java.time.LocalDateTime;
import okio.Buffer;

/** Moshi, on plain records by reflection. */
final class MoshiCodec implements Codec<CallPage> {
    private final JsonAdapter<CallPage> adapter =
            new Moshi.Builder().add(new TimeAdapter()).build().adapter(CallPage.class);

    /** Found by its annotations. */
    static final class TimeAdapter {
        @ToJson
        String toJson(LocalDateTime time) {
            return DateTimes.format(time);
        }

        @FromJson
        LocalDateTime fromJson(String text) {
            return DateTimes.parse(text);
        }
    }

    @Override
    public CallPage decode(byte[] json) throws IOException {
        return adapter.fromJson(new Buffer().write(json));
    }

    @Override
    public byte[] encode(CallPage page) throws IOException {
        Buffer buffer = new Buffer();
        adapter.toJson(buffer, page);
        return buffer.readByteArray();
    }

    @Override
    public CallPage plain(CallPage page) {
        return page;
    }
}
