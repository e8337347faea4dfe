package dev.callwright.json;

/** Finds which of some known byte strings stands in a text, without making a String of it. */
final class ByteTable extends KeyTable {
    /** Of equal keys, the first is found. */
    ByteTable(byte[][] keys) {
        super(keys);
        for (int i = 0; i < keys.length; i++) {
            if (find(keys[i], 0, keys[i].length) < 0) {
                add(i);
            }
        }
    }

    private void add(int index) {
        int slot = slot(head(index), tail(index));
        while (keyIn(slot) >= 0) {
            slot = after(slot);
        }
        put(slot, index);
    }

    /** The index of the key that equals these bytes; -1 where there is none. */
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        long head = Words.atMost8(bytes, from, length);
        long tail = length > Long.BYTES ? Words.longAt(bytes, to - Long.BYTES) : head;
        int slot = slot(head, tail);
        int index = keyIn(slot);
        while (index >= 0 && !is(index, head, tail, length, bytes, from)) {
            slot = after(slot);
            index = keyIn(slot);
        }
        return index;
    }

    private boolean is(int index, long head, long tail, int length, byte[] bytes, int from) {
        long differences = (head(index) ^ head) | (tail(index) ^ tail) | (length(index) ^ length);
        return differences == 0 && isMiddle(index, bytes, from);
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

    private int slot(long head, long tail) {
        return slot(head + Long.rotateLeft(tail, 1));
    }
}
