package dev.callwright.json;

import java.util.Arrays;

/** The names of a model's members, each known by its index. */
public final class JsonNames {
    /** {@code ,"}. */
    private static final int PREFIX = 2;
    /** {@code ":}. */
    private static final int SUFFIX = 2;

    private static final int PATTERN = 5;
    /** Of a name's sizes, the bits from which on another begins. */
    private static final int SECOND = 32;

    private static final int LAST = 36;

    private final String[] names;
    /** Each as it is written behind another member, {@code ,"name":}, and padded. */
    private final byte[][] written;
    /**
     * {@code "name":} as numbers, five for each name: its first eight bytes, the eight after them or as many as there
     * are, its last eight; which bits of them count where it has fewer than eight; and its sizes: how many bytes it has,
     * from bit 32 on where the second eight begin, from bit 36 on where the last eight begin.
     */
    private final long[] patterns;

    private final ByteTable table;

    private JsonNames(String[] names) {
        this.names = names;
        this.written = new byte[names.length][];
        this.patterns = new long[PATTERN * names.length];
        byte[][] keys = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            byte[] name = JsonOutput.memberStart(names[i]);
            written[i] = JsonOutput.pad(name);
            putPattern(i, name);
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

    /** How many there are. */
    int size() {
        return names.length;
    }

    /** The bytes {@code ,"name":}, padded, not to be changed. */
    byte[] written(int index) {
        return written[index];
    }

    private void putPattern(int index, byte[] name) {
        int length = name.length - 1;
        int tailAt = Math.max(0, length - Long.BYTES);
        int pattern = PATTERN * index;
        patterns[pattern] = Words.atMost8(name, 1, length);
        patterns[pattern + 1] = Words.atMost8(name, 1 + Math.min(Long.BYTES, tailAt), length);
        patterns[pattern + 2] = Words.atMost8(name, 1 + tailAt, length);
        patterns[pattern + 3] = length < Long.BYTES ? ~(-1L << (length * Byte.SIZE)) : -1L;
        patterns[pattern + 4] = length | ((long) Math.min(Long.BYTES, tailAt) << SECOND) | ((long) tailAt << LAST);
    }

    /** How many bytes of {@code "name":} stand here: all of them, or none. There need be no name of this index. */
    int lengthAt(byte[] bytes, int at, int index) {
        int pattern = PATTERN * index;
        if (pattern < 0 || pattern >= patterns.length) {
            return 0;
        }
        long sizes = patterns[pattern + 4];
        int length = (int) sizes;
        int last = at + (int) (sizes >>> LAST);
        if (last > bytes.length - Long.BYTES) {
            return 0;
        }
        int second = at + ((int) (sizes >>> SECOND) & 0xF);
        long differences = (Words.longAt(bytes, at) ^ patterns[pattern])
                | (Words.longAt(bytes, second) ^ patterns[pattern + 1])
                | (Words.longAt(bytes, last) ^ patterns[pattern + 2]);
        boolean stands = (differences & patterns[pattern + 3]) == 0
                && (length <= 3 * Long.BYTES || isLongName(bytes, at, written[index]));
        return stands ? length : 0;
    }

    private static boolean isLongName(byte[] bytes, int at, byte[] name) {
        return Arrays.equals(
                bytes, at, at + name.length - 1 - JsonOutput.PADDING, name, 1, name.length - JsonOutput.PADDING);
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
