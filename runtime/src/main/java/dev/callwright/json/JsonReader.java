package dev.callwright.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, front to back, straight from its bytes.
 *
 * <p>Strict as RFC 8259 is, and stricter where that leaves a choice: bytes that are not valid UTF-8 and escapes that
 * are half a surrogate pair are refused, also in what is skipped. A byte order mark at the start is skipped. Of several
 * members with one name the last counts. An integer may be written {@code 1.0} or {@code 1e3} as long as its value is
 * exactly integral.
 *
 * <p>What breaks the grammar or exceeds the {@linkplain JsonSettings limits} is always refused. A value that is sound
 * but does not fit is refused by the plain {@code read} methods; those ending in {@code OrNull} serve optional members,
 * and leave such a member out, keep its value raw, and report it, unless the settings are strict.
 *
 * <p>For one thread at a time. After an exception a reader is of no further use.
 */
public final class JsonReader {
    /** From {@link #nextMember}: the object has no more members. */
    public static final int END = -1;

    /** From {@link #nextMember}: the member's name is none of those asked for. */
    public static final int UNKNOWN = -2;

    private final JsonScanner in;
    private final TextScanner texts;
    private final NumberScanner numbers;
    private final KeptValues keptValues = new KeptValues();
    private @Nullable JsonNames passedOver;

    private JsonReader(byte[] json, JsonSettings settings) {
        this.in = new JsonScanner(json, settings);
        this.texts = in.texts();
        this.numbers = new NumberScanner(in);
    }

    /**
     * Reads a text with the {@linkplain JsonSettings#defaults() default settings}.
     *
     * @param json UTF-8; not copied, so not to be changed while it is read
     * @return a reader at its start
     */
    public static JsonReader of(byte[] json) {
        return of(json, JsonSettings.defaults());
    }

