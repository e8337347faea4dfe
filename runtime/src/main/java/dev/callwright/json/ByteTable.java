package dev.callwright.json;

import java.util.Arrays;

/** Finds which of some known byte strings stands in a text, without making a String of it. */
final class ByteTable {
    private static final int PATTERN = 3;

    private final byte[][] keys;
    /** Of each key, the first eight bytes and the last, as numbers, and its length. */
    private final long[] patterns;
    /** Open addressing: the index of a key plus one, zero where free; at most a quarter full. */
    private final int[] slots;

    /** Of equal keys, the first is found. */
    ByteTable(byte[][] keys) {
        this.keys = keys;
        this.patterns = new long[PATTERN * keys.length];
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
        int pattern = PATTERN * index;
        patterns[pattern] = head;
        patterns[pattern + 1] = tail;
        patterns[pattern + 2] = key.length;
    }

    /** The index of the key that equals these bytes; -1 where there is none. */
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        long head = Words.atMost8(bytes, from, length);
        long tail = length > Long.BYTES ? Words.longAt(bytes, to - Long.BYTES) : head;
        for (int slot = slot(head, tail); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int index = slots[slot] - 1;
            int pattern = PATTERN * index;
            long differences =
                    (patterns[pattern] ^ head) | (patterns[pattern + 1] ^ tail) | (patterns[pattern + 2] ^ length);
            if (differences == 0 && (length <= 2 * Long.BYTES || isMiddle(keys[index], bytes, from))) {
                return index;
            }
        }
        return -1;
    }

    /** The index of the key that is this value in JSON, where 1.0 is 1; -1 where there is none. */
    int find(JsonValue value) {
        byte[] json = Json.writeBytes(value, Encoders.json());
        int index = find(json, 0, json.length);
        if (index >= 0 || !(value instanceof JsonNumber number)) {
            return index;
        }
        byte[] plain = Json.writeBytes(number.plain(), Encoders.json());
        return find(plain, 0, plain.length);
    }

    /** Whether, between the ends, a string of its length equals a key. */
    private static boolean isMiddle(byte[] key, byte[] bytes, int from) {
        int to = key.length - Long.BYTES;
        return Arrays.equals(bytes, from + Long.BYTES, from + to, key, Long.BYTES, to);
    }

    private int slot(long head, long tail) {
        return Words.hash(head + Long.rotateLeft(tail, 1)) & (slots.length - 1);
    }
}
