package dev.callwright.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads numbers, exactly. */
final class NumberScanner {
    private static final int DIGITS_THAT_FIT_LONG = 18;
    private static final int DIGITS_THAT_FIT_DOUBLE = 15;
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final JsonScanner in;
    private final byte[] bytes;
    private long plain;

    NumberScanner(JsonScanner in) {
        this.in = in;
        this.bytes = in.bytes;
    }

    int readInt() {
        int start = in.at;
        long value = readLong("an int");
        if (value != (int) value) {
            in.at = start;
            throw in.mismatch("an int", "a number out of its range");
        }
        return (int) value;
    }

    long readLong() {
        return readLong("a long");
    }

    private long readLong(String expected) {
        begin(expected);
        return readPlainLong() ? plain : readExactLong(expected);
    }

    /** Reads an integer of at most 18 digits into {@link #plain}; false, having read nothing, if there is more to it. */
    boolean readPlainLong() {
        int start = in.at;
        boolean negative = start < bytes.length && bytes[start] == '-';
        int first = negative ? start + 1 : start;
        int i = first;
        long value = 0;
        while (i < bytes.length && isDigit(bytes[i])) {
            value = value * 10 + (bytes[i] - '0');
            i++;
        }
        int digits = i - first;
        if (digits == 0 || digits > DIGITS_THAT_FIT_LONG || goesOn(i)) {
            return false;
        }
        boolean leadingZero = digits > 1 && bytes[first] == '0';
        if (leadingZero || digits >= in.settings.maxNumberLength()) {
            return false;
        }
        plain = negative ? -value : value;
        in.at = i;
        return true;
    }

    /** What {@link #readPlainLong} has read. */
    long plain() {
        return plain;
    }

    /** The long way round: 19 digits, or a fraction or an exponent that may leave the number integral. */
    private long readExactLong(String expected) {
        int start = in.at;
        BigDecimal value = readDecimal(expected);
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            in.at = start;
            boolean fraction = value.signum() != 0 && value.stripTrailingZeros().scale() > 0;
            throw in.mismatch(expected, fraction ? "a number with a fraction" : "a number out of its range");
        }
    }

    double readDouble() {
        begin("a double");
        int start = in.at;
        int end = end(start);
        double value = simpleDouble(start, end);
        if (Double.isNaN(value)) {
            value = Double.parseDouble(text(start, end));
        }
        if (Double.isInfinite(value)) {
            throw in.mismatch("a double", "a number out of its range");
        }
        in.at = end;
        return value;
    }

    /** Few digits without exponent: one exact division rounds as the standard wants. NaN where there is more to it. */
    private double simpleDouble(int start, int end) {
        int first = bytes[start] == '-' ? start + 1 : start;
        if (end - first > DIGITS_THAT_FIT_DOUBLE) {
            return Double.NaN;
        }
        long digits = 0;
        int fraction = 0;
        boolean point = false;
        for (int i = first; i < end; i++) {
            byte b = bytes[i];
            if (b == '.') {
                point = true;
            } else if (isDigit(b)) {
                digits = digits * 10 + (b - '0');
                fraction += point ? 1 : 0;
            } else {
                return Double.NaN;
            }
        }
        double value = digits / POWERS_OF_TEN[fraction];
        return first > start ? -value : value;
    }

    BigDecimal readDecimal() {
        return readDecimal("a decimal number");
    }

    private BigDecimal readDecimal(String expected) {
        String text = readText(expected);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            in.at -= text.length();
            throw in.mismatch(expected, "a number out of its range");
        }
    }

    /** The number as it is written. */
    String readText(String expected) {
        begin(expected);
        int start = in.at;
        in.at = end(start);
        return text(start, in.at);
    }

    /** Whether a text is one JSON number and nothing else. */
    static boolean isNumber(byte[] text) {
        return text.length > 0 && grammar(text, 0) == text.length;
    }

    void skip() {
        in.at = end(in.at);
    }

    private void begin(String expected) {
        byte b = in.next();
        if (b != '-' && !isDigit(b)) {
            throw in.mismatch(expected);
        }
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Where the number ends that begins here; refuses what is none. */
    private int end(int start) {
        int end = grammar(bytes, start);
        if (end < 0) {
            in.at = ~end;
            byte b = in.current();
            throw isDigit(b) ? in.refused(in.at, "no leading zero", "one") : in.unexpected("a digit");
        }
        int longest = in.settings.maxNumberLength();
        if (end - start > longest) {
            throw in.refused(start, "a number of at most " + longest + " characters", "a longer one");
        }
        return end;
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

    /** Whether a number goes on here with a fraction or an exponent. */
    private boolean goesOn(int i) {
        return i < bytes.length && (bytes[i] == '.' || bytes[i] == 'e' || bytes[i] == 'E');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
