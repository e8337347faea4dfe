package dev.callwright.json;

import java.util.Arrays;

/**
 * Finds which of some JSON strings stands in a text, by the first eight bytes: quicker than a {@link ByteTable}, as the
 * string's end need not be looked for first. It may miss one.
 */
final class TextTable {
    /** So many of the strings with one beginning are in the table at most, as they are tried one after the other. */
    private static final int MOST = 4;

    private static final int PATTERN = 3;

    /** Of eight bytes, all but the opening quote. */
    private static final long BEHIND_QUOTE = -1L << Byte.SIZE;

    private final byte[][] texts;
    /** Of each string, the first eight bytes and the last, as numbers, and its length. */
    private final long[] patterns;
    /** Open addressing: the index of a string plus one, zero where free; at most a quarter full. */
    private final int[] slots;

    /** Of equal strings, the first is found; never one with an escape, nor what is no string. */
    TextTable(byte[][] texts) {
        this.texts = texts;
        this.patterns = new long[PATTERN * texts.length];
        this.slots = new int[Integer.highestOneBit(Math.max(1, texts.length)) * 8];
        for (int i = 0; i < texts.length; i++) {
            if (texts[i][0] == '"' && hasNoEscape(texts[i])) {
                add(i, texts[i]);
            }
        }
    }

    /** An escaped quote would be taken for one that ends a short text. */
    private static boolean hasNoEscape(byte[] text) {
        for (byte b : text) {
            if (b == '\\') {
                return false;
            }
        }
        return true;
    }

    private void add(int index, byte[] text) {
        int length = text.length;
        int pattern = PATTERN * index;
        patterns[pattern] = Words.atMost8(text, 0, length);
        patterns[pattern + 1] = length < Long.BYTES ? 0 : Words.longAt(text, length - Long.BYTES);
        patterns[pattern + 2] = length;
        int slot = slot(patterns[pattern]);
        for (int tried = 0; tried < MOST; tried++) {
            if (slots[slot] == 0) {
                slots[slot] = index + 1;
                return;
            }
            slot = after(slot);
        }
    }

    private int slot(long head) {
        return Words.hash(head) & (slots.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** The index of the string whose quote stands here, which is then passed; -1 where it takes a closer look. */
    int read(TextScanner in) {
        byte[] bytes = in.bytes;
        int start = in.at;
        if (start > bytes.length - Long.BYTES) {
            return -1;
        }
        long head = Words.longAt(bytes, start);
        long quotes = TextScanner.quotes(head & BEHIND_QUOTE);
        int index;
        if (quotes == 0) {
            index = findLong(head, bytes, start);
            if (index >= 0) {
                in.at = start + length(index);
            }
        } else {
            index = findShort(head & (quotes ^ (quotes - 1)));
            if (index >= 0) {
                in.at = start + Words.firstByte(quotes) + 1; // known sooner than the length in the table
            }
        }
        return index;
    }

    private int findShort(long text) {
        for (int slot = slot(text); slots[slot] != 0; slot = after(slot)) {
            int index = slots[slot] - 1;
            if (patterns[PATTERN * index] == text) {
                return index;
            }
        }
        return -1;
    }

    private int findLong(long head, byte[] bytes, int start) {
        for (int slot = slot(head); slots[slot] != 0; slot = after(slot)) {
            int index = slots[slot] - 1;
            if (patterns[PATTERN * index] == head && stands(index, bytes, start)) {
                return index;
            }
        }
        return -1;
    }

    /** Whether all but the first eight bytes of a string stand there. */
    private boolean stands(int index, byte[] bytes, int start) {
        int length = length(index);
        int tail = start + length - Long.BYTES;
        return tail <= bytes.length - Long.BYTES
                && Words.longAt(bytes, tail) == patterns[PATTERN * index + 1]
                && (length <= 2 * Long.BYTES
                        || Arrays.equals(bytes, start, tail, texts[index], 0, length - Long.BYTES));
    }

    private int length(int index) {
        return (int) patterns[PATTERN * index + 2];
    }
}
