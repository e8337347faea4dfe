package dev.callwright.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Several bytes of an array at once, the first being the lowest. */
final class Words {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long ABOVE_NINE = ONES * (0x7F - 9);
    private static final long HIGHEST_BITS = ONES << 7;

    private Words() {}

    static int intAt(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    static long longAt(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    static void putInt(byte[] bytes, int at, int value) {
        INTS.set(bytes, at, value);
    }

    /** How many of eight bytes are digits, up to the first that is none. */
    static int digits(long word) {
        long digits = word ^ ZEROS;
        long others = (digits | (digits + ABOVE_NINE)) & HIGHEST_BITS;
        return Long.numberOfTrailingZeros(others) / Byte.SIZE;
    }

    /** The number that the first of eight bytes make up, of which so many, one at least, are digits. */
    static long number(long word, int count) {
        long digits = (word ^ ZEROS) << (Long.SIZE - count * Byte.SIZE);
        long pairs = digits * 10 + (digits >>> 8);
        long high = (pairs & 0x000000FF000000FFL) * 0x000F424000000064L;
        long low = ((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L;
        return (high + low) >>> 32;
    }

    static void copy(byte[] from, int at, byte[] to, int toAt, int length) {
        int last = length - Long.BYTES;
        if (last < 0) {
            System.arraycopy(from, at, to, toAt, length);
            return;
        }
        for (int i = 0; i < last; i += Long.BYTES) {
            LONGS.set(to, toAt + i, longAt(from, at + i));
        }
        LONGS.set(to, toAt + last, longAt(from, at + last));
    }

    /** Whether a part of one array, which reaches that far, holds the same as a part of another. */
    static boolean equal(byte[] one, int from, byte[] other, int otherFrom, int length) {
        if (length < Long.BYTES) {
            return few(one, from, length) == few(other, otherFrom, length);
        }
        int last = length - Long.BYTES;
        return longAt(one, from) == longAt(other, otherFrom)
                && longAt(one, from + last) == longAt(other, otherFrom + last)
                && (length <= 2 * Long.BYTES
                        || Arrays.equals(one, from, from + last, other, otherFrom, otherFrom + last));
    }

    /** Of the first eight bytes and the last: quick, and different for most that differ. */
    static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long ends = length < Long.BYTES
                ? few(bytes, from, length)
                : longAt(bytes, from) + Long.rotateLeft(longAt(bytes, to - Long.BYTES), 1);
        return (int) (((ends ^ length) * PRIME) >>> Integer.SIZE);
    }

    /** Up to seven bytes as one number, another for other bytes. */
    private static long few(byte[] bytes, int from, int length) {
        if (length >= Integer.BYTES) {
            return ((long) intAt(bytes, from) << Integer.SIZE)
                    ^ (intAt(bytes, from + length - Integer.BYTES) & 0xFFFF_FFFFL);
        }
        int word = 0;
        for (int i = 0; i < length; i++) {
            word = (word << Byte.SIZE) | (bytes[from + i] & 0xFF);
        }
        return word;
    }
}
