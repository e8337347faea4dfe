package dev.callwright.json;

/**
 * Finds which of some JSON strings stands in a text, by the first eight bytes: quicker than a {@link ByteTable}, as the
 * string's end need not be looked for first. It may miss one.
 */
final class TextTable extends KeyTable {
    /** So many of the strings with one beginning are in the table at most, as they are tried one after the other. */
    private static final int MOST = 4;

    /** Of eight bytes, all but the opening quote. */
    private static final long BEHIND_QUOTE = -1L << Byte.SIZE;

    /** Of equal strings, the first is found; never one with an escape, nor what is no string. */
    TextTable(byte[][] texts) {
        super(texts);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i][0] == '"' && hasNoEscape(texts[i])) {
                add(i);
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

    private void add(int index) {
        int slot = slot(head(index));
        for (int tried = 0; tried < MOST; tried++) {
            if (keyIn(slot) < 0) {
                put(slot, index);
                return;
            }
            slot = after(slot);
        }
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
        int slot = slot(text);
        int index = keyIn(slot);
        while (index >= 0 && head(index) != text) {
            slot = after(slot);
            index = keyIn(slot);
        }
        return index;
    }

    private int findLong(long head, byte[] bytes, int start) {
        int slot = slot(head);
        int index = keyIn(slot);
        while (index >= 0 && !(head(index) == head && stands(index, bytes, start))) {
            slot = after(slot);
            index = keyIn(slot);
        }
        return index;
    }

    /** Whether all but the first eight bytes of a string stand there. */
    private boolean stands(int index, byte[] bytes, int start) {
        int tail = start + length(index) - Long.BYTES;
        return tail <= bytes.length - Long.BYTES
                && Words.longAt(bytes, tail) == tail(index)
                && isMiddle(index, bytes, start);
    }
}
