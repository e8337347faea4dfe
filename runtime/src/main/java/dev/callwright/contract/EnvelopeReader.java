package dev.callwright.contract;

import dev.callwright.json.Decoders;
import dev.callwright.json.JsonArray;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import java.util.Objects;
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
    private @Nullable String[] facts = new String[Envelope.ROLES];
    private @Nullable Read<T> read;

    EnvelopeReader(Envelope envelope, Result<T> result) {
        this.envelope = envelope;
        this.result = result;
    }

    /** {@return whether it says that the call succeeded} */
    boolean isSuccess() {
        return envelope.isSuccess(facts[Envelope.CODE]);
    }

    /** {@return whether it says that the call did not succeed} */
    boolean saysNo() {
        return facts[Envelope.CODE] != null && !isSuccess();
    }

    /** {@return the business code} */
    @Nullable
    String code() {
        String error = facts[Envelope.ERROR];
        return error == null ? facts[Envelope.CODE] : error;
    }

    /** {@return the name of the code's member} */
    String codeMember() {
        return envelope.codeMember();
    }

    /** {@return the text of a member; null where absent, null, or a code that is no plain value} */
    @Nullable
    String fact(int role) {
        return facts[role];
    }

    /**
     * Reads the envelope, and the result if there is to be one.
     *
     * @throws JsonException if the answer is no such envelope, or the result in it does not fit
     */
    void read(byte[] json, JsonSettings settings) {
        JsonReader in = JsonReader.of(json, settings);
        JsonReader.Place data = readMembers(in, true);
        if (isSuccess() && envelope.hasData() && read == null) {
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
        facts = new String[Envelope.ROLES];
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
        return Objects.requireNonNull(read).value();
    }

    /** {@return where the result stands, if it has not been read} */
    private JsonReader.@Nullable Place readMembers(JsonReader in, boolean withResult) {
        JsonReader.Place data = null;
        JsonNames names = envelope.names();
        int m = in.enterObject();
        while ((m = in.nextMember(names, m)) != JsonReader.END) {
            int role = m < 0 ? m : envelope.role(m);
            if (role < 0) {
                in.skipValue();
            } else if (role != Envelope.DATA) {
                facts[role] = text(role, in.readSensitive(Decoders.json())); // what else it holds may be
            } else if (withResult && facts[Envelope.CODE] != null && isSuccess()) {
                keep(result.decode(in));
            } else {
                data = in.place();
                in.skipValue();
            }
        }
        return data;
    }

    private void keep(T value) {
        this.read = new Read<>(value);
    }

    private static @Nullable String text(int role, JsonValue value) {
        boolean nested = value instanceof JsonObject || value instanceof JsonArray;
        boolean told = role != Envelope.MESSAGE && role != Envelope.DETAIL; // in messages and logs
        if (value instanceof JsonNull || (nested && told)) {
            return null;
        } else if (value instanceof JsonNumber number && (role == Envelope.CODE || role == Envelope.ERROR)) {
            return number.plain().text(); // 200.0 is 200
        }
        return value instanceof JsonString string ? string.value() : value.toString();
    }

    /** A result that has been read; of a call without one, null. */
    private record Read<T>(T value) {}
}