    /**
     * Reads a text.
     *
     * @param json UTF-8; not copied, so not to be changed while it is read
     * @param settings how
     * @return a reader at its start
     */
    public static JsonReader of(byte[] json, JsonSettings settings) {
        return new JsonReader(Objects.requireNonNull(json, "json"), Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Reads a text with the {@linkplain JsonSettings#defaults() default settings}. Offsets count the bytes of its UTF-8.
     *
     * @param json the text
     * @return a reader at its start
     * @throws JsonException where the text holds half of a surrogate pair
     */
    public static JsonReader of(String json) {
        return of(utf8(json));
    }

    static byte[] utf8(String json) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            int before = TextScanner.loneSurrogate(json);
            int offset = json.substring(0, before).getBytes(StandardCharsets.UTF_8).length;
            throw JsonException.refused("$", offset, "both halves of a surrogate pair", "one");
        }
    }

    /**
     * Enters the object that comes next.
     *
     * @throws JsonException where the value is none
     */
    public void beginObject() {
        in.openObject();
    }

    /**
     * Moves to the value of the next member. The value has to be read, kept or skipped before the next call.
     *
     * @param names the names that are known
     * @return the name's index, or {@link #UNKNOWN}, or {@link #END} past the closing brace
     */
    public int nextMember(JsonNames names) {
        Frame frame = in.top;
        int index = frame.expected;
        if (!in.skipName(names, index)) {
            if (!in.nextName()) {
                return END;
            }
            index = findName(names, in.at + 1);
            in.endName();
        }
        if (index >= 0) {
            frame.expected = index + 1;
        }
        return index;
    }

    private int findName(JsonNames names, int start) {
        int end = texts.unescapedEnd(start);
        if (end < 0) {
            int index = names.find(texts.read());
            return index < 0 ? UNKNOWN : index;
        }
        int index = names.find(in.bytes, start, end);
        if (index < 0) {
            texts.skip();
            return UNKNOWN;
        }
        in.at = end + 1;
        return index;
    }

    /**
     * Moves to the next member of an object whose names are free. The reader then stands before the name, which reads
     * as a string; {@link #endName} follows, then the value.
     *
     * @return false, past the closing brace, where there is none; {@link #endObject} follows
     */
    public boolean nextName() {
        return in.nextName();
    }

    /** Moves from behind a name to its value. */
    public void endName() {
        in.endName();
    }

    /**
     * From now on {@link #keepMember} passes over some members of the outermost object, which belong to what wraps the
     * value that is read.
     *
     * @param names their names
     */
    public void passOver(JsonNames names) {
        passedOver = names;
    }

    /** Keeps the current member as it came, to be had from {@link #endObject}. */
    public void keepMember() {
        Frame frame = in.top;
        if (passedOver != null && frame.depth == 1 && passedOver.find(currentName(frame)) >= 0) {
            skipValue();
            return;
        }
        frame.keep(currentName(frame), readValue(), false);
    }

    /**
     * Leaves the object, all of whose members have been read.
     *
     * @return what was kept in it, in order, unmodifiable
     */
    public Map<String, JsonValue> endObject() {
        Frame frame = in.top;
        if (!frame.closed) {
            throw new IllegalStateException("The object has members that were not read");
        }
        in.close();
        return frame.kept();
    }

    /**
     * Checks, after {@link #endObject}, that a required member of the object was there.
     *
     * @param <T> its type
     * @param value what was read, null where nothing was
     * @param names the names of the object's members
     * @param index the member
     * @return the value
     * @throws JsonException where the value is null
     */
    public <T> T require(@Nullable T value, JsonNames names, int index) {
        if (value == null) {
            String path = in.memberPath(names.name(index));
            throw in.mismatchAt(path, "a value, for it is required", "nothing");
        }
        return value;
    }

    /**
     * Enters the array that comes next.
     *
     * @throws JsonException where the value is none
     */
    public void beginArray() {
        in.openArray();
    }

    /**
     * Moves to the next element, which has to be read or skipped before the next call.
     *
     * @return false where there is none, the array then being left
     */
    public boolean nextElement() {
        return in.nextElement();
    }

    /** {@return a string; JSON null does not fit, here and in the methods below} */
    public String readString() {
        if (in.next() != '"') {
            throw in.mismatch("a string");
        }
        return texts.read();
    }

    /** {@return an integral number that fits int} */
    public int readInt() {
        return numbers.readInt();
    }

    /** {@return an integral number that fits long} */
    public long readLong() {
        return numbers.readLong();
    }

    /** {@return the nearest double to a number; one beyond the greatest double does not fit} */
    public double readDouble() {
        return numbers.readDouble();
    }

    /** {@return a number, exactly; one whose exponent does not fit int does not fit} */
    public BigDecimal readDecimal() {
        return numbers.readDecimal();
    }

    /** {@return true or false} */
    public boolean readBoolean() {
        byte b = in.next();
        if (b == 't') {
            in.skipTrue();
            return true;
        }
        if (b != 'f') {
            throw in.mismatch("a boolean");
        }
        in.skipFalse();
        return false;
    }

    /** {@return a value of any kind, {@link JsonNull} for null} */
    public JsonValue readValue() {
        JsonKind kind = in.kind();
        KeptValues.Kept kept = keptValues.at(in.at);
        if (kept != null) {
            in.at = kept.end();
            return kept.value();
        }
        return switch (kind) {
            case OBJECT -> JsonTrees.readObject(this);
            case ARRAY -> JsonTrees.readArray(this);
            case STRING -> new JsonString(texts.read());
            case NUMBER -> new JsonNumber(numbers.readText("a number"));
            case BOOLEAN -> JsonValue.of(readBoolean());
            case NULL -> {
                in.skipNull();
                yield JsonNull.INSTANCE;
            }
        };
    }

    /**
     * Reads a value with a decoder.
     *
     * @param <T> its type
     * @param decoder the decoder
     * @return what the decoder gives
     */
    public <T extends @Nullable Object> T read(JsonDecoder<T> decoder) {
        return decoder.decode(this);
    }

    /** {@return a string; null where it is null or does not fit and was kept, here and in the methods below} */
    public @Nullable String readStringOrNull() {
        return in.next() == '"' && !in.top.mayHoldMismatch() ? texts.read() : readOrNull(Decoders.string());
    }

    /** {@return as {@link #readInt}, or null} */
    public @Nullable Integer readIntOrNull() {
        in.next();
        int start = in.at;
        if (readsPlainLong() && numbers.plain() == (int) numbers.plain()) {
            return (int) numbers.plain();
        }
        in.at = start;
        return readOrNull(Decoders.int32());
    }

    /** {@return as {@link #readLong}, or null} */
    public @Nullable Long readLongOrNull() {
        return readsPlainLong() ? (Long) numbers.plain() : readOrNull(Decoders.int64());
    }

    /** The quick way for most numbers, which need neither be kept nor replace what was. */
    private boolean readsPlainLong() {
        in.next();
        return !in.top.mayHoldMismatch() && numbers.readPlainLong();
    }

    /** {@return as {@link #readDouble}, or null} */
    public @Nullable Double readDoubleOrNull() {
        return readOrNull(Decoders.float64());
    }

    /** {@return as {@link #readBoolean}, or null} */
    public @Nullable Boolean readBooleanOrNull() {
        return readOrNull(Decoders.bool());
    }

    /** {@return as {@link #readDecimal}, or null} */
    public @Nullable BigDecimal readDecimalOrNull() {
        return readOrNull(Decoders.decimal());
    }

    /** {@return as {@link #readValue}, or null where JSON says null} */
    public @Nullable JsonValue readValueOrNull() {
        return readOrNull(Decoders.json());
    }

    /**
     * Reads the value of an optional member. Where it does not fit, or something in it does not and no optional member
     * nearer to that took it, the whole value is kept under the member's name and reported. Elsewhere than in an
     * object, or if the settings are strict, the {@link JsonException} is thrown on.
     *
     * @param <T> its type
     * @param decoder the decoder
     * @return what the decoder gives; null for JSON null, and where the value was kept
     */
    public <T> @Nullable T readOrNull(JsonDecoder<T> decoder) {
        Frame frame = in.top;
        if (frame.mayHoldMismatch()) {
            frame.forget(currentName(frame));
        }
        if (readNull()) {
            return null;
        }
        if (in.settings.strict() || !frame.isObject()) {
            return decoder.decode(this);
        }
        return readOrKeep(decoder, frame);
    }

    private <T> @Nullable T readOrKeep(JsonDecoder<T> decoder, Frame frame) {
        int start = in.at;
        int tolerant = in.tolerant;
        try {
            in.tolerant = tolerant + 1;
            return decoder.decode(this);
        } catch (JsonException e) {
            if (!e.isMismatch()) {
                throw e;
            }
            in.top = frame;
            in.at = start;
            JsonValue raw = readValue();
            keptValues.add(start, raw, in.at);
            frame.keep(currentName(frame), raw, true);
            report(e);
            return null;
        } finally {
            in.tolerant = tolerant;
        }
    }

    private void report(JsonException mismatch) {
        Consumer<JsonMismatch> listener = in.settings.listener();
        if (listener != null) {
            listener.accept(new JsonMismatch(mismatch.path(), mismatch.expected(), mismatch.actual()));
        }
    }

    private String currentName(Frame frame) {
        if (!frame.isObject() || frame.nameStart < 0) {
            throw new IllegalStateException("The reader stands at no member");
        }
        return texts.wholeName(frame.nameStart);
    }

    /** {@return whether null comes next, which then is read} */
    public boolean readNull() {
        if (in.next() != 'n') {
            return false;
        }
        in.skipNull();
        return true;
    }

    /** {@return the kind of the value that comes next, of which only the first character has been looked at} */
    public JsonKind peek() {
        return in.kind();
    }

    /** Skips the value that comes next, checking it as if it were read. */
    public void skipValue() {
        JsonTrees.skip(in, texts, numbers);
    }

    /**
     * Checks that the document ends here.
     *
     * @throws JsonException where anything but white space follows
     */
    public void finish() {
        in.next();
        if (in.at < in.bytes.length) {
            throw in.unexpected("the end of the text");
        }
    }

    /** {@return where the reader stands, in bytes of UTF-8 from the start of the text} */
    public int position() {
        return in.at;
    }

    /**
     * Remembers the current member of the innermost open object, before whose value the reader stands, so that it can be
     * read later.
     *
     * @return the place, for {@link #readAt}
     */
    public Place place() {
        in.next();
        return new Place(in.top, in.top.nameStart, in.top.nameEnd, in.at);
    }

    /**
     * Reads the value at a place in the object that is still the innermost open one, and comes back.
     *
     * @param <T> its type
     * @param place where
     * @param decoder the decoder
     * @return what the decoder gives
     */
    public <T extends @Nullable Object> T readAt(Place place, JsonDecoder<T> decoder) {
        if (in.top != place.frame) {
            throw new IllegalStateException("The place is not in the innermost open object");
        }
        Place here = new Place(in.top, in.top.nameStart, in.top.nameEnd, in.at);
        goTo(place);
        T value = decoder.decode(this);
        goTo(here);
        return value;
    }

    private void goTo(Place place) {
        in.at = place.position;
        place.frame.nameStart = place.nameStart;
        place.frame.nameEnd = place.nameEnd;
    }

    /**
     * For a decoder of one's own: says that the value which comes next does not fit.
     *
     * @param expected what would have fitted, as {@code a date}; nothing of the value itself
     * @return the exception to throw
     */
    public JsonException mismatch(String expected) {
        return in.mismatch(expected);
    }

    JsonScanner scanner() {
        return in;
    }

    /** The value of a member, to be read later. */
    public static final class Place {
        private final Frame frame;
        private final int nameStart;
        private final int nameEnd;
        private final int position;

        private Place(Frame frame, int nameStart, int nameEnd, int position) {
            this.frame = frame;
            this.nameStart = nameStart;
            this.nameEnd = nameEnd;
            this.position = position;
        }
    }
}
