package dev.callwright.json;

import java.util.Arrays;

/**
 * A name as it is written behind another member, {@code ,"name":}, its bytes eight by eight.
 *
 * <p>A record, for the virtual machine takes what is in one for constant where it knows which it is: in the decoders and
 * encoders of models, which name theirs by constants.
 *
 * @param length how many bytes there are
 * @param mask which bits of the first eight count where there are fewer
 * @param last the last eight; the first where there are fewer
 * @param written all of them, {@linkplain JsonOutput#pad padded}, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, nor shown
record MemberName(String text, int length, long mask, long first, long second, long third, long last, byte[] written) {
    /** {@code ,"}. */
    private static final int PREFIX = 2;
    /** {@code ":}. */
    private static final int SUFFIX = 2;

    /** Of a word, all but the byte that stands before the opening quote. */
    static final long NAME_ONLY = -1L << Byte.SIZE;

    static final long WITH_COMMA = -1L;

    static MemberName of(String text) {
        byte[] bytes = JsonOutput.memberStart(text);
        byte[] padded = JsonOutput.pad(bytes);
        int length = bytes.length;
        return new MemberName(
                text,
                length,
                length < Long.BYTES ? ~(-1L << (length * Byte.SIZE)) : -1L,
                Words.longAt(padded, 0),
                Words.longAt(padded, Long.BYTES),
                Words.longAt(padded, 2 * Long.BYTES),
                Words.longAt(padded, Math.max(0, length - Long.BYTES)),
                padded);
    }

    /** A name as it stands between quotes. */
    static byte[] key(String text) {
        byte[] bytes = JsonOutput.memberStart(text);
        return Arrays.copyOfRange(bytes, PREFIX, bytes.length - SUFFIX);
    }

    /** Whether it stands there, with a quote before it and a colon behind it. There have to be enough bytes to tell. */
    boolean standsAt(byte[] bytes, int at, long firstMask) {
        int end = at + length;
        if (Math.max(end, at + Long.BYTES) > bytes.length) {
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
        return differences == 0 && (length <= 4 * Long.BYTES || isLong(bytes, at));
    }

    private boolean isLong(byte[] bytes, int at) {
        return Arrays.equals(bytes, at + 1, at + length, written, 1, length);
    }
}
