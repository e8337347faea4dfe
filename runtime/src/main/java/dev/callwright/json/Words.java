package dev.callwright.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Several bytes of an array at once, the first being the lowest. */
final class Words {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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

    /** Whether a part of one array, which reaches that far, holds the same as a part of another. */
    static boolean equal(byte[] one, int from, byte[] other, int otherFrom, int length) {
        if (length < Long.BYTES) {
            return equalShort(one, from, other, otherFrom, length);
        }
        int last = length - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if (longAt(one, from + i) != longAt(other, otherFrom + i)) {
                return false;
            }
        }
        return longAt(one, from + last) == longAt(other, otherFrom + last);
    }

    private static boolean equalShort(byte[] one, int from, byte[] other, int otherFrom, int length) {
        if (length < Integer.BYTES) {
            return Arrays.equals(one, from, from + length, other, otherFrom, otherFrom + length);
        }
        int last = length - Integer.BYTES;
        return intAt(one, from) == intAt(other, otherFrom) && intAt(one, from + last) == intAt(other, otherFrom + last);
    }
}
