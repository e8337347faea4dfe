package dev.callwright.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constants of an open enum, from values and from the names of members. No value is refused but null. Immutable.
 *
 * @param <E> the open enum
 */
public abstract class OpenEnumDecoder<E extends OpenEnum<?>> implements JsonDecoder<E> {
    private final E[] known;
    /** As they stand in JSON text, strings in their quotes. */
    private final ByteTable byJson;
    /** Those that are strings, for a first look at a value. */
    private final TextTable byText;
    /** Whether each constant's value is a number. */
    private final boolean numeric;

    /**
     * Makes a decoder.
     *
     * @param known the constants; of several with one wire value, the first counts
     */
    @SuppressWarnings("unchecked") // an array of its own, of which E is all that it is used for
    protected OpenEnumDecoder(List<E> known) {
        this.known = (E[]) known.toArray(new OpenEnum<?>[0]);
        byte[][] keys = new byte[known.size()][];
        boolean numbers = keys.length > 0;
        for (int i = 0; i < keys.length; i++) {
            numbers &= this.known[i].wire() instanceof JsonNumber;
            keys[i] = JsonOutput.unpad(this.known[i].json());
        }
        this.byJson = new ByteTable(keys);
        this.byText = new TextTable(keys);
        this.numeric = numbers;
    }

    /**
     * Makes the constant for a value that is none of the known.
     *
     * @param wire the value
     * @return the constant
     */
    protected abstract E unrecognized(JsonValue wire);

    /**
     * Finds or makes the constant for a value; 1.0 means the constant whose value is 1.
     *
     * @param wire the value
     * @return the constant
     */
    public final E of(JsonValue wire) {
        int index = byJson.find(wire);
        return index < 0 ? unrecognized(wire) : known[index];
    }

    /**
     * Finds the constant that reads like this as plain text, or makes one whose wire value is this string; or this
     * number, where the values of all constants are numbers.
     *
     * @param text as {@link OpenEnum#text} has it
     * @return the constant
     */
    public final E ofText(String text) {
        JsonValue string = JsonValue.of(text);
        int index = byJson.find(string);
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        if (index < 0 && !text.startsWith("\"")) {
            index = byJson.find(json, 0, json.length);
        }
        if (index < 0) {
            return unrecognized(numeric && NumberScanner.isNumber(json) ? new JsonNumber(text) : string);
        }
        return known[index];
    }

    @Override
    public final E decode(JsonReader in) {
        E constant = known(in);
        if (constant == null && in.peek() == JsonKind.NULL) {
            throw in.mismatch("a constant");
        }
        return constant == null ? of(in.readValue()) : constant;
    }

    /** The constant whose string stands here; null, having read nothing, where it takes a closer look. */
    final @Nullable E quickly(JsonReader in) {
        int index = byText.read(in);
        return index < 0 ? null : known[index];
    }

    /** The constant whose very bytes come next; null, having read nothing, where it takes a closer look. */
    final @Nullable E known(JsonReader in) {
        int index = in.find(byJson);
        return index < 0 ? null : known[index];
    }

    @Override
    public final E decodeKey(JsonReader in) {
        return ofText(in.readString());
    }
}
