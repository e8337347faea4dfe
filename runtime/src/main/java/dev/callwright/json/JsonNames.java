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
    /** Each as it is looked for in a text. */
    private final Pattern[] patterns;

    private final ByteTable table;

    private JsonNames(String[] names) {
        this.names = names;
        this.written = new byte[names.length][];
        this.patterns = new Pattern[names.length];
        byte[][] keys = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            byte[] name = JsonOutput.memberStart(names[i]);
            written[i] = name;
            patterns[i] = new Pattern(name);
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

    /** How many bytes of {@code ,"name":}, with the comma or without, stand in the text: all of them, or none. */
    int lengthAt(byte[] bytes, int from, int index, int skipped) {
        return index < patterns.length ? patterns[index].lengthAt(bytes, from, skipped) : 0;
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

    /** {@code ,"name":} as numbers: the first eight bytes, the last eight, and what is between if there is more. */
    private static final class Pattern {
        private final byte[] name;
        private final long head;
        private final long headMask;
        private final int tailAt;
        private final long tail;
        private final long tailMask;

        Pattern(byte[] name) {
            byte[] padded = Arrays.copyOf(name, Math.max(name.length, Long.BYTES));
            this.name = name;
            this.head = Words.longAt(padded, 0);
            this.headMask = -1L >>> (Long.SIZE - Math.min(name.length, Long.BYTES) * Byte.SIZE);
            this.tailAt = padded.length - Long.BYTES;
            this.tail = Words.longAt(padded, tailAt);
            this.tailMask = tailAt == 0 ? headMask & ~0xFF : -1L;
        }

        int lengthAt(byte[] bytes, int from, int skipped) {
            int start = from - skipped;
            if (start + tailAt > bytes.length - 2 * Long.BYTES) {
                return 0;
            }
            int shift = skipped * Byte.SIZE;
            long differences = ((Words.longAt(bytes, from) ^ (head >>> shift)) & (headMask >>> shift))
                    | ((Words.longAt(bytes, start + tailAt) ^ tail) & tailMask);
            boolean stands = differences == 0 && (tailAt <= Long.BYTES || middleStands(bytes, start));
            return stands ? name.length - skipped : 0;
        }

        private boolean middleStands(byte[] bytes, int start) {
            return Arrays.equals(bytes, start + Long.BYTES, start + tailAt, name, Long.BYTES, tailAt);
        }
    }
}
