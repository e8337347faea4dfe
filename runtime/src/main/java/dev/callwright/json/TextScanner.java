package dev.callwright.json;

import java.util.Arrays;

/** The text being read and the position in it; reads what stands between quotes: UTF-8 and escapes, both strictly. */
abstract class TextScanner {
    private static final int MIN_SURROGATE_PAIR = Character.MIN_SUPPLEMENTARY_CODE_POINT;
    private static final int FOUR_CHARACTERS = 4 * ThreeBytes.LENGTH;

    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long ESCAPES = ONES * '\\';
    private static final long HIGHEST_BITS = ONES << 7;

    final byte[] bytes;
    final JsonErrors errors;
    final JsonSettings settings;
    int at;
    private char[] scratch = {};
    /** How much of the scratch is the text so far. */
    private int length;

    TextScanner(byte[] bytes, JsonSettings settings) {
        this.bytes = bytes;
        this.errors = new JsonErrors(bytes, settings.strict());
        this.settings = settings;
    }

    /** Reads the text whose opening quote stands here, and moves past the closing one. */
    final String readText() {
        int start = at + 1;
        if (start < bytes.length && bytes[start] < 0) {
            return readMixed(start);
        }
        int i = plainAsciiEnd(start);
        if (i < bytes.length && bytes[i] == '"') {
            finish(start, i);
            return ascii(start, i);
        }
        return readMixed(start);
    }

    /** By a constructor small enough to be inlined, as that which takes a charset is not. */
    @SuppressWarnings("deprecation") // as it takes no heed of charsets, of which ASCII needs none
    private String ascii(int start, int end) {
        return new String(bytes, 0, start, end - start);
    }

    /** Reads the text whose opening quote stands there, and stays here. */
    final String textAt(int quote) {
        int here = at;
        at = quote;
        String text = readText();
        at = here;
        return text;
    }

    /** The first code points, at most so many, of the text whose opening quote stands there. */
    final String beginningAt(int quote, int longest) {
        StringBuilder text = new StringBuilder();
        int i = quote + 1;
        for (int count = 0; count < longest && codePoint(i) >= 0; count++) {
            int codePoint = codePoint(i);
            text.appendCodePoint(codePoint);
            i += length(i, codePoint);
        }
        return text.toString();
    }

    /** Moves past the text whose opening quote stands here, as strict as if it were read. */
    final void skipText() {
        int start = at + 1;
        int i = start;
        while (true) {
            i = threeByteEnd(plainAsciiEnd(i));
            int codePoint = codePoint(i);
            if (codePoint < 0) {
                finish(start, i);
                return;
            }
            i += length(i, codePoint);
        }
    }

    /** Where the characters of three bytes end that stand from here on, most of Chinese. */
    private int threeByteEnd(int from) {
        int i = from;
        while (i <= bytes.length - Long.BYTES) {
            if (!ThreeBytes.isOne((int) Words.longAt(bytes, i))) {
                break;
            }
            i += ThreeBytes.LENGTH;
        }
        return i;
    }

    /** Where the quote is that ends the text that begins here, if it holds no escape; else -1. Checks nothing else. */
    final int unescapedEnd(int start) {
        int i = start;
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long word = Words.longAt(bytes, i);
            long found = quotes(word) | (zeros(word ^ ESCAPES) & HIGHEST_BITS);
            if (found != 0) {
                i += Words.firstByte(found);
                return bytes[i] == '"' ? i : -1;
            }
        }
        while (i < bytes.length && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i < bytes.length && bytes[i] == '"' ? i : -1;
    }

    /** The highest bit of each byte that is a quote; of those above the lowest such byte, some may be wrong. */
    static long quotes(long word) {
        return zeros(word ^ QUOTES) & HIGHEST_BITS;
    }

    /** The highest bit of each byte that is zero; of those above the lowest such byte, some may be wrong. */
    private static long zeros(long word) {
        return (word - ONES) & ~word;
    }

    private void finish(int start, int quote) {
        int longest = settings.maxTextLength();
        if (quote - start > longest) {
            throw errors.refused(start, "a text of at most " + longest + " bytes", "a longer one");
        }
        at = quote + 1;
    }

