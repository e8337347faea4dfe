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
public final class JsonWriter {
    private final JsonOutput out = new JsonOutput(256);
    private final WriterFrame root = new WriterFrame(null);
    private WriterFrame top = root;
    /** Whether a name has been written whose value is to follow. */
    private boolean named;
    /** Whether the value to follow is a key, and so has to be a string. */
    private boolean keyDue;

    /** Makes a writer of an empty document. */
    public JsonWriter() {}

    /** Opens an object. */
    public void beginObject() {
        begin(true, '{');
    }

    /** Closes the innermost object. */
    public void endObject() {
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
    public void member(JsonNames names, int index, String value) {
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
    public void member(JsonNames names, int index, long value) {
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
    public void member(JsonNames names, int index, double value) {
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
    public void member(JsonNames names, int index, boolean value) {
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
    public void member(JsonNames names, int index, BigDecimal value) {
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
    public void member(JsonNames names, int index, JsonValue value) {
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
    public <T extends @Nullable Object> void member(JsonNames names, int index, T value, JsonEncoder<T> encoder) {
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
    public void optionalMember(JsonNames names, int index, @Nullable String value) {
        if (value != null) {
            member(names, index, value);
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void optionalMember(JsonNames names, int index, @Nullable Integer value) {
        if (value != null) {
            member(names, index, value.longValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void optionalMember(JsonNames names, int index, @Nullable Long value) {
        if (value != null) {
            member(names, index, value.longValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void optionalMember(JsonNames names, int index, @Nullable Double value) {
        if (value != null) {
            member(names, index, value.doubleValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void optionalMember(JsonNames names, int index, @Nullable Boolean value) {
        if (value != null) {
            member(names, index, value.booleanValue());
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void optionalMember(JsonNames names, int index, @Nullable BigDecimal value) {
        if (value != null) {
            member(names, index, value);
        }
    }

    /**
     * Writes a member, unless its value is null.
     *
     * @param names the names of the object's members
     * @param index which
     * @param value its value
     */
    public void optionalMember(JsonNames names, int index, @Nullable JsonValue value) {
        if (value != null) {
            member(names, index, value);
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
    public <T> void optionalMember(JsonNames names, int index, @Nullable T value, JsonEncoder<T> encoder) {
        if (value != null) {
            member(names, index, value, encoder);
        }
    }

    /**
     * Writes a member whose value is JSON null.
     *
     * @param names the names of the object's members
     * @param index which
     */
    public void nullMember(JsonNames names, int index) {
        name(names, index);
        nullValue();
    }

    /**
     * Writes members as they were kept, but for those already written by their index. The last thing in an object.
     *
     * @param kept by name, in order
     */
    public void unknownMembers(Map<String, JsonValue> kept) {
        for (Map.Entry<String, JsonValue> member : kept.entrySet()) {
            if (!top.hasWritten(member.getKey())) {
                name(member.getKey());
                value(member.getValue());
            }
        }
    }

    /**
     * Writes the name of a member, whose value follows. Nothing is checked for having been written before.
     *
     * @param name the name
     */
    public void name(String name) {
        beginName();
        top.named(name);
        int start = out.length();
        if (!out.text(name)) {
            throw refused(start, "a name in whole characters", "half of a surrogate pair");
        }
        out.punctuation(':');
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
        top.named("");
        keyDue = true;
        encoder.encodeKey(key, this);
        if (keyDue) {
            throw new IllegalStateException("The encoder wrote no key");
        }
        out.punctuation(':');
        named = true;
    }

    private void name(JsonNames names, int index) {
        WriterFrame frame = beginMember();
        frame.named(names, index);
        out.raw(names.written(index), frame.count++ > 0 ? 0 : 1);
    }

    private void beginName() {
        if (beginMember().count++ > 0) {
            out.punctuation(',');
        }
    }

    private WriterFrame beginMember() {
        WriterFrame frame = top;
        if (!frame.object || named) {
            throw new IllegalStateException("A name is written where none can stand");
        }
        named = true;
        return frame;
    }

    /**
     * Writes a string.
     *
     * @param value the string
     */
    public void value(String value) {
        keyDue = false;
        beginValue();
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
        if (!Double.isFinite(value)) {
            throw refused("a finite number", "NaN or an infinity");
        }
        out.ascii(Double.toString(value));
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
        out.ascii(value.toString());
    }

    /**
     * Writes a value of any kind.
     *
     * @param value the value
     */
    public void value(JsonValue value) {
        JsonTrees.write(value, this);
    }

    /** Writes JSON null. */
    public void nullValue() {
        beginValue();
        out.ascii("null");
    }

    /** Writes a number that is already known to be one. */
    void number(String text) {
        beginValue();
        out.ascii(text);
    }

    private void beginValue() {
        if (keyDue) {
            throw refused("a key that is a string", "another kind of value");
        }
        if (top.object) {
            if (!named) {
                throw new IllegalStateException("A value is written where a name is due");
            }
            named = false;
            return;
        }
        if (top == root && top.count > 0) {
            throw new IllegalStateException("A document is one value");
        }
        if (top.count++ > 0) {
            out.punctuation(',');
        }
    }

    private void begin(boolean object, char bracket) {
        beginValue();
        if (top.depth >= JsonSettings.GREATEST_DEPTH) {
            throw refused("at most " + JsonSettings.GREATEST_DEPTH + " levels", "more");
        }
        out.punctuation(bracket);
        top = top.open(object);
    }

    private void end(boolean object, char bracket) {
        WriterFrame parent = top.parent;
        if (parent == null || top.object != object || named) {
            throw new IllegalStateException("'" + bracket + "' is written where it cannot stand");
        }
        out.punctuation(bracket);
        top = parent;
    }

    private JsonException refused(String expected, String actual) {
        return refused(out.length(), expected, actual);
    }

    private JsonException refused(int offset, String expected, String actual) {
        return JsonException.refused(path(), offset, expected, actual);
    }

    private String path() {
        JsonPath path = new JsonPath();
        WriterFrame frame = root;
        while (frame != top && frame != null) {
            frame = frame.child();
            if (frame != null && !path.leavesOut(frame.depth, top.depth)) {
                frame.addTo(path);
            }
        }
        return path.toString();
    }

    /**
     * For an encoder of one's own: says that the value about to be written cannot be.
     *
     * @param expected what could have been, as {@code a year of four digits}; nothing of the value itself
     * @param actual the kind of what was there
     * @return the exception to throw
     */
    public JsonException unwritable(String expected, String actual) {
        return refused(expected, actual);
    }

    /** {@return the document in UTF-8, a new array of its exact size} */
    public byte[] toBytes() {
        if (top != root || top.count == 0) {
            throw new IllegalStateException("The document is not complete");
        }
        return out.toBytes();
    }

    /** {@return the document; an incomplete one as far as it goes} */
    @Override
    public String toString() {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
