package dev.callwright.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Reads numbers, exactly. */
abstract class NumberScanner extends TextScanner {
    /** What {@link #plainLong} gives where it cannot read: a number of more digits than it reads. */
    static final long NOT_PLAIN = Long.MIN_VALUE;

    private static final int PLAIN_DIGITS = 15;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** How many digits a number may have to be read at once. */
    private final int plainDigits;

    NumberScanner(byte[] bytes, JsonSettings settings) {
        super(bytes, settings);
        this.plainDigits = Math.min(PLAIN_DIGITS, settings.maxNumberLength() - 1);
    }

    /** Reads an integer of at most 15 digits; {@link #NOT_PLAIN}, having read nothing, where that is not what stands here. */
    final long plainLong() {
        byte[] in = bytes;
        int start = at;
        if (start > in.length - 3 * Long.BYTES) {
            return NOT_PLAIN;
        }
        boolean negative = in[start] == '-';
        int first = negative ? start + 1 : start;
        long word = Words.longAt(in, first);
        int digits = Words.digits(word);
        if (digits == 0) {
            return NOT_PLAIN;
        }
        long value = Words.number(word, digits);
        if (digits == Long.BYTES) {
            long rest = Words.longAt(in, first + Long.BYTES);
            int more = Words.digits(rest);
            if (more > 0) {
                value = value * POWERS[more] + Words.number(rest, more);
                digits += more;
            }
        }
        boolean leadingZero = (byte) word == '0' && digits > 1;
        if (leadingZero || digits > plainDigits || !endsNumber(in[first + digits])) {
            return NOT_PLAIN;
        }
        at = first + digits;
        return negative ? -value : value;
    }

    private static boolean endsNumber(byte b) {
        return b == ',' || b == '}' || b == ']' || b <= ' ';
    }

    /** Reads the long that begins here, be it written with a fraction or an exponent that leave it integral. */
    final long exactLong(String expected) {
        int start = at;
        long plain = plainLong();
        if (plain != NOT_PLAIN) {
            return plain;
        }
        BigDecimal value = exactDecimal(expected);
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            boolean fraction = value.scale() > 0 && hasFraction(value);
            throw errors.mismatch(start, expected, fraction ? "a number with a fraction" : "a number out of its range");
        }
    }

    /** Not by what strips zeros: it takes them one by one, which of a thousand is dear. */
    private static boolean hasFraction(BigDecimal value) {
        boolean belowOne = value.precision() <= value.scale();
        return belowOne || value.setScale(0, RoundingMode.DOWN).compareTo(value) != 0;
    }

    final BigDecimal exactDecimal(String expected) {
        int start = at;
        try {
            return new BigDecimal(numberText());
        } catch (NumberFormatException e) {
            throw errors.mismatch(start, expected, "a number out of its range");
        }
    }

    /** The number that begins here, as it is written. */
    final String numberText() {
        int start = at;
        skipNumber();
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    /** Moves past the number that begins here; refuses what is none. */
    final void skipNumber() {
        int start = at;
        int end = grammar(bytes, start);
        if (end < 0) {
            boolean leadingZero = ~end < bytes.length && isDigit(bytes[~end]);
            throw leadingZero ? errors.refused(~end, "no leading zero", "one") : errors.unexpected(~end, "a digit");
        }
        int longest = settings.maxNumberLength();
        if (end - start > longest) {
            throw errors.refused(start, "a number of at most " + longest + " characters", "a longer one");
        }
        at = end;
    }

    /** Whether a text is one JSON number and nothing else. */
    static boolean isNumber(byte[] text) {
        return text.length > 0 && grammar(text, 0) == text.length;
    }

    /** Where what may be a number ends. */
    static int tokenEnd(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length && (isDigit(bytes[i]) || ".-+eE".indexOf(bytes[i]) >= 0)) {
            i++;
        }
        return i;
    }

    /** Where the number ends that begins here; the complement of where it goes wrong. */
    private static int grammar(byte[] bytes, int start) {
        int first = bytes[start] == '-' ? start + 1 : start;
        int i = digits(bytes, first);
        boolean leadingZero = i > first + 1 && bytes[first] == '0';
        if (i == first || leadingZero) {
            return ~first;
        }
        if (i < bytes.length && bytes[i] == '.') {
            int fraction = i + 1;
            i = digits(bytes, fraction);
            if (i == fraction) {
                return ~i;
            }
        }
        if (i < bytes.length && (bytes[i] == 'e' || bytes[i] == 'E')) {
            int exponent = i + 1;
            if (exponent < bytes.length && (bytes[exponent] == '+' || bytes[exponent] == '-')) {
                exponent++;
            }
            i = digits(bytes, exponent);
            return i == exponent ? ~i : i;
        }
        return i;
    }

    private static int digits(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && isDigit(bytes[i])) {
            i++;
        }
        return i;
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
