package dev.callwright.json;

import java.util.Arrays;

/** The names of a model's members, each known by its index. */
public final class JsonNames {
    private final String[] names;
    /** Each as it is written: {@code "name":}. */
    private final byte[][] written;

    private final ByteTable table;

    private JsonNames(String[] names) {
        this.names = names;
        this.written = new byte[names.length][];
        byte[][] keys = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            byte[] name = JsonWriter.nameBytes(names[i]);
            written[i] = name;
            keys[i] = Arrays.copyOfRange(name, 1, name.length - 2);
        }
        this.table = new ByteTable(keys);
    }

    /**
     * Makes a table of names.
     *
     * @param names in the order in which a document most likely has them
     * @return the table
     * @throws IllegalArgumentException where a name occurs twice or holds half of a surrogate pair
     */
    public static JsonNames of(String... names) {
        JsonNames made = new JsonNames(names.clone());
        for (int i = 0; i < names.length; i++) {
            if (made.find(names[i]) != i) {
                throw new IllegalArgumentException("The name " + names[i] + " occurs twice");
            }
        }
        return made;
    }

    /** {@return how many names there are} */
    public int size() {
        return names.length;
    }

    /**
     * Gives a name.
     *
     * @param index from 0 on
     * @return the name
     */
    public String name(int index) {
        return names[index];
    }

    /** The bytes {@code "name":}, not to be changed. */
    byte[] written(int index) {
        return written[index];
    }

    /** How many bytes lie between the quotes of a name as it is written. */
    int length(int index) {
        return written[index].length - 3;
    }

    /** Whether this very name, with its closing quote, stands in the text right after an opening quote. */
    boolean standsAt(byte[] bytes, int from, int index) {
        byte[] name = written[index];
        int to = from + name.length - 2;
        return to <= bytes.length && Arrays.equals(bytes, from, to, name, 1, name.length - 1);
    }

    /** The index of the name in these bytes, as they stand between quotes; -1 where it is none of these. */
    int find(byte[] bytes, int from, int to) {
        return table.find(bytes, from, to);
    }

    /** The index of this name; -1 where it is none of these. */
    int find(String name) {
        byte[] bytes = JsonWriter.nameBytes(name);
        return table.find(bytes, 1, bytes.length - 2);
    }
}
