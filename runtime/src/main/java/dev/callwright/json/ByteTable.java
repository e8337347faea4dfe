package dev.callwright.json;

import java.util.Arrays;

/** Finds which of some known byte strings stands in a text, without making a String of it. */
final class ByteTable {
    private final byte[][] keys;
    /** Of each key, the first eight bytes and the last, as numbers. */
    private final long[] ends;
    /** Open addressing: the index of a key plus one, zero where free; at most a quarter full. */
    private final int[] slots;

    /** Of equal keys, the first is found. */
    ByteTable(byte[][] keys) {
        this.keys = keys;
        this.ends = new long[2 * keys.length];
        this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 8];
        for (int i = 0; i < keys.length; i++) {
            byte[] key = keys[i];
            if (find(key, 0, key.length) < 0) {
                add(i, key);
            }
        }
    }

    private void add(int index, byte[] key) {
        long head = Words.atMost8(key, 0, key.length);
        long tail = key.length > Long.BYTES ? Words.longAt(key, key.length - Long.BYTES) : head;
        int slot = slot(head, tail);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
        ends[2 * index] = head;
        ends[2 * index + 1] = tail;
    }

    /** The index of the key that equals these bytes; -1 where there is none. */
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        long head = Words.atMost8(bytes, from, length);
        long tail = length > Long.BYTES ? Words.longAt(bytes, to - Long.BYTES) : head;
        for (int slot = slot(head, tail); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int index = slots[slot] - 1;
            if (ends[2 * index] == head && ends[2 * index + 1] == tail && isKey(index, bytes, from, length)) {
                return index;
            }
        }
        return -1;
    }

    /** Whether a string that begins and ends as the key does equals it. */
    private boolean isKey(int index, byte[] bytes, int from, int length) {
        byte[] key = keys[index];
        return key.length == length
                && (length <= 2 * Long.BYTES
                        || Arrays.equals(
                                bytes,
                                from + Long.BYTES,
                                from + length - Long.BYTES,
                                key,
                                Long.BYTES,
                                length - Long.BYTES));
    }

    private int slot(long head, long tail) {
        return Words.hash(head + Long.rotateLeft(tail, 1)) & (slots.length - 1);
    }
}
