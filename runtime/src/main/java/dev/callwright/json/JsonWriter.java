package dev.callwright.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document as UTF-8, compact, escaping only what RFC 8259 wants escaped.
 *
 * <p>What JSON cannot represent is refused with a {@link JsonException} that names the member: NaN, the infinities, a
 * string that holds half of a surrogate pair, and nesting beyond {@value JsonSettings#GREATEST_DEPTH} levels.
 *
 * <p>For one thread at a time. After an exception a writer is of no further use.
 */
public final class JsonWriter extends StructureWriter {
    private @Nullable KeptMembers kept;
    /** The member that begins the next object, of which its own encoder does not know. */
    private @Nullable MemberNames first;

    private byte[] firstValue = {};

    /** Makes a writer of an empty document. */
    public JsonWriter() {
        this(new JsonOutput());
    }

    /** Makes a writer to an output that is empty. */
    JsonWriter(JsonOutput output) {
        super(output);
    }

    /** Opens an object. */
    public void beginObject() {
        begin(true, '{');
    }

    /**
     * Opens an object that ends with members as they were kept, but for those that until then are written by their index.
     *
     * @param kept by name, in order
     */
    public void beginObject(Map<String, JsonValue> kept) {
        beginObject();
        if (!kept.isEmpty()) {
            this.kept = new KeptMembers(this.kept, depth, kept);
        }
        MemberNames names = first;
        if (names != null) {
            first = null;
            nameOfValue(names, 0);
            out.padded(firstValue);
        }
    }

    /**
     * Lets the next object, which keeps members, begin with one more.
     *
     * @param names its name, and no other
     * @param value its value in JSON, {@linkplain JsonOutput#pad padded}
     */
    void beginNextObject(MemberNames names, byte[] value) {
        first = names;
        firstValue = value;
    }

    /** Closes the innermost object. */
    public void endObject() {
        KeptMembers here = kept;
        if (here != null && here.depth == depth) {
            kept = here.outer;
            for (Map.Entry<String, JsonValue> member : here.members.entrySet()) {
                name(member.getKey());
                value(member.getValue());
            }
        }
        end(true, '}');
    }

    /** Opens an array. */
    public void beginArray() {
        begin(false, '[');
    }

    /** Closes the innermost array. */
    public void endArray() {
        end(false, ']');
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeString(JsonNames names, int index, String value) {
        nameOfValue(names, index);
        text(value);
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeInt(JsonNames names, int index, int value) {
        writeLong(names, index, value);
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeLong(JsonNames names, int index, long value) {
        nameOfValue(names, index);
        out.number(value);
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeDouble(JsonNames names, int index, double value) {
        name(names, index);
        value(value);
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeBoolean(JsonNames names, int index, boolean value) {
        nameOfValue(names, index);
        out.ascii(value ? "true" : "false");
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeDecimal(JsonNames names, int index, BigDecimal value) {
        name(names, index);
        value(value);
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeEnum(JsonNames names, int index, OpenEnum<?> value) {
        nameOfValue(names, index);
        out.padded(value.json());
    }

    /**
     * Writes a member.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeValue(JsonNames names, int index, JsonValue value) {
        name(names, index);
        value(value);
    }

    /**
     * Writes a member.
     *
     * @param <T> the type of its value
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     * @param encoder writes the value
     */
    public <T extends @Nullable Object> void write(JsonNames names, int index, T value, JsonEncoder<T> encoder) {
        name(names, index);
        encoder.encode(value, this);
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeStringUnlessNull(JsonNames names, int index, @Nullable String value) {
        if (value != null) {
            writeString(names, index, value);
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeIntUnlessNull(JsonNames names, int index, @Nullable Integer value) {
        if (value != null) {
            writeLong(names, index, value.longValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeLongUnlessNull(JsonNames names, int index, @Nullable Long value) {
        if (value != null) {
            writeLong(names, index, value.longValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeDoubleUnlessNull(JsonNames names, int index, @Nullable Double value) {
        if (value != null) {
            writeDouble(names, index, value.doubleValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeBooleanUnlessNull(JsonNames names, int index, @Nullable Boolean value) {
        if (value != null) {
            writeBoolean(names, index, value.booleanValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeDecimalUnlessNull(JsonNames names, int index, @Nullable BigDecimal value) {
        if (value != null) {
            writeDecimal(names, index, value);
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeEnumUnlessNull(JsonNames names, int index, @Nullable OpenEnum<?> value) {
        if (value != null) {
            writeEnum(names, index, value);
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void writeValueUnlessNull(JsonNames names, int index, @Nullable JsonValue value) {
        if (value != null) {
            writeValue(names, index, value);
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param <T> the type of its value
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     * @param encoder writes the value
     */
    public <T> void writeUnlessNull(JsonNames names, int index, @Nullable T value, JsonEncoder<T> encoder) {
        if (value != null) {
            write(names, index, value, encoder);
        }
    }

    /**
     * Writes a member that is sensitive: what cannot be written in it is told of without the names in it, which may be
     * keys.
     *
     * @param <T> the type of its value
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     * @param encoder writes the value
     */
    public <T extends @Nullable Object> void writeSensitive(
            JsonNames names, int index, T value, JsonEncoder<T> encoder) {
        int before = namesShown;
        namesShown = Math.min(before, depth);
        write(names, index, value, encoder);
        namesShown = before;
    }

    /**
     * Writes a member that is sensitive, as {@link #writeSensitive} does, unless its value is null.
     *
     * @param <T> the type of its value
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     * @param encoder writes the value
     */
    public <T> void writeSensitiveUnlessNull(JsonNames names, int index, @Nullable T value, JsonEncoder<T> encoder) {
        if (value != null) {
            writeSensitive(names, index, value, encoder);
        }
    }

    /**
     * Writes a member whose value is JSON null.
     *
     * @param names the names of the object's members
     * @param index which
     */
    public void writeNull(JsonNames names, int index) {
        name(names, index);
        nullValue();
    }

    /**
     * Writes the name of a member, whose value follows. Nothing is checked for having been written before.
     *
     * @param name the name
     */
    public void name(String name) {
        beginName();
        int start = out.length();
        if (!out.text(name)) {
            JsonPath path = path(start);
            path = depth > namesShown ? path.hiddenMember() : path.member(name);
            throw JsonException.refused(
                    path.toString(), start, "a name in whole characters", "half of a surrogate pair");
        }
        endName();
    }

    /**
     * Writes a key as the name of a member, whose value follows.
     *
     * @param <K> the type of the key
     * @param key the key
     * @param encoder writes the key, as a string
     */
    public <K extends @Nullable Object> void name(K key, JsonEncoder<K> encoder) {
        beginName();
        keyDue = true;
        encoder.encodeKey(key, this);
        if (keyDue) {
            throw new IllegalStateException("The encoder wrote no key");
        }
        endName();
    }

    private void name(JsonNames names, int index) {
        nameOfValue(names, index);
        named = true;
    }

    /** Writes a name behind which a value is written at once. */
    private void nameOfValue(JsonNames names, int index) {
        requireNameDue();
        MemberName name = ((MemberNames) names).member(index);
        KeptMembers here = kept;
        if (here != null && here.depth == depth) {
            here.members.remove(name.text());
        }
        out.member(name, !commaDue);
        commaDue = true;
    }

    /**
     * Writes a string.
     *
     * @param value the string
     */
    public void value(String value) {
        beginString();
        text(value);
    }

    /** Writes a string in UTF-8, in which there is nothing to escape. */
    void plain(byte[] value) {
        beginString();
        out.plain(value);
    }

    private void text(String value) {
        int start = out.length();
        if (!out.text(value)) {
            throw refused(start, "a text in whole characters", "half of a surrogate pair");
        }
    }

    /**
     * Writes an integer.
     *
     * @param value the integer
     */
    public void value(long value) {
        beginValue();
        out.number(value);
    }

    /**
     * Writes a number, so that the same double is read again.
     *
     * @param value the number, finite
     */
    public void value(double value) {
        beginValue();
        out.ascii(finite(value));
    }

    /** The text of a double, by which the same is read again. */
    String finite(double value) {
        if (!Double.isFinite(value)) {
            throw unwritable("a finite number", "NaN or an infinity");
        }
        return Double.toString(value);
    }

    /**
     * Writes true or false.
     *
     * @param value which
     */
    public void value(boolean value) {
        beginValue();
        out.ascii(value ? "true" : "false");
    }

    /**
     * Writes a number exactly, its scale kept.
     *
     * @param value the number
     */
    public void value(BigDecimal value) {
        beginValue();
        out.ascii(JsonNumber.text(value));
    }

    /**
     * Writes a value of any kind.
     *
     * @param value the value
     */
    public void value(JsonValue value) {
        if (value instanceof JsonString string) {
            value(string.value());
        } else if (value instanceof JsonObject object) {
            beginObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                name(member.getKey());
                value(member.getValue());
            }
            endObject();
        } else if (value instanceof JsonArray array) {
            beginArray();
            for (JsonValue element : array.elements()) {
                value(element);
            }
            endArray();
        } else {
            beginValue();
            out.ascii(value.toString());
        }
    }

    /** Writes a constant as it came. */
    void value(OpenEnum<?> value) {
        beginValue();
        out.padded(value.json());
    }

    /** Writes JSON null. */
    public void nullValue() {
        beginValue();
        out.ascii("null");
    }

    /** {@return the document; an incomplete one as far as it goes} */
    @Override
    public String toString() {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
