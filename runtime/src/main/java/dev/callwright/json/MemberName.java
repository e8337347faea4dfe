package dev.callwright.json;

import java.util.Arrays;

/**
 * A name as it is written behind another member, {@code ,"name":}, its bytes eight by eight. Of a {@linkplain #isLong()
 * long} one the words don't tell all.
 *
 * <p>A record, for the virtual machine takes what is in one for constant where it knows which it is: in the decoders
 * and encoders of models, which name theirs by constants.
 *
 * @param text the name
 * @param index its index among the names
 * @param length how many bytes are written
 * @param mask which bits of the first eight count where there are fewer
 * @param last the last eight; the first where there are fewer
 */
record MemberName(
        String text, int index, int length, long mask, long first, long second, long third, long fourth, long last) {
    /** How many bytes its words hold. */
    static final int LONGEST = 4 * Long.BYTES;

    /** {@code ,"}. */
    private static final int PREFIX = 2;
    /** {@code ":}. */
    private static final int SUFFIX = 2;

    /** Of the first word, all but the byte that stands before the opening quote. */
    static final long NAME_ONLY = -1L << Byte.SIZE;

    static final long WITH_COMMA = -1L;

    /** Of a name, its index, and how it is written. */
    static MemberName of(String text, int index, byte[] written) {
        int length = written.length;
        byte[] padded = Arrays.copyOf(written, length + LONGEST);
        return new MemberName(
                text,
                index,
                length,
                length < Long.BYTES ? ~(-1L << (length * Byte.SIZE)) : -1L,
                Words.longAt(padded, 0),
                Words.longAt(padded, Long.BYTES),
                Words.longAt(padded, 2 * Long.BYTES),
                Words.longAt(padded, 3 * Long.BYTES),
                Words.longAt(padded, Math.max(0, length - Long.BYTES)));
    }

    /** Of how a name is written, what stands between quotes. */
    static byte[] key(byte[] written) {
        return Arrays.copyOfRange(written, PREFIX, written.length - SUFFIX);
    }

    boolean isLong() {
        return length > LONGEST;
    }

    /** Whether it is seen to stand there, which a long name or one at the very end is not. */
    boolean standsAt(byte[] bytes, int at, long firstMask) {
        int end = at + length;
        if (isLong() || Math.max(end, at + Long.BYTES) > bytes.length) {
            return false;
        }
        long differences = (Words.longAt(bytes, at) ^ first) & mask & firstMask;
        if (length > Long.BYTES) {
            differences |= Words.longAt(bytes, end - Long.BYTES) ^ last;
        }
        if (length > 2 * Long.BYTES) {
            differences |= Words.longAt(bytes, at + Long.BYTES) ^ second;
        }
        if (length > 3 * Long.BYTES) {
            differences |= Words.longAt(bytes, at + 2 * Long.BYTES) ^ third;
        }
        return differences == 0;
    }
}
