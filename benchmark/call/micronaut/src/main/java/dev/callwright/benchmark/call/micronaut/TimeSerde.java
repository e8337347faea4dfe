package dev.callwright.benchmark.call.micronaut;

import dev.callwright.benchmark.call.model.Times;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDateTime;

/** Reads the API's times. */
@Singleton
final class TimeSerde implements Serde<LocalDateTime> {
    @Override
    public LocalDateTime deserialize(Decoder decoder, DecoderContext context, Argument<? super LocalDateTime> type)
            throws IOException {
        return Times.parse(decoder.decodeString());
    }

    @Override
    public void serialize(
            Encoder encoder, EncoderContext context, Argument<? extends LocalDateTime> type, LocalDateTime value)
            throws IOException {
        encoder.encodeString(value.toString());
    }
}
