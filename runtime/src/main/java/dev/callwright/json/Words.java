package dev.callwright.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Several bytes of an array at once, the first being the lowest. */
final class Words {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

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
            return wordOf(one, from, length) == wordOf(other, otherFrom, length);
        }
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (longAt(one, from + i) != longAt(other, otherFrom + i)) {
                return false;
            }
        }
        return longAt(one, from + last) == longAt(other, otherFrom + last);
    }

    static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash = length;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            hash = (hash ^ longAt(bytes, i)) * PRIME;
        }
        long rest = length < Long.BYTES ? wordOf(bytes, from, length) : longAt(bytes, to - Long.BYTES);
        return (int) (((hash ^ rest) * PRIME) >>> Integer.SIZE);
    }

    /** Up to seven bytes as one number, another for other bytes. */
    private static long wordOf(byte[] bytes, int from, int length) {
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
