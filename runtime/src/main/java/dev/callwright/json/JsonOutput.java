package dev.callwright.json;

import java.util.Arrays;

/** Bytes of JSON that grow at the end. */
final class JsonOutput {
    private static final int LONGEST = Integer.MAX_VALUE - 8;
    /** So much of a text is written at a time. */
    private static final int CHUNK = 512;

    /** So many bytes are copied at once, be they needed or not. */
    static final int PADDING = 3 * Long.BYTES;

    private static final int LONGEST_ESCAPE = 6;
    /** So many characters' low bytes are copied before it is known whether they are plain ASCII. */
    private static final int COPIED = 64;
    /** One in each of eight bytes. */
    private static final long ONES = 0x0101010101010101L;

    private static final int LONGEST_NUMBER = 20;
    /** Of ten; the first is 0, for 0 has a digit. */
    private static final long[] POWERS = powers();

    private byte[] bytes;
    private int length;
    private char[] chunk = {};

    JsonOutput() {
        this(512);
    }

    private JsonOutput(int capacity) {
        bytes = new byte[capacity];
    }

    /** The bytes {@code ,"name":}. */
    static byte[] memberStart(String name) {
        JsonOutput out = new JsonOutput(name.length() + 8);
        out.punctuation(',');
        if (!out.text(name)) {
            throw new IllegalArgumentException("A name holds half of a surrogate pair");
        }
        out.punctuation(':');
        return out.toBytes();
    }

    /** A text in quotes, that has whole characters only. */
    static byte[] quoted(JsonString text) {
        JsonOutput out = new JsonOutput(text.value().length() + 2);
        out.text(text.value());
        return out.toBytes();
    }

