package dev.callwright.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what stands between quotes: UTF-8 and escapes, both strictly. */
final class TextScanner {
    private static final int MIN_SURROGATE_PAIR = Character.MIN_SUPPLEMENTARY_CODE_POINT;
    /** The bits that make three bytes one character: 1110xxxx 10xxxxxx 10xxxxxx, the first byte lowest. */
    private static final int THREE_BYTES = 0x8080E0;

    private static final int THREE_BYTES_MASK = 0xC0C0F0;

    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long ESCAPES = ONES * '\\';
    private static final long HIGHEST_BITS = ONES << 7;

    private final JsonScanner in;
    private final byte[] bytes;
    /** The text so far, as it is put together. */
    private char[] scratch = new char[64];

    private int length;

    TextScanner(JsonScanner in) {
        this.in = in;
        this.bytes = in.bytes;
    }

    /** Reads the text whose opening quote stands here, and moves past the closing one. */
    String read() {
        int start = in.at + 1;
        int end = plainAsciiEnd(start);
        if (end < bytes.length && bytes[end] == '"') {
            checkLength(start, end);
            in.at = end + 1;
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        return readMixed(start, end);
    }

    /** Moves past the text whose opening quote stands here, as strict as if it were read. */
    void skip() {
        int start = in.at + 1;
        int i = start;
        while (true) {
            i = threeByteEnd(plainAsciiEnd(i));
            checkLength(start, i);
            int codePoint = codePoint(i);
            if (codePoint < 0) {
                in.at = i + 1;
                return;
            }
            i += length(i, codePoint);
        }
    }

    /** Where the text from here ends, at its quote, if it holds no escape; -1 if it does. Checks nothing else. */
    int unescapedEnd(int start) {
        int i = start;
        while (i < bytes.length && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i < bytes.length && bytes[i] == '"' ? i : -1;
    }

    /** The name between these positions, which is known to be sound; cut to what a path wants. */
    String name(int start, int end) {
        int longest = JsonPath.LONGEST_NAME * 6;
        if (end - start > longest) {
            return new String(bytes, start, longest, StandardCharsets.UTF_8);
        }
        return wholeName(start);
    }

    /** The name that starts here, which is known to be sound. */
    String wholeName(int start) {
        int at = in.at;
        in.at = start - 1;
        String name = read();
        in.at = at;
        return name;
    }

    /** The first byte from here on that is not plain ASCII: a quote, an escape, a control character, or not ASCII. */
    private int plainAsciiEnd(int from) {
        int i = from;
        while (i <= bytes.length - Long.BYTES) {
            long special = specialBytes(Words.longAt(bytes, i));
            if (special != 0) {
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < bytes.length && isPlain(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The highest bit of each byte that is not plain ASCII; of those above the lowest such byte, some may be wrong. */
    private static long specialBytes(long word) {
        long quotes = (word ^ QUOTES) - ONES;
        long escapes = (word ^ ESCAPES) - ONES;
        return (word | (word - SPACES) | quotes | escapes) & HIGHEST_BITS;
    }

    /** Bytes are signed: whatever is not ASCII is below zero. */
    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }

    private String readMixed(int start, int firstSpecial) {
        int i = firstSpecial;
        length = 0;
        reserve(firstSpecial - start);
        plainRun(start);
        while (true) {
            i = threeByteRun(plainRun(i));
            if (length + 2 > scratch.length) {
                checkLength(start, i);
                reserve((int) Math.min(2L * scratch.length, bytes.length));
            }
            int codePoint = codePoint(i);
            if (codePoint < 0) {
                break;
            }
            i += length(i, codePoint);
            append(codePoint);
        }
        checkLength(start, i);
        in.at = i + 1;
        return new String(scratch, 0, length);
    }

    private void append(int codePoint) {
        if (codePoint < MIN_SURROGATE_PAIR) {
            scratch[length++] = (char) codePoint;
        } else {
            scratch[length++] = Character.highSurrogate(codePoint);
            scratch[length++] = Character.lowSurrogate(codePoint);
        }
    }

    /** Takes plain ASCII from here on, as much as there is room for; gives where it ends. */
    private int plainRun(int from) {
        char[] out = scratch;
        int to = length;
        int i = from;
        while (i < bytes.length && to < out.length && isPlain(bytes[i])) {
            out[to++] = (char) bytes[i++];
        }
        length = to;
        return i;
    }

    /** Takes characters of three bytes from here on, most of Chinese, as many as there is room for. */
    private int threeByteRun(int from) {
        char[] out = scratch;
        int to = length;
        int i = from;
        while (i <= bytes.length - Integer.BYTES && to < out.length) {
            int word = Words.intAt(bytes, i);
            int unit = threeByteUnit(word);
            if (!isThreeBytes(word, unit)) {
                break;
            }
            out[to++] = (char) unit;
            i += 3;
        }
        length = to;
        return i;
    }

    /** Where the characters of three bytes end that stand from here on. */
    private int threeByteEnd(int from) {
        int i = from;
        while (i <= bytes.length - Integer.BYTES) {
            int word = Words.intAt(bytes, i);
            if (!isThreeBytes(word, threeByteUnit(word))) {
                break;
            }
            i += 3;
        }
        return i;
    }

    private static int threeByteUnit(int word) {
        return ((word & 0x0F) << 12) | ((word >> 2) & 0x0FC0) | ((word >> 16) & 0x3F);
    }

    private static boolean isThreeBytes(int word, int unit) {
        return (word & THREE_BYTES_MASK) == THREE_BYTES && !isOverlongOrSurrogate(unit);
    }

    /** Whether the five highest of the sixteen bits are 0, which wants fewer bytes, or those of a surrogate. */
    private static boolean isOverlongOrSurrogate(int unit) {
        int refused = 1 | (1 << (Character.MIN_SURROGATE >>> 11));
        return ((refused >>> (unit >>> 11)) & 1) != 0;
    }

    private void reserve(int capacity) {
        if (scratch.length < capacity) {
            scratch = Arrays.copyOf(scratch, capacity);
        }
    }

    private void checkLength(int start, int end) {
        int longest = in.settings.maxTextLength();
        if (end - start > longest) {
            throw in.refused(start, "a text of at most " + longest + " bytes", "a longer one");
        }
    }

    /** The code point that begins here, escaped or not; -1 for the closing quote. */
    private int codePoint(int i) {
        if (i >= bytes.length) {
            throw in.refused(bytes.length, "a closing quote", "the end of the text");
        }
        byte b = bytes[i];
        if (b == '"') {
            return -1;
        }
        if (b == '\\') {
            return escape(i);
        }
        if (b >= 0 && b < ' ') {
            throw in.refused(i, "an escape", "a raw control character");
        }
        return b >= 0 ? b : utf8(i);
    }

    /** How many bytes the code point takes that was read here. */
    private int length(int i, int codePoint) {
        if (bytes[i] == '\\') {
            return bytes[i + 1] != 'u' ? 2 : codePoint < MIN_SURROGATE_PAIR ? 6 : 12;
        }
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < MIN_SURROGATE_PAIR ? 3 : 4;
    }

    private int utf8(int i) {
        int first = bytes[i] & 0xFF;
        int codePoint;
        boolean shortest;
        if (first < 0xE0) {
            codePoint = ((first & 0x1F) << 6) | tail(i + 1, i);
            shortest = first >= 0xC0 && codePoint >= 0x80;
        } else if (first < 0xF0) {
            codePoint = ((first & 0x0F) << 12) | (tail(i + 1, i) << 6) | tail(i + 2, i);
            shortest = codePoint >= 0x800 && !(codePoint >= 0xD800 && codePoint <= 0xDFFF);
        } else {
            codePoint = ((first & 0x07) << 18) | (tail(i + 1, i) << 12) | (tail(i + 2, i) << 6) | tail(i + 3, i);
            shortest = first < 0xF8 && codePoint >= MIN_SURROGATE_PAIR && codePoint <= Character.MAX_CODE_POINT;
        }
        if (!shortest) {
            throw invalidUtf8(i);
        }
        return codePoint;
    }

    private int tail(int i, int start) {
        if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
            throw invalidUtf8(start);
        }
        return bytes[i] & 0x3F;
    }

    private JsonException invalidUtf8(int i) {
        return in.refused(i, "valid UTF-8", "an invalid byte sequence");
    }

    private int escape(int i) {
        byte b = i + 1 < bytes.length ? bytes[i + 1] : 0;
        return switch (b) {
            case '"', '\\', '/' -> b;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicodeEscape(i);
            default -> throw in.refused(i, "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", "another escape");
        };
    }

    private int unicodeEscape(int i) {
        char unit = hex(i);
        if (!Character.isSurrogate(unit)) {
            return unit;
        }
        boolean pair =
                Character.isHighSurrogate(unit) && i + 7 < bytes.length && bytes[i + 6] == '\\' && bytes[i + 7] == 'u';
        char low = pair ? hex(i + 6) : unit;
        if (!Character.isSurrogatePair(unit, low)) {
            throw in.refused(i, "both halves of a surrogate pair", "one");
        }
        return Character.toCodePoint(unit, low);
    }

    private char hex(int escape) {
        int unit = 0;
        for (int i = escape + 2; i < escape + 6; i++) {
            int digit = i < bytes.length ? Character.digit(bytes[i], 16) : -1;
            if (digit < 0) {
                throw in.refused(escape, "four hexadecimal digits after \\u", "something else");
            }
            unit = (unit << 4) | digit;
        }
        return (char) unit;
    }

    /** Where a String holds half of a surrogate pair; -1 where it holds none. */
    static int loneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
