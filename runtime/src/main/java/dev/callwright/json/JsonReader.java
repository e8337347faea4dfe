package dev.callwright.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, front to back, straight from its bytes.
 *
 * <p>Strict as RFC 8259 is, and stricter where that leaves a choice: bytes that are not valid UTF-8 and escapes that
 * are half a surrogate pair are refused, also in what is skipped. A byte order mark at the start is skipped. Of several
 * members with one name the last counts, but of those that are required each has to fit. An integer may be written
 * {@code 1.0} or {@code 1e3} as long as its value is exactly integral.
 *
 * <p>What breaks the grammar or exceeds the {@linkplain JsonSettings limits} is always refused. A value that is sound
 * but does not fit is refused by the plain {@code read} methods; those ending in {@code OrNull} serve optional members,
 * and leave such a member out, keep its value raw, and report it, unless the settings are strict.
 *
 * <p>For one thread at a time. After an exception a reader is of no further use.
 */
public final class JsonReader extends StructureScanner {
    /** From {@link #enterObject}: the reader stands before the first member, if there is one. */
    public static final int START = -1;

    /** From {@link #nextMember}: the name is none of those asked for. */
    public static final int UNKNOWN = -2;

    /** From {@link #nextMember}: the object has no more members. */
    public static final int END = -3;

    /** The letters of {@code null}, the first lowest. */
    private static final int NULL = 'n' | ('u' << 8) | ('l' << 16) | ('l' << 24);

    /** A byte that UTF-8 has nowhere. */
    private static final byte NO_UTF8 = (byte) 0xFF;

    private @Nullable MemberOrder order;
    private @Nullable KeptMembers kept;
    /** The value that is read later than it came. */
    private @Nullable Place late;
    /** The innermost variant of a union that is being read. */
    @Nullable
    Variant variant;
    /** Whether the object that {@link #enterObject} is to enter has been, and its first member read. */
    private boolean entered;
    /** Values that were kept, by where they begin: what surrounds them may have to be kept too, and be read again. */
    private @Nullable Map<Integer, Kept> keptValues;

    final ElementStack elements = new ElementStack();

    private record Kept(JsonValue value, int end) {}

    /** What an object of a union was said to be, and how many objects and arrays are open in it. */
    record Variant(UnionCodec<?> union, int index, int depth) {}

