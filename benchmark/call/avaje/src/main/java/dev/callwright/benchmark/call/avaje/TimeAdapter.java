package dev.callwright.benchmark.call.avaje;

import dev.callwright.benchmark.call.model.Times;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import java.time.LocalDateTime;

/** Reads the API's times. */
final class TimeAdapter implements JsonAdapter<LocalDateTime> {
    @Override
    public void toJson(JsonWriter writer, LocalDateTime value) {
        writer.value(value.toString());
    }

    @Override
    public LocalDateTime fromJson(JsonReader reader) {
        return Times.parse(reader.readString());
    }
}
