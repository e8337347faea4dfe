package dev.callwright.json;

import java.util.List;

/**
 * Reads and writes the objects of a union, of which one member, wherever it stands in the object, says which variant
 * they are. That member is the union's: variants neither have nor keep it. An object of no known variant is kept as it
 * came. Immutable.
 *
 * @param <U> the union
 */
public abstract class UnionCodec<U> implements JsonDecoder<U>, JsonEncoder<U> {
    private final MemberNames names;
    private final List<Class<? extends U>> variants;
    /** What the member says for each variant, in JSON, {@linkplain JsonOutput#pad padded}. */
    private final byte[][] values;

    private final ByteTable byJson;

    /**
     * Makes a codec.
     *
     * @param member the name of the member that tells variants apart
     * @param values what it says, for each variant: strings, numbers or booleans, each once
     * @param variants their classes
     */
    protected UnionCodec(String member, List<JsonValue> values, List<Class<? extends U>> variants) {
        this.names = MemberNames.of(member);
        this.variants = variants;
        this.values = new byte[values.size()][];
        byte[][] keys = new byte[values.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Json.writeBytes(values.get(i), Encoders.json());
            this.values[i] = JsonOutput.pad(keys[i]);
        }
        this.byJson = new ByteTable(keys);
    }

    /**
     * Reads an object as a variant.
     *
     * @param variant its index
     * @param in before the object
     * @return the variant
     */
    protected abstract U decode(int variant, JsonReader in);

    /**
     * Makes what stands for an object that is of no known variant.
     *
     * @param json the object
     * @return it
     */
    protected abstract U unrecognized(JsonObject json);

    /**
     * Writes a variant by its own encoder.
     *
     * @param variant its index
     * @param value the variant
     * @param out where to
     */
    protected abstract void encode(int variant, U value, JsonWriter out);

    @Override
    public final U decode(JsonReader in) {
        int depth = in.depth + 1;
        int variant = in.enterVariant(this);
        if (variant < 0) {
            return unrecognized((JsonObject) in.readSensitive(Decoders.json())); // for nobody knows what it holds
        }
        JsonReader.Variant around = in.variant;
        in.variant = new JsonReader.Variant(this, variant, depth);
        try {
            return decode(variant, in);
        } finally {
            in.variant = around;
        }
    }

    @Override
    public final void encode(U value, JsonWriter out) {
        if (value instanceof UnrecognizedVariant other) {
            out.value(other.json());
            return;
        }
        int variant = variants.indexOf(value.getClass());
        out.beginNextObject(names, values[variant]);
        encode(variant, value, out);
    }

    MemberNames names() {
        return names;
    }

    /** Which variant the value that comes next stands for; -1 where for none. */
    int variant(JsonReader in) {
        int index = in.find(byJson);
        return index < 0 ? byJson.find(in.readSensitive(Decoders.json())) : index;
    }

    /** Whether a member of this name tells variants apart. */
    boolean isTold(String name) {
        return names.find(name) >= 0;
    }
}
