package dev.callwright.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Several bytes of an array at once, the first being the lowest. */
final class Words {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long ABOVE_NINE = ONES * (0x7F - 9);
    private static final long HIGHEST_BITS = ONES << 7;

    private Words() {}

    static long longAt(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    static void putLong(byte[] bytes, int at, long value) {
        LONGS.set(bytes, at, value);
    }

    /** In which byte the lowest bit is that is set; 8 where none is. */
    static int firstByte(long bits) {
        return Long.numberOfTrailingZeros(bits) >>> 3; // a division would take heed of negative numbers
    }

    /** How many of eight bytes are digits, up to the first that is none. */
    static int digits(long word) {
        long digits = word ^ ZEROS;
        long others = (digits | (digits + ABOVE_NINE)) & HIGHEST_BITS;
        return firstByte(others);
    }

    /** Not zero if one of the bytes that the mask is about is no digit. */
    static long notDigits(long word, long mask) {
        long digits = (word ^ ZEROS) & mask;
        return (digits | (digits + (ABOVE_NINE & mask))) & HIGHEST_BITS;
    }

    /** The number that the first of eight bytes make up, of which so many, one at least, are digits. */
    static long number(long word, int count) {
        long digits = (word ^ ZEROS) << (Long.SIZE - count * Byte.SIZE);
        long pairs = digits * 10 + (digits >>> 8);
        long high = (pairs & 0x000000FF000000FFL) * 0x000F424000000064L;
        long low = ((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L;
        return (high + low) >>> 32;
    }

    /** Up to eight bytes as one number, zeros in place of those that follow. */
    static long atMost8(byte[] bytes, int from, int length) {
        if (length >= Long.BYTES) {
            return longAt(bytes, from);
        }
        if (from <= bytes.length - Long.BYTES) {
            return longAt(bytes, from) & ~(-1L << (length * Byte.SIZE));
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (bytes[from + i] & 0xFF);
        }
        return word;
    }

    /** Quick, and different for most that differ. */
    static int hash(long word) {
        return (int) ((word * PRIME) >>> Integer.SIZE);
    }
}
