package dev.callwright.json;

import java.util.Arrays;

/**
 * Known byte strings, compared with those of a text by words of eight bytes. By which hash a key has its slot, each
 * table says for itself.
 */
abstract class KeyTable {
    private static final int PATTERN = 3;

    private final byte[][] keys;
    /** Of each key, the first eight bytes and the last, as numbers, the same of a shorter one; and its length. */
    private final long[] patterns;
    /** Open addressing: the index of a key plus one, zero where free; at most a quarter full. */
    private final int[] slots;

    KeyTable(byte[][] keys) {
        this.keys = keys;
        this.patterns = new long[PATTERN * keys.length];
        this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 8];
        for (int i = 0; i < keys.length; i++) {
            byte[] key = keys[i];
            int pattern = PATTERN * i;
            patterns[pattern] = Words.atMost8(key, 0, key.length);
            patterns[pattern + 1] =
                    key.length > Long.BYTES ? Words.longAt(key, key.length - Long.BYTES) : patterns[pattern];
            patterns[pattern + 2] = key.length;
        }
    }

    final long head(int index) {
        return patterns[PATTERN * index];
    }

    final long tail(int index) {
        return patterns[PATTERN * index + 1];
    }

    final int length(int index) {
        return (int) patterns[PATTERN * index + 2];
    }

    /** Whether between its ends a key is what stands there. */
    final boolean isMiddle(int index, byte[] bytes, int from) {
        int end = length(index) - Long.BYTES;
        return end <= Long.BYTES || Arrays.equals(bytes, from + Long.BYTES, from + end, keys[index], Long.BYTES, end);
    }

    final int slot(long word) {
        return Words.hash(word) & (slots.length - 1);
    }

    final int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** The index of the key in a slot; -1 where it is free. */
    final int keyIn(int slot) {
        return slots[slot] - 1;
    }

    final void put(int slot, int index) {
        slots[slot] = index + 1;
    }
}
