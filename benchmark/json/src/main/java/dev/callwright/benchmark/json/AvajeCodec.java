package dev.callwright.benchmark.json;

import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.DialogueTurn;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.time.LocalDateTime;

/** avaje-jsonb, with adapters that its annotation processor makes of the plain records. */
@Json.Import({CallPage.class, CallRecord.class, DialogueTurn.class})
final class AvajeCodec implements Codec<CallPage> {
    private final JsonType<CallPage> type = Jsonb.builder()
            .add(LocalDateTime.class, new TimeAdapter().nullSafe())
            .build()
            .type(CallPage.class);

    private static final class TimeAdapter implements JsonAdapter<LocalDateTime> {
        @Override
        public void toJson(JsonWriter out, LocalDateTime time) {
            out.value(DateTimes.format(time));
        }

        @Override
        public LocalDateTime fromJson(JsonReader in) {
            return DateTimes.parse(in.readString());
        }
    }

    @Override
    public CallPage decode(byte[] json) {
        return type.fromJson(json);
    }

    @Override
    public byte[] encode(CallPage page) {
        return type.toJsonBytes(page);
    }

    @Override
    public CallPage plain(CallPage page) {
        return page;
    }
}