    private JsonReader(byte[] json, JsonSettings settings) {
        super(json, settings);
        if (json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF) {
            at = 3;
        }
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
     * Reads a text with the {@linkplain JsonSettings#defaults() default settings}. Offsets count the bytes of its
     * UTF-8.
     *
     * @param json the text
     * @return a reader at its start; half of a surrogate pair is to it what invalid UTF-8 is
     */
    public static JsonReader of(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        int lone = TextScanner.loneSurrogate(json);
        if (lone >= 0) {
            utf8[json.substring(0, lone).getBytes(StandardCharsets.UTF_8).length] = NO_UTF8;
        }
        return of(utf8);
    }

    /**
     * Enters the object that comes next, whose members {@link #nextMember} then finds:
     *
     * <pre>{@code
     * int member = in.enterObject();
     * while ((member = in.nextMember(NAMES, member)) != JsonReader.END) {
     *     switch (member) {
     *         case 0: id = in.readLong(); if (!in.follows(NAMES, 1)) break;
     *         case 1: name = in.readString(); break;
     *         default: in.keepMember();
     *     }
     * }
     * }</pre>
     *
     * <p>Falling through to the next case, where {@link #follows} says so, costs less than another round.
     *
     * @return {@link #START}
     * @throws JsonException where the value is no object
     */
    public int enterObject() {
        if (entered) {
            entered = false;
        } else {
            open('{', "an object");
        }
        return START;
    }

    /**
     * Finds out which variant of a union comes next, and stands where the variant's decoder begins: before the object;
     * or, where the member that tells came first, behind that.
     *
     * @return its index, -1 where it is none that is known
     */
    int enterVariant(UnionCodec<?> union) {
        next();
        int start = at;
        int name = member;
        int open = depth;
        int found = -1;
        int last = enterObject();
        int current = nextMember(union.names(), last);
        while (current == UNKNOWN) {
            skipValue();
            last = current;
            current = nextMember(union.names(), last);
        }
        if (current != END) {
            found = union.variant(this);
        }
        if (found >= 0 && last == START) {
            passComma();
            entered = true;
        } else {
            goTo(start, name, open);
        }
        return found;
    }

    /** Moves to the name that follows a member, or to the brace that closes the object. */
    private void passComma() {
        byte b = next();
        if (b == ',') {
            at++;
            startName();
        } else if (b != '}') {
            throw errors.unexpected(at, "',' or '}'");
        }
    }

    /**
     * Moves to the value of the next member. The value has to be read, kept or skipped before the next call.
     *
     * @param names the names that are known
     * @param last what the call before gave, or {@link #enterObject}: quickest is that the member comes whose index is
     *     the next, or that came next in the objects before
     * @return the name's index, or {@link #UNKNOWN}, or {@link #END} past the closing brace
     */
    public int nextMember(JsonNames names, int last) {
        // One call at the head of a loop: there it is inlined also in decoders of many members.
        if (last == START ? isEmpty() : !comma('}', "',' or '}'")) {
            return END;
        }
        MemberNames own = (MemberNames) names;
        MemberName expected = MemberOrder.follower(order, own, last);
        if (expected != null && expected.standsAt(bytes, at - 1, MemberName.NAME_ONLY)) {
            member = at;
            at += expected.length() - 1;
            return expected.index();
        }
        return otherMember(own, last);
    }

    /**
     * Moves to the value of the next member, if that is seen at once to be a certain one: by a name of at most 28 bytes
     * with no white space around it. Else stays, and {@link #nextMember} finds what comes; so it does where the document
     * has shown that it keeps another order.
     *
     * @param names the names that are known
     * @param index of the member, which is not the object's first
     * @return whether the reader has moved
     */
    public boolean follows(JsonNames names, int index) {
        MemberName name = ((MemberNames) names).member(index);
        if (order != null || !name.standsAt(bytes, at, MemberName.WITH_COMMA)) {
            return false;
        }
        member = at + 1;
        at += name.length();
        return true;
    }

    private int otherMember(MemberNames names, int last) {
        startName();
        int start = at + 1;
        int end = unescapedEnd(start);
        int index = end < 0 ? names.find(textAt(at)) : names.find(bytes, start, end);
        if (index >= 0 && end >= 0) {
            at = end + 1;
        } else {
            skipText();
        }
        endName();
        if (index < 0) {
            return UNKNOWN;
        }
        order = MemberOrder.learn(order, names, last, index);
        return index;
    }

    /** Keeps the current member as it came, to be had from {@link #endObject}. */
    public void keepMember() {
        String name = memberName(member);
        Variant told = variant;
        if (told != null && depth == told.depth() && told.union().isTold(name)) {
            requireSame(told);
        } else if (late != null && late.passesOver(name, depth)) {
            skipValue();
        } else {
            keep(name, readSensitive(Decoders.json())); // for nobody knows whether it is
        }
    }

    /** Objects that say of themselves that they are one variant and another too are none. */
    private void requireSame(Variant told) {
        next();
        int start = at;
        if (told.union().variant(this) != told.index()) {
            throw mismatch(start, "what the member said before", "another value");
        }
    }

    private KeptMembers keep(String name, JsonValue value) {
        KeptMembers here = kept;
        if (here == null || here.depth != depth) {
            here = new KeptMembers(here, depth, Map.of());
            kept = here;
        }
        here.members.put(name, value);
        return here;
    }

    private String memberName(int start) {
        if (start == NO_MEMBER) {
            throw new IllegalStateException("The reader stands at no member");
        }
        return textAt(start);
    }

    /**
     * Leaves the object of which all members have been read.
     *
     * @return what was kept in it, in order, unmodifiable
     */
    public Map<String, JsonValue> endObject() {
        KeptMembers here = kept;
        if (here == null || here.depth <= depth) {
            return Map.of();
        }
        kept = here.outer;
        return here.members.isEmpty() ? Map.of() : Collections.unmodifiableMap(here.members);
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
            String path = errors.path(at).member(names.name(index)).toString();
            throw JsonException.mismatch(path, at, "a value, for it is required", "nothing", errors.isThrown());
        }
        return value;
    }

    /** {@return a string; JSON null does not fit, here and in the methods below} */
    public String readString() {
        if (next() != '"') {
            throw mismatch("a string");
        }
        return readText();
    }

    /** {@return an integral number that fits int} */
    public int readInt() {
        int start = startNumber("an int");
        long value = exactLong("an int");
        if (value != (int) value) {
            throw errors.mismatch(start, "an int", "a number out of its range");
        }
        return (int) value;
    }

    /** {@return an integral number that fits long} */
    public long readLong() {
        startNumber("a long");
        return exactLong("a long");
    }

    /** {@return the nearest double to a number; one beyond the greatest double, or that only 0 is near to, does not fit} */
    public double readDouble() {
        int start = startNumber("a double");
        String text = numberText();
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value) || (value == 0 && isNotZero(text))) {
            throw errors.mismatch(start, "a double", "a number out of its range");
        }
        return value;
    }

    /** Whether a digit before the exponent is not 0. */
    private static boolean isNotZero(String number) {
        for (int i = 0; i < number.length() && (number.charAt(i) | 0x20) != 'e'; i++) {
            if (number.charAt(i) >= '1') {
                return true;
            }
        }
        return false;
    }

    /** {@return a number, exactly; one whose exponent does not fit int does not fit} */
    public BigDecimal readDecimal() {
        startNumber("a decimal number");
        return exactDecimal("a decimal number");
    }

    /** {@return true or false} */
    public boolean readBoolean() {
        byte b = next();
        if (b != 't' && b != 'f') {
            throw mismatch("a boolean");
        }
        return skipBoolean();
    }

    /** {@return whether null comes next, which then is read} */
    public boolean readNull() {
        return next() == 'n' && isNull();
    }

    private boolean isNull() {
        if (at <= bytes.length - Long.BYTES && (int) Words.longAt(bytes, at) == NULL) {
            at += Integer.BYTES;
        } else {
            skipWord("null");
        }
        return true;
    }

    /** {@return a value of any kind, {@link JsonNull} for null} */
    public JsonValue readValue() {
        byte first = next();
        Kept known = keptValues == null ? null : keptValues.get(at);
        if (known != null) {
            at = known.end();
            return known.value();
        }
        return switch (first) {
            case '{' -> readFreeObject();
            case '[' -> readFreeArray();
            case '"' -> new JsonString(readText());
            case 't', 'f' -> JsonValue.of(skipBoolean());
            case 'n' -> {
                skipWord("null");
                yield JsonNull.INSTANCE;
            }
            default -> {
                startNumber("a value");
                yield new JsonNumber(numberText());
            }
        };
    }

    private JsonObject readFreeObject() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (boolean more = beginObject(); more; more = nextName()) {
            String name = readString();
            endName();
            members.put(name, readValue());
        }
        return new JsonObject(members);
    }

    private JsonArray readFreeArray() {
        List<JsonValue> values = new ArrayList<>();
        for (boolean more = beginArray(); more; more = nextElement()) {
            values.add(readValue());
        }
        return new JsonArray(values);
    }

    /** {@return a string; null where it is null or does not fit and was kept, here and in the methods below} */
    public @Nullable String readStringOrNull() {
        byte b = next();
        if (mayReplace() || b != '"') {
            return nullOr(Decoders.string());
        }
        return readText();
    }

    /** {@return as {@link #readInt}, or null} */
    public @Nullable Integer readIntOrNull() {
        next();
        int start = at;
        long value = mayReplace() ? NOT_PLAIN : plainLong();
        if (value == (int) value) {
            return (int) value;
        }
        at = start;
        return nullOr(Decoders.int32());
    }

    /** {@return as {@link #readLong}, or null} */
    public @Nullable Long readLongOrNull() {
        next();
        long value = mayReplace() ? NOT_PLAIN : plainLong();
        if (value == NOT_PLAIN) {
            return nullOr(Decoders.int64());
        }
        return value;
    }

    private <T> @Nullable T nullOr(JsonDecoder<T> decoder) {
        return current() == 'n' && !mayReplace() && isNull() ? null : readOrNull(decoder);
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
        forgetMismatch();
        if (readNull()) {
            return null;
        }
        int start = at;
        int name = member;
        int open = depth;
        int read = elements.size();
        errors.taken++;
        try {
            return decoder.decode(this); // called from here, as deep values need each frame of the stack
        } catch (JsonException e) {
            if (!e.isMismatch() || settings.strict() || name == NO_MEMBER) {
                throw e;
            }
            goTo(start, name, open);
            elements.dropTo(read);
            keepMismatch();
            report(e);
            return null;
        } finally {
            errors.taken--;
        }
    }

    /**
     * Reads a value that nothing could keep where it does not fit. An empty string or array that does not fit holds
     * nothing to be kept: it is taken for null and reported, unless the settings are strict.
     *
     * @param <T> its type
     * @param decoder the decoder
     * @return what the decoder gives; null for JSON null, and where nothing was there to fit
     */
    public <T> @Nullable T readOrNullIfEmpty(JsonDecoder<T> decoder) {
        if (readNull()) {
            return null;
        }
        int start = at;
        int name = member;
        int open = depth;
        try {
            return decoder.decode(this);
        } catch (JsonException e) {
            goTo(start, name, open);
            if (settings.strict() || !skipIfEmpty()) {
                throw e;
            }
            report(e);
            return null;
        }
    }

    /** Moves past what comes next, if it is an empty string or array; says whether it is. */
    private boolean skipIfEmpty() {
        if (next() == '[') {
            return !beginArray();
        }
        boolean empty = current() == '"' && unescapedEnd(at + 1) == at + 1;
        if (empty) {
            skipText();
        }
        return empty;
    }

    /**
     * What is wrong where a value is missing that must be there.
     *
     * @param ofNull what is wrong where null is there
     * @return the exception, for what has been read so far
     */
    public JsonException missing(JsonException ofNull) {
        return JsonException.mismatch(ofNull.path(), at, ofNull.expected(), "nothing", true);
    }

    /**
     * Reads the value of a required member that is sensitive: what does not fit in it is told of without the names in
     * it, which may be keys.
     *
     * @param <T> its type
     * @param decoder the decoder
     * @return what the decoder gives
     */
    public <T extends @Nullable Object> T readSensitive(JsonDecoder<T> decoder) {
        int before = errors.namesShown;
        errors.namesShown = Math.min(before, depth);
        try {
            return decoder.decode(this);
        } finally {
            errors.namesShown = before;
        }
    }

    /**
     * Reads the value of an optional member that is sensitive, as {@link #readOrNull} and {@link #readSensitive} do.
     *
     * @param <T> its type
     * @param decoder the decoder
     * @return what the decoder gives; null for JSON null, and where the value was kept
     */
    public <T> @Nullable T readSensitiveOrNull(JsonDecoder<T> decoder) {
        int before = errors.namesShown;
        errors.namesShown = Math.min(before, depth);
        try {
            return readOrNull(decoder);
        } finally {
            errors.namesShown = before;
        }
    }

    private void forgetMismatch() {
        KeptMembers here = kept;
        if (here != null && mayReplace()) {
            here.members.remove(memberName(member));
        }
    }

    /**
     * Reads the value of an optional member, as {@link #readOrNull} does.
     *
     * @param <E> its type
     * @param decoder the decoder
     * @return what the decoder gives; null for JSON null
     */
    public <E extends OpenEnum<?>> @Nullable E readEnumOrNull(OpenEnumDecoder<E> decoder) {
        E constant = next() != '"' || mayReplace() ? null : decoder.quickly(this);
        return constant == null ? nullOr((JsonDecoder<E>) decoder) : constant;
    }

    /**
     * Reads the value of an optional member, as {@link #readOrNull} does.
     *
     * @param <T> its type
     * @param format how it is written
     * @return what the format gives; null for JSON null, and where the value was kept
     */
    public <T> @Nullable T readTemporalOrNull(TemporalFormat<T> format) {
        T value = next() != '"' || mayReplace() ? null : format.quickly(this);
        return value == null ? nullOr((JsonDecoder<T>) format) : value;
    }

    /** Whether a known member of the current object has been kept, so that another of its name has to replace it. */
    private boolean mayReplace() {
        KeptMembers here = kept;
        return here != null && here.mismatched && here.depth == depth;
    }

    private void keepMismatch() {
        while (kept != null && kept.depth > depth) {
            kept = kept.outer;
        }
        int start = at;
        String name = memberName(member);
        JsonValue raw = readSensitive(Decoders.json());
        Map<Integer, Kept> values = keptValues;
        if (values == null) {
            values = new HashMap<>();
            keptValues = values;
        }
        values.put(start, new Kept(raw, at));
        keep(name, raw).mismatched = true;
    }

    private void report(JsonException mismatch) {
        Consumer<JsonMismatch> listener = settings.listener();
        if (listener != null) {
            listener.accept(new JsonMismatch(mismatch.path(), mismatch.expected(), mismatch.actual()));
        }
    }

    /**
     * Remembers the value that comes next, the whole text or that of the current member, so that it can be read later.
     * If it is an object, it may hold members that belong to what wraps it; {@link #keepMember} then passes over them.
     *
     * @param passedOver their names
     * @return the place, for {@link #readAt}
     */
    public Place place(JsonNames passedOver) {
        next();
        return new Place(at, member, depth, (MemberNames) passedOver);
    }

    /**
     * Reads the value at a place that has been passed, and comes back.
     *
     * @param <T> its type
     * @param place where
     * @param decoder the decoder
     * @return what the decoder gives
     */
    public <T extends @Nullable Object> T readAt(Place place, JsonDecoder<T> decoder) {
        int start = at;
        int name = member;
        int open = depth;
        late = place;
        goTo(place.position, place.member, place.depth);
        T value = decoder.decode(this);
        goTo(start, name, open);
        late = null;
        return value;
    }

    private void goTo(int position, int name, int open) {
        at = position;
        member = name;
        depth = open;
    }

    /** The index of the key whose very bytes come next, a string or a number; then moves past it. Else -1. */
    int find(ByteTable keys) {
        int end = next() == '"' ? unescapedEnd(at + 1) + 1 : tokenEnd(bytes, at);
        int index = end > at ? keys.find(bytes, at, end) : -1;
        if (index >= 0) {
            at = end;
        }
        return index;
    }

    /** What the bytes of the string that comes next mean, if they hold no escape; then moves past it. Else null. */
    <T> @Nullable T read(TemporalForm form, TemporalType<T> type) {
        int end = unescapedEnd(at + 1);
        T value = end < 0 ? null : type.valueOf(form.read(bytes, at + 1, end));
        if (value != null) {
            at = end + 1;
        }
        return value;
    }

    /** Goes back to a value that turned out not to fit. */
    JsonException mismatch(int start, String expected, String actual) {
        at = start;
        return errors.mismatch(start, expected, actual);
    }

    /** A value, to be read later. */
    public static final class Place {
        private final int position;
        private final int member;
        private final int depth;

        private final MemberNames passedOver;

        private Place(int position, int member, int depth, MemberNames passedOver) {
            this.position = position;
            this.member = member;
            this.depth = depth;
            this.passedOver = passedOver;
        }

        private boolean passesOver(String name, int at) {
            return at == depth + 1 && passedOver.find(name) >= 0;
        }
    }
}
