package dev.callwright.contract;

import dev.callwright.json.JsonException;
import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonSettings;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one answer in its envelope. A result that stands behind a code of success is read as it comes; one that stands
 * before its code is passed over and read once the code is known, and never where the code says no.
 *
 * @param <T> the result
 */
final class EnvelopeReader<T> {
    private final Envelope envelope;
    private final Result<T> result;
    private final EnvelopeFacts facts = new EnvelopeFacts();
    /** Gives the result, which may be null as that of Void is, once it has been read. */
    private @Nullable Supplier<T> value;

    EnvelopeReader(Envelope envelope, Result<T> result) {
        this.envelope = envelope;
        this.result = result;
    }

    EnvelopeFacts facts() {
        return facts;
    }

    boolean isSuccess() {
        return envelope.isSuccess(facts.code());
    }

    /**
     * Reads the envelope, and the result if there is to be one.
     *
     * @throws JsonException if the answer is no such envelope, or the result in it does not fit
     */
    void read(byte[] json, JsonSettings settings) {
        JsonReader in = JsonReader.of(json, settings);
        JsonReader.Place data = readMembers(in, true);
        if (isSuccess() && envelope.hasData() && value == null) {
            keep(data == null ? absent() : in.readAt(data, result::decode));
        }
        in.endObject();
        in.finish();
        if (isSuccess() && !envelope.hasData()) {
            JsonReader flat = JsonReader.of(json, settings);
            flat.passOver(envelope.names());
            keep(result.decode(flat));
        }
    }

    /** {@return the result where its member is missing, which is as if it were there and null} */
    private T absent() {
        JsonReader in = JsonReader.of(envelope.withoutData());
        return in.readAt(Objects.requireNonNull(readMembers(in, false)), result::decode);
    }

    /**
     * Reads what it can of the envelope, and no result.
     *
     * @return whether that was all of it
     */
    boolean readFacts(byte[] json) {
        try {
            JsonReader in = JsonReader.of(json);
            readMembers(in, false);
            in.endObject();
            in.finish();
            return true;
        } catch (JsonException e) {
            return false;
        }
    }

    /** {@return the result; only after a success has been read} */
    T value() {
        return Objects.requireNonNull(value).get();
    }

    /** {@return where the result stands, if it has not been read} */
    private JsonReader.@Nullable Place readMembers(JsonReader in, boolean withResult) {
        JsonReader.Place data = null;
        JsonNames names = envelope.names();
        for (int m = in.beginObject(names); m != JsonReader.END; m = in.nextMember(names, m)) {
            Envelope.Role role = envelope.role(m);
            if (role == null) {
                in.skipValue();
            } else if (role != Envelope.Role.DATA) {
                facts.set(role, in.readValue());
            } else if (withResult && facts.code() != null && isSuccess()) {
                keep(result.decode(in));
            } else {
                data = in.place();
                in.skipValue();
            }
        }
        return data;
    }

    private void keep(T value) {
        this.value = () -> value;
    }
}
