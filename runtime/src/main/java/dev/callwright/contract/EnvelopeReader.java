package dev.callwright.contract;

import dev.callwright.json.Decoders;
import dev.callwright.json.JsonArray;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonKind;
import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one answer in its envelope. A result that stands behind a code of success is read as it comes; one that stands
 * before its code, or around it, is passed over and read once the code is known, and never where the code says no.
 *
 * @param <T> the result
 */
final class EnvelopeReader<T> {
    private final Envelope envelope;
    private final Result<T> result;
    private final JsonSettings settings;
    private @Nullable String[] facts = new String[Envelope.ROLES];
    /** The result once it has been read, be it null, as that of a call without one. */
    private List<T> read = List.of();
    /** Where a result stands that has been passed over. */
    private JsonReader.@Nullable Place unread;

    /** Why the code cannot be told, though something stands where it should, or around that. */
    private @Nullable JsonException noCode;
    /** Why there is no result, though something stands around where it should. */
    private @Nullable JsonException noData;

    EnvelopeReader(Envelope envelope, Result<T> result, JsonSettings settings) {
        this.envelope = envelope;
        this.result = result;
        this.settings = settings;
    }

    /** {@return whether it says that the call succeeded} */
    boolean isSuccess() {
        return noCode == null && envelope.isSuccess(facts[Envelope.CODE]);
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

    /** {@return the path of the code's member} */
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
    void read(byte[] json) {
        JsonReader in = JsonReader.of(json, settings);
        readWhole(in, true);
        if (noCode != null) {
            throw noCode;
        } else if (isSuccess() && read.isEmpty()) {
            read = Collections.singletonList(readResult(in));
        }
    }

    private T readResult(JsonReader in) {
        if (noData != null && !result.isNone()) {
            throw noData;
        }
        if (unread != null) {
            return in.readAt(unread, result::decode);
        }
        try {
            return absent();
        } catch (JsonException e) {
            throw in.missing(e);
        }
    }

    /** {@return the result where its member is missing, which is as if it were there and null} */
    private T absent() {
        JsonReader in = JsonReader.of(envelope.withoutData());
        for (int depth = envelope.dataDepth(); depth > 0; depth--) {
            in.beginObject();
            in.skipValue();
            in.endName();
        }
        return result.decode(in);
    }

    /**
     * Reads what it can of the envelope, and no result.
     *
     * @return whether that was all of it
     */
    boolean readFacts(byte[] json) {
        facts = new String[Envelope.ROLES];
        try {
            readWhole(JsonReader.of(json, settings), false);
            return true;
        } catch (JsonException e) {
            return false;
        }
    }

    /** {@return the result; only after a success has been read} */
    T value() {
        return read.get(0);
    }

    private void readWhole(JsonReader in, boolean withResult) {
        EnvelopePart whole = envelope.whole();
        if (whole.role() == Envelope.DATA) {
            unread = in.place(whole.names());
        }
        readMembers(in, whole, withResult);
        in.finish();
    }

    private void readMembers(JsonReader in, EnvelopePart part, boolean withResult) {
        JsonNames names = part.names();
        int m = in.enterObject();
        while ((m = in.nextMember(names, m)) != JsonReader.END) {
            if (m < 0) {
                in.skipValue();
            } else if (part.parts().get(m).isLeaf()) {
                readLeaf(in, part.parts().get(m), withResult);
            } else {
                readAround(in, part.parts().get(m), withResult);
            }
        }
        in.endObject();
    }

    private void readLeaf(JsonReader in, EnvelopePart part, boolean withResult) {
        int role = part.role();
        if (role != Envelope.DATA) {
            if (role == Envelope.CODE) {
                noCode = isNested(in.peek()) ? in.mismatch("a string, a number or a boolean") : null;
            }
            facts[role] = text(role, in.readSensitive(Decoders.json())); // what else it holds may be
        } else if (withResult && facts[Envelope.CODE] != null && isSuccess()) {
            read = Collections.singletonList(result.decode(in));
        } else {
            postpone(in.place(part.names()));
            in.skipValue();
        }
    }

    /** Reads a member that others lie within, and then itself, if it means something. */
    private void readAround(JsonReader in, EnvelopePart part, boolean withResult) {
        JsonReader.Place place = in.place(part.names());
        JsonKind kind = in.peek();
        boolean isObject = kind == JsonKind.OBJECT;
        forget(part, isObject || kind == JsonKind.NULL ? null : in.mismatch("an object"));
        if (isObject) {
            readMembers(in, part, withResult);
        } else {
            in.skipValue();
        }
        int role = part.role();
        if (role == Envelope.DATA) {
            postpone(place);
        } else if (role != EnvelopePart.NONE) {
            facts[role] = text(role, in.readAt(place, Decoders.json()));
        }
    }

    /** Of several members with one name the last counts, and so does what lies within it. */
    private void forget(EnvelopePart around, @Nullable JsonException obstacle) {
        for (EnvelopePart part : around.parts()) {
            int role = part.role();
            if (role == Envelope.DATA) {
                postpone(null);
                noData = obstacle;
            } else if (role != EnvelopePart.NONE) {
                facts[role] = null;
            }
            if (role == Envelope.CODE) {
                noCode = obstacle;
            }
            forget(part, obstacle);
        }
    }

    private void postpone(JsonReader.@Nullable Place later) {
        read = List.of();
        unread = later;
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

    private static boolean isNested(JsonKind kind) {
        return kind == JsonKind.OBJECT || kind == JsonKind.ARRAY;
    }
}
