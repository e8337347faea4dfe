package dev.callwright.json;

import java.util.Arrays;

/** The names of a model's members, each known by its index. */
public final class JsonNames {
    /** {@code ,"}. */
    private static final int PREFIX = 2;
    /** {@code ":}. */
    private static final int SUFFIX = 2;

    private final String[] names;
    /** Each as it is written behind another member: {@code ,"name":}. */
    private final byte[][] written;

    private final ByteTable table;

    private JsonNames(String[] names) {
        this.names = names;
        this.written = new byte[names.length][];
        byte[][] keys = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            byte[] name = JsonOutput.memberStart(names[i]);
            written[i] = name;
            keys[i] = Arrays.copyOfRange(name, PREFIX, name.length - SUFFIX);
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

    /**
     * Gives a name.
     *
     * @param index from 0 on
     * @return the name
     */
    public String name(int index) {
        return names[index];
    }

    /** The bytes {@code ,"name":}, not to be changed. */
    byte[] written(int index) {
        return written[index];
    }

    /** How many bytes of {@code ,"name":}, less so many at its start, stand in the text: all of them, or none. */
    int lengthAt(byte[] bytes, int from, int index, int skipped) {
        if (index < 0 || index >= written.length) {
            return 0;
        }
        byte[] name = written[index];
        int length = name.length - skipped;
        return length <= bytes.length - from && Words.equal(bytes, from, name, skipped, length) ? length : 0;
    }

    /** The index of the name in these bytes, as they stand between quotes; -1 where it is none of these. */
    int find(byte[] bytes, int from, int to) {
        return table.find(bytes, from, to);
    }

    /** The index of this name; -1 where it is none of these. */
    int find(String name) {
        byte[] bytes = JsonOutput.memberStart(name);
        return table.find(bytes, PREFIX, bytes.length - SUFFIX);
    }
}
