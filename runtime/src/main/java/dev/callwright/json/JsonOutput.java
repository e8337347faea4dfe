package dev.callwright.json;

import java.util.Arrays;

/** Bytes of JSON that grow at the end. */
final class JsonOutput {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;
    /** A character takes at most three bytes, an escaped one six. */
    private static final int LONGEST_CHARACTER = 3;

    private static final int LONGEST_ESCAPE = 6;

    private byte[] bytes;
    private int length;

    JsonOutput(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void punctuation(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
    }

    void raw(byte[] added) {
        ensure(added.length);
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
    }

    /** Text that is known to be ASCII without anything to escape. */
    void ascii(String text) {
        int added = text.length();
        ensure(added);
        for (int i = 0; i < added; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void number(long value) {
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        long rest = Math.abs(value);
        int size = value < 0 ? 2 : 1;
        for (long r = rest; r >= 10; r /= 10) {
            size++;
        }
        ensure(size);
        int at = length + size;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (value < 0) {
            bytes[--at] = '-';
        }
        length += size;
    }

    /** Writes a text in quotes, escaping only what has to be; false if it holds half of a surrogate pair. */
    boolean text(String text) {
        int size = text.length();
        ensure((long) LONGEST_CHARACTER * size + 2);
        byte[] out = bytes;
        int at = length;
        out[at++] = '"';
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    out[at++] = (byte) c;
                } else {
                    length = at;
                    ensure(LONGEST_ESCAPE + (long) LONGEST_CHARACTER * (size - i) + 1);
                    escape(c);
                    out = bytes;
                    at = length;
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | (c >> 6));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xE0 | (c >> 12));
                out[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                i++;
                if (i == size || !Character.isSurrogatePair(c, text.charAt(i))) {
                    return false;
                }
                at = supplementary(Character.toCodePoint(c, text.charAt(i)), out, at);
            }
        }
        out[at++] = '"';
        length = at;
        return true;
    }

    private static int supplementary(int codePoint, byte[] out, int at) {
        out[at] = (byte) (0xF0 | (codePoint >> 18));
        out[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        out[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        out[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        int letter = switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 'u';
        };
        bytes[length++] = (byte) letter;
        if (letter == 'u') {
            bytes[length++] = '0';
            bytes[length++] = '0';
            bytes[length++] = HEX[c >> 4];
            bytes[length++] = HEX[c & 0xF];
        }
    }

    private void ensure(long added) {
        long needed = length + added;
        if (needed > bytes.length) {
            if (needed > LONGEST_ARRAY) {
                throw new OutOfMemoryError("JSON of more than 2 GB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST_ARRAY, Math.max(needed, 2L * bytes.length)));
        }
    }
}
