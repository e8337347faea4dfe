package dev.callwright.json;

/** Finds which of some known byte strings stands in a text, without making a String of it. */
final class ByteTable {
    private final byte[][] keys;
    /** Open addressing: the index of a key plus one, zero where free; at most a quarter full. */
    private final int[] slots;

    /** Of equal keys, the first is found. */
    ByteTable(byte[][] keys) {
        this.keys = keys;
        this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 8];
        for (int i = 0; i < keys.length; i++) {
            byte[] key = keys[i];
            if (find(key, 0, key.length) < 0) {
                slots[freeSlot(key)] = i + 1;
            }
        }
    }

    /** The index of the key that equals these bytes; -1 where there is none. */
    int find(byte[] bytes, int from, int to) {
        int mask = slots.length - 1;
        for (int slot = Words.hash(bytes, from, to) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            byte[] key = keys[slots[slot] - 1];
            if (key.length == to - from && Words.equal(bytes, from, key, 0, key.length)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private int freeSlot(byte[] key) {
        int mask = slots.length - 1;
        int slot = Words.hash(key, 0, key.length) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