    /** The first byte from here on that is not plain ASCII: a quote, an escape, a control character, or not ASCII. */
    private int plainAsciiEnd(int from) {
        int i = from;
        if (i <= bytes.length - Long.BYTES) {
            // Before the loop, which the virtual machine readies at a price that short texts would pay for nothing.
            long special = specialBytes(Words.longAt(bytes, i));
            if (special != 0) {
                return i + Words.firstByte(special);
            }
            i += Long.BYTES;
        }
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long special = specialBytes(Words.longAt(bytes, i));
            if (special != 0) {
                return i + Words.firstByte(special);
            }
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

    /** Reads a text that holds more than plain ASCII, into the scratch. */
    private String readMixed(int start) {
        length = 0;
        int i = start;
        while (true) {
            makeRoom(i);
            i = threeByteRun(i);
            byte b = i < bytes.length ? bytes[i] : 0;
            if (b == '"') {
                finish(start, i);
                return new String(scratch, 0, length);
            }
            if (isPlain(b)) {
                i = plainRun(i);
            } else if (hasRoom()) {
                int codePoint = codePoint(i);
                i += length(i, codePoint);
                length += Character.toChars(codePoint, scratch, length);
            }
        }
    }

    /** Whether there is room for a code point. */
    private boolean hasRoom() {
        return length + 2 <= scratch.length;
    }

    /** Makes room for one code point at least, and not for much more than can still come. */
    private void makeRoom(int from) {
        if (!hasRoom()) {
            long possible = (long) length + bytes.length - from;
            scratch = Arrays.copyOf(scratch, (int) Math.min(possible, 2L * length) + 64);
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

    /** Takes characters of three bytes from here on, as many as there is room for. */
    private int threeByteRun(int from) {
        int i = from;
        while (takesFour(i)) {
            i += FOUR_CHARACTERS;
        }
        while (takesOne(i)) {
            i += ThreeBytes.LENGTH;
        }
        return i;
    }

    // Methods that keep the length, in place of loops that count: the virtual machine readies those at a price that
    // short texts would pay for nothing.

    /** Takes four characters of three bytes, if the next four are such, leave no doubt, and there is room. */
    private boolean takesFour(int i) {
        byte[] in = bytes;
        char[] out = scratch;
        int to = length;
        if (i > in.length - 2 * ThreeBytes.LENGTH - Long.BYTES || to > out.length - 4) {
            return false;
        }
        long one = Words.longAt(in, i);
        long two = Words.longAt(in, i + 2 * ThreeBytes.LENGTH);
        if (!ThreeBytes.areFour(one, two)) {
            return false;
        }
        long units = ThreeBytes.units(one);
        out[to] = (char) units;
        out[to + 1] = (char) (units >>> 24);
        units = ThreeBytes.units(two);
        out[to + 2] = (char) units;
        out[to + 3] = (char) (units >>> 24);
        length = to + 4;
        return true;
    }

    /** Takes a character of three bytes, if such a one comes next and there is room. */
    private boolean takesOne(int i) {
        if (i > bytes.length - Long.BYTES || length >= scratch.length) {
            return false;
        }
        int word = (int) Words.longAt(bytes, i);
        if (!ThreeBytes.isOne(word)) {
            return false;
        }
        scratch[length++] = (char) ThreeBytes.unit(word);
        return true;
    }

    /** The code point that begins here, escaped or not; -1 for the closing quote. */
    private int codePoint(int i) {
        if (i >= bytes.length) {
            throw errors.refused(bytes.length, "a closing quote", "the end of the text");
        }
        byte b = bytes[i];
        if (b == '"') {
            return -1;
        }
        if (b == '\\') {
            return escape(i);
        }
        if (b >= 0 && b < ' ') {
            throw errors.refused(i, "an escape", "a raw control character");
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
            codePoint = ((first & 0x1F) << 6) | tail(i, 1);
            shortest = first >= 0xC0 && codePoint >= 0x80;
        } else if (first < 0xF0) {
            codePoint = ((first & 0x0F) << 12) | (tail(i, 1) << 6) | tail(i, 2);
            shortest = !ThreeBytes.isIrregular(codePoint);
        } else {
            codePoint = ((first & 0x07) << 18) | (tail(i, 1) << 12) | (tail(i, 2) << 6) | tail(i, 3);
            shortest = first < 0xF8 && codePoint >= MIN_SURROGATE_PAIR && codePoint <= Character.MAX_CODE_POINT;
        }
        if (!shortest) {
            throw invalidUtf8(i);
        }
        return codePoint;
    }

    private int tail(int start, int index) {
        int i = start + index;
        if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
            throw invalidUtf8(start);
        }
        return bytes[i] & 0x3F;
    }

    private JsonException invalidUtf8(int i) {
        return errors.refused(i, "valid UTF-8", "an invalid byte sequence");
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
            default -> throw errors.refused(i, "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", "another escape");
        };
    }

    private int unicodeEscape(int i) {
        char unit = hex(i);
        if (!Character.isSurrogate(unit)) {
            return unit;
        }
        boolean pair = i + 7 < bytes.length && bytes[i + 6] == '\\' && bytes[i + 7] == 'u';
        if (!Character.isHighSurrogate(unit) || !pair || !Character.isLowSurrogate(hex(i + 6))) {
            throw errors.refused(i, "both halves of a surrogate pair", "one");
        }
        return Character.toCodePoint(unit, hex(i + 6));
    }

    private char hex(int escape) {
        int unit = 0;
        for (int i = escape + 2; i < escape + 6; i++) {
            int digit = i < bytes.length ? Character.digit(bytes[i], 16) : -1;
            if (digit < 0) {
                throw errors.refused(escape, "four hexadecimal digits after \\u", "something else");
            }
            unit = (unit << 4) | digit;
        }
        return (char) unit;
    }

    /** Where a String holds half of a surrogate pair; -1 where it holds none. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
