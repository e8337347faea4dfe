package dev.callwright.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constants of an open enum, from values and from the names of members. No value is refused but null. Immutable.
 *
 * @param <E> the open enum
 */
public abstract class OpenEnumDecoder<E extends OpenEnum<?>> implements JsonDecoder<E> {
    private final List<E> known;
    private final Map<JsonValue, E> byWire = new HashMap<>();
    private final Map<String, E> byText = new HashMap<>();
    /** Strings and numbers as they stand in JSON text, quotes and all. */
    private final ByteTable byBytes;

    /**
     * Makes a decoder.
     *
     * @param known the constants; of several with one wire value, the first counts
     */
    protected OpenEnumDecoder(List<E> known) {
        this.known = List.copyOf(known);
        byte[][] keys = new byte[known.size()][];
        for (int i = 0; i < keys.length; i++) {
            E constant = known.get(i);
            byWire.putIfAbsent(constant.wire(), constant);
            byText.putIfAbsent(constant.text(), constant);
            keys[i] = constant.wire().toString().getBytes(StandardCharsets.UTF_8);
        }
        this.byBytes = new ByteTable(keys);
    }

    /**
     * Makes the constant for a value that is none of the known.
     *
     * @param wire the value
     * @return the constant
     */
    protected abstract E unrecognized(JsonValue wire);

    /**
     * Finds or makes the constant for a value.
     *
     * @param wire the value
     * @return the constant
     */
    public final E of(JsonValue wire) {
        E constant = byWire.get(wire);
        return constant == null ? unrecognized(wire) : constant;
    }

    /**
     * Finds the constant that reads like this as plain text, or makes one whose wire value is this string.
     *
     * @param text as {@link OpenEnum#text} has it
     * @return the constant
     */
    public final E ofText(String text) {
        E constant = byText.get(text);
        return constant == null ? unrecognized(JsonValue.of(text)) : constant;
    }

    @Override
    public final E decode(JsonReader in) {
        E constant = knownAt(in.scanner());
        if (constant == null && in.peek() == JsonKind.NULL) {
            throw in.mismatch("a constant");
        }
        return constant == null ? of(in.readValue()) : constant;
    }

    @Override
    public final E decodeKey(JsonReader in) {
        return ofText(in.readString());
    }

    /** The constant whose very bytes stand here, without a String being made; null where it takes a closer look. */
    private @Nullable E knownAt(JsonScanner in) {
        if (in.next() != '"') {
            return null;
        }
        int end = in.texts().unescapedEnd(in.at + 1);
        int index = end < 0 ? -1 : byBytes.find(in.bytes, in.at, end + 1);
        if (index < 0) {
            return null;
        }
        in.at = end + 1;
        return known.get(index);
    }
}
