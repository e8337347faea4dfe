package dev.callwright.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pattern in which every field has a fixed width: {@code yyyy MM dd HH mm ss S…} in any order, each at most once, and
 * literal text. Such texts are read where they stand, a few digits at fixed places.
 */
final class SimplePattern {
    private static final String LETTERS = "yMdHmsS";
    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int HOUR = 3;
    private static final int MINUTE = 4;
    private static final int SECOND = 5;
    private static final int FRACTION = 6;
    private static final int NANOS_DIGITS = 9;

    /** The text with its literals in place, and zeros where the digits go. */
    private final byte[] template;
    /** Per field, where it begins; -1 where the pattern lacks it. */
    private final int[] starts = {-1, -1, -1, -1, -1, -1, -1};

    private int fractionDigits;

    private SimplePattern(byte[] template) {
        this.template = template;
    }

    /** The pattern, or null if it has more to it. */
    static @Nullable SimplePattern of(String pattern) {
        Parser parser = new Parser(pattern);
        return parser.parse() ? parser.made() : null;
    }

    boolean hasDate() {
        return starts[YEAR] >= 0 && starts[MONTH] >= 0 && starts[DAY] >= 0;
    }

    /** Whether there is an hour, and no field without the next larger one. */
    boolean hasTime() {
        return starts[HOUR] >= 0
                && (starts[MINUTE] >= 0 || starts[SECOND] < 0)
                && (starts[SECOND] >= 0 || starts[FRACTION] < 0);
    }

    int length() {
        return template.length;
    }

    /** Whether the text, which has the right length, has digits and literals where they belong. */
    boolean fits(byte[] text, int from) {
        for (int i = 0; i < template.length; i++) {
            byte expected = template[i];
            byte actual = text[from + i];
            if (expected == 0 ? actual < '0' || actual > '9' : actual != expected) {
                return false;
            }
        }
        return true;
    }

    /** The date in a text that fits; null where there is no such day. */
    @Nullable
    LocalDate date(byte[] text, int from) {
        int year = two(text, from + starts[YEAR]) * 100 + two(text, from + starts[YEAR] + 2);
        int month = two(text, from + starts[MONTH]);
        int day = two(text, from + starts[DAY]);
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > 28 && day > Month.of(month).length(Year.isLeap(year))) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The time in a text that fits; null where there is no such time. */
    @Nullable
    LocalTime time(byte[] text, int from) {
        int hour = twoOrZero(text, from, HOUR);
        int minute = twoOrZero(text, from, MINUTE);
        int second = twoOrZero(text, from, SECOND);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return LocalTime.of(hour, minute, second, nanos(text, from));
    }

    private int nanos(byte[] text, int from) {
        if (starts[FRACTION] < 0) {
            return 0;
        }
        int nanos = 0;
        for (int i = 0; i < NANOS_DIGITS; i++) {
            nanos = nanos * 10 + (i < fractionDigits ? text[from + starts[FRACTION] + i] - '0' : 0);
        }
        return nanos;
    }

    private int twoOrZero(byte[] text, int from, int field) {
        return starts[field] < 0 ? 0 : two(text, from + starts[field]);
    }

    private static int two(byte[] text, int at) {
        return (text[at] - '0') * 10 + (text[at + 1] - '0');
    }

    /** The text for a value; a fraction is cut, not rounded. */
    byte[] write(LocalDateTime value) {
        if (starts[YEAR] >= 0 && (value.getYear() < 0 || value.getYear() > 9999)) {
            throw new DateTimeException("The year is not one of 0 to 9999");
        }
        byte[] text = template.clone();
        put(text, YEAR, 4, value.getYear());
        put(text, MONTH, 2, value.getMonthValue());
        put(text, DAY, 2, value.getDayOfMonth());
        put(text, HOUR, 2, value.getHour());
        put(text, MINUTE, 2, value.getMinute());
        put(text, SECOND, 2, value.getSecond());
        int fraction = value.getNano();
        for (int i = fractionDigits; i < NANOS_DIGITS; i++) {
            fraction /= 10;
        }
        put(text, FRACTION, fractionDigits, fraction);
        return text;
    }

    private void put(byte[] text, int field, int width, int value) {
        if (starts[field] < 0) {
            return;
        }
        int rest = value;
        for (int i = starts[field] + width - 1; i >= starts[field]; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static final class Parser {
        private final String pattern;
        private final ByteArrayOutputStream template = new ByteArrayOutputStream();
        private final int[] starts = new int[LETTERS.length()];
        private int fractionDigits;

        Parser(String pattern) {
            this.pattern = pattern;
            Arrays.fill(starts, -1);
        }

        SimplePattern made() {
            SimplePattern made = new SimplePattern(template.toByteArray());
            System.arraycopy(starts, 0, made.starts, 0, starts.length);
            made.fractionDigits = fractionDigits;
            return made;
        }

        boolean parse() {
            int i = 0;
            while (i < pattern.length()) {
                char c = pattern.charAt(i);
                int end;
                if (c == '\'') {
                    end = quoted(i);
                } else if (Character.isLetter(c) && c < 0x80) {
                    end = field(i, c);
                } else {
                    end = literal(i, c);
                }
                if (end < 0) {
                    return false;
                }
                i = end;
            }
            return true;
        }

        private int field(int start, char letter) {
            int end = start;
            while (end < pattern.length() && pattern.charAt(end) == letter) {
                end++;
            }
            int field = LETTERS.indexOf(letter == 'u' ? 'y' : letter);
            int width = end - start;
            boolean fixed = field == YEAR ? width == 4 : field == FRACTION ? width <= NANOS_DIGITS : width == 2;
            if (field < 0 || !fixed || starts[field] >= 0) {
                return -1;
            }
            starts[field] = template.size();
            fractionDigits = field == FRACTION ? width : fractionDigits;
            template.writeBytes(new byte[width]);
            return end;
        }

        private int quoted(int start) {
            int end = start + 1;
            StringBuilder literal = new StringBuilder();
            while (end < pattern.length()) {
                boolean quote = pattern.charAt(end) == '\'';
                boolean doubled = quote && end + 1 < pattern.length() && pattern.charAt(end + 1) == '\'';
                if (quote && !doubled) {
                    write(end == start + 1 ? "'" : literal.toString());
                    return end + 1;
                }
                literal.append(pattern.charAt(end));
                end += doubled ? 2 : 1;
            }
            return -1;
        }

        private int literal(int start, char c) {
            if ("[]{}#\"\\".indexOf(c) >= 0 || c < ' ' || Character.isSurrogate(c)) {
                return -1;
            }
            write(String.valueOf(c));
            return start + 1;
        }

        private void write(String literal) {
            template.writeBytes(literal.getBytes(StandardCharsets.UTF_8));
        }
    }
}