    /** These bytes with room behind them, for {@link #padded}. */
    static byte[] pad(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + PADDING);
    }

    static byte[] unpad(byte[] padded) {
        return Arrays.copyOf(padded, padded.length - PADDING);
    }

    /** How many bytes have been written. */
    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** How many bytes can be written before it grows. */
    int capacity() {
        return bytes.length;
    }

    /** Begins anew. */
    void clear() {
        length = 0;
    }

    void punctuation(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    /** What stands in an array, of any length. */
    void raw(byte[] added) {
        reserve(added.length);
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
    }

    /** What was {@linkplain #pad padded}: by whole words, so that some of what is behind it is copied too. */
    void padded(byte[] added) {
        int size = added.length - PADDING;
        reserve(size + PADDING);
        byte[] out = bytes;
        int at = length;
        Words.putLong(out, at, Words.longAt(added, 0));
        Words.putLong(out, at + 8, Words.longAt(added, 8));
        Words.putLong(out, at + 16, Words.longAt(added, 16));
        for (int i = PADDING; i < size; i += Long.BYTES) {
            Words.putLong(out, at + i, Words.longAt(added, i));
        }
        length = at + size;
    }

    /** A name, by whole words as well, behind another member or an object's opening brace. */
    void member(MemberName name, boolean isFirst) {
        if (name.isLong()) {
            longMember(name.text(), isFirst);
            return;
        }
        int size = name.length();
        reserve(MemberName.LONGEST);
        byte[] out = bytes;
        int at = isFirst ? length - 1 : length;
        Words.putLong(out, at, name.first());
        if (size > Long.BYTES) {
            Words.putLong(out, at + Long.BYTES, name.second());
        }
        if (size > 2 * Long.BYTES) {
            Words.putLong(out, at + 2 * Long.BYTES, name.third());
        }
        if (size > 3 * Long.BYTES) {
            Words.putLong(out, at + 3 * Long.BYTES, name.fourth());
        }
        if (isFirst) {
            out[at] = '{'; // where the comma went
        }
        length = at + size;
    }

    private void longMember(String name, boolean isFirst) {
        if (!isFirst) {
            punctuation(',');
        }
        text(name);
        punctuation(':');
    }

    /** A string in UTF-8, in which there is nothing to escape. */
    void plain(byte[] text) {
        punctuation('"');
        raw(text);
        punctuation('"');
    }

    /** Text that is known to be ASCII without anything to escape. */
    void ascii(String text) {
        int added = text.length();
        reserve(added);
        for (int i = 0; i < added; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void number(long value) {
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        reserve(LONGEST_NUMBER);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long rest = Math.abs(value);
        int at = length + digits(rest);
        length = at;
        while (rest > Integer.MAX_VALUE) {
            long hundreds = rest / 100;
            at = pair((int) (rest - 100 * hundreds), at);
            rest = hundreds;
        }
        int small = (int) rest;
        while (small >= 10) {
            int hundreds = small / 100;
            at = pair(small - 100 * hundreds, at);
            small = hundreds;
        }
        if (small > 0 || rest == 0) {
            bytes[at - 1] = (byte) ('0' + small);
        }
    }

    /** Puts two digits before an index. */
    private int pair(int number, int before) {
        int tens = (number * 103) >>> 10;
        bytes[before - 2] = (byte) ('0' + tens);
        bytes[before - 1] = (byte) ('0' + number - 10 * tens);
        return before - 2;
    }

    /** How many digits a number has: one for each 3.32 bits, or one more. */
    private static int digits(long value) {
        int least = ((Long.SIZE - Long.numberOfLeadingZeros(value | 1)) * 1233) >>> 12;
        return value >= POWERS[least] ? least + 1 : least;
    }

    private static long[] powers() {
        long[] powers = new long[LONGEST_NUMBER - 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        powers[0] = 0;
        return powers;
    }

    /** Writes a text in quotes, escaping only what has to be; false if it holds half of a surrogate pair. */
    boolean text(String text) {
        int size = text.length();
        if (chunk.length < Math.min(size, CHUNK)) {
            chunk = new char[Math.min(CHUNK, Math.max(64, size))];
        }
        punctuation('"');
        int from = 0;
        while (size - from > CHUNK) {
            int to = from + CHUNK;
            to = Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
            if (!part(text, from, to)) {
                return false;
            }
            from = to;
        }
        boolean whole = part(text, from, size);
        bytes[length++] = '"';
        return whole;
    }

    /** Writes a part of a text, and makes room for a quote behind it. */
    private boolean part(String text, int from, int to) {
        int count = to - from;
        text.getChars(from, to, chunk, 0);
        reserve(LONGEST_ESCAPE * count + Long.BYTES);
        int i = 0;
        while (i < count) {
            i = threeByteRun(plainRun(text, from, i, count), count);
            if (i < count) {
                char c = chunk[i++];
                if (!Character.isSurrogate(c)) {
                    other(c);
                } else if (i < count && Character.isSurrogatePair(c, chunk[i])) {
                    supplementary(Character.toCodePoint(c, chunk[i++]));
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** Writes what is plain ASCII of the text from a character of this part on; gives where it ends. */
    private int plainRun(String text, int part, int from, int count) {
        byte[] out = bytes;
        int at = length - from;
        int i = isPlain(chunk[from]) ? plainWords(text, part, from, count) : from;
        while (i < count && isPlain(chunk[i])) {
            out[at + i] = (byte) chunk[i];
            i++;
        }
        length = at + i;
        return i;
    }

    /**
     * Takes eight characters at a time. The low bytes of a text come in one go, for it has them side by side already
     * where all of it is Latin-1; that the high bytes are zero, the characters of this part say.
     */
    @SuppressWarnings("deprecation")
    private int plainWords(String text, int part, int from, int count) {
        byte[] out = bytes;
        int at = length - from;
        int i = from;
        while (count - i >= Long.BYTES) {
            int end = i + (Math.min(COPIED, count - i) & -Long.BYTES);
            text.getBytes(part + i, part + end, out, at + i);
            for (; i < end; i += Long.BYTES) {
                if (union(chunk, i) >= 0x80 || special(Words.longAt(out, at + i)) != 0) {
                    return i;
                }
            }
        }
        return i;
    }

    /** The bits that any of eight characters has. */
    private static int union(char[] text, int i) {
        return text[i]
                | text[i + 1]
                | text[i + 2]
                | text[i + 3]
                | text[i + 4]
                | text[i + 5]
                | text[i + 6]
                | text[i + 7];
    }

    /** Not zero if one of eight characters of ASCII is to be escaped. */
    private static long special(long eight) {
        long below = (eight - ONES * ' ') | ((eight ^ ONES * '"') - ONES) | ((eight ^ ONES * '\\') - ONES);
        return below & (ONES << 7);
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && c >= ' ' && c != '"' && c != '\\';
    }

    private int threeByteRun(int from, int count) {
        byte[] out = bytes;
        char[] text = chunk;
        int at = length;
        int i = from;
        for (; i < count - 1; i += 2) {
            char one = text[i];
            char two = text[i + 1];
            if (ThreeBytes.isIrregular(one) || ThreeBytes.isIrregular(two)) {
                break;
            }
            Words.putLong(out, at, ThreeBytes.bytes(one, two));
            at += 2 * ThreeBytes.LENGTH;
        }
        if (i < count && !ThreeBytes.isIrregular(text[i])) {
            Words.putLong(out, at, ThreeBytes.bytes(text[i++]));
            at += ThreeBytes.LENGTH;
        }
        length = at;
        return i;
    }

    private void supplementary(int codePoint) {
        bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    /** Of two bytes, or ASCII, be it to escape or not. */
    private void other(char c) {
        if (c >= 0x80) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else if (c >= ' ' && c != '"' && c != '\\') {
            bytes[length++] = (byte) c;
        } else {
            escape(c);
        }
    }

    private void escape(char c) {
        int letter = switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 'u';
        };
        bytes[length++] = '\\';
        bytes[length++] = (byte) letter;
        if (letter == 'u') {
            bytes[length++] = '0';
            bytes[length++] = '0';
            bytes[length++] = (byte) ('0' + (c >> 4));
            bytes[length++] = (byte) Character.forDigit(c & 0xF, 16);
        }
    }

    private void reserve(int added) {
        if (added > bytes.length - length) {
            grow((long) length + added);
        }
    }

    private void grow(long least) {
        if (least > LONGEST) {
            throw new OutOfMemoryError("JSON of more than 2 GB");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST, Math.max(least, 2L * bytes.length)));
    }
}
