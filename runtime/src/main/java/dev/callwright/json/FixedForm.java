package dev.callwright.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pattern in which every field has a fixed width: {@code yyyy MM dd HH mm ss S…} in any order, each at most once, and
 * literal text. Such texts are read and written without a formatter, a few digits at fixed places.
 */
final class FixedForm implements TemporalForm {
    private static final String LETTERS = "yMdHmsS";
    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int HOUR = 3;
    private static final int MINUTE = 4;
    private static final int SECOND = 5;
    private static final int FRACTION = 6;
    private static final int NANOS_DIGITS = 9;
    private static final int BLOCK = 3;

    /** The text with its literals in place, and zeros where the digits go. */
    private final byte[] template;
    /** Per field, where it begins and how many digits it has: none where the pattern lacks it. */
    private final int[] starts;

    private final int[] widths;
    /** Of each eight bytes of the template, three numbers: its literals, which bytes those are, and which are digits. */
    private final long[] blocks;

    private FixedForm(byte[] template, int[] starts, int[] widths) {
        this.template = template;
        this.starts = starts;
        this.widths = widths;
        this.blocks = new long[BLOCK * ((template.length + Long.BYTES - 1) / Long.BYTES)];
        for (int i = 0; i < template.length; i++) {
            int block = BLOCK * (i / Long.BYTES);
            int shift = i % Long.BYTES * Byte.SIZE;
            blocks[block] |= (template[i] & 0xFFL) << shift;
            blocks[block + (template[i] == 0 ? 2 : 1)] |= 0xFFL << shift;
        }
    }

    /** The form, or null if the pattern has more to it, or leaves gaps. */
    static @Nullable FixedForm of(String pattern) {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        int[] starts = new int[LETTERS.length()];
        int[] widths = new int[LETTERS.length()];
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            int end = i + 1;
            if (isLetter(c)) {
                int field = LETTERS.indexOf(c == 'u' ? 'y' : c);
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                if (field < 0 || widths[field] > 0 || !isWidth(field, end - i)) {
                    return null;
                }
                starts[field] = template.size();
                widths[field] = end - i;
                template.writeBytes(new byte[end - i]);
            } else if (c == '\'') {
                end = pattern.indexOf('\'', i + 1) + 1;
                boolean doubled = end > 0 && end < pattern.length() && pattern.charAt(end) == '\'';
                if (end == 0 || end == i + 2 || doubled || mustBeEscaped(pattern.substring(i + 1, end - 1))) {
                    return null;
                }
                template.writeBytes(pattern.substring(i + 1, end - 1).getBytes(StandardCharsets.UTF_8));
            } else if ("[]{}#".indexOf(c) >= 0 || mustBeEscaped(c) || Character.isSurrogate(c)) {
                return null;
            } else {
                template.writeBytes(pattern.substring(i, end).getBytes(StandardCharsets.UTF_8));
            }
            i = end;
        }
        FixedForm form = new FixedForm(template.toByteArray(), starts, widths);
        return form.hasNoGaps() ? form : null;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean mustBeEscaped(String literal) {
        boolean escaped = false;
        for (int i = 0; i < literal.length(); i++) {
            escaped |= mustBeEscaped(literal.charAt(i));
        }
        return escaped;
    }

    /** In a JSON string. */
    private static boolean mustBeEscaped(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private static boolean isWidth(int field, int width) {
        return field == FRACTION ? width <= NANOS_DIGITS : width == (field == YEAR ? 4 : 2);
    }

    /** Whether there is a whole date or none of it, and of the time no field without the next larger one. */
    private boolean hasNoGaps() {
        boolean gap = has(YEAR) != has(MONTH) || has(MONTH) != has(DAY);
        for (int field = MINUTE; field <= FRACTION; field++) {
            gap |= has(field) && !has(field - 1);
        }
        return !gap;
    }

    private boolean has(int field) {
        return widths[field] > 0;
    }

    @Override
    public @Nullable TemporalAccessor read(byte[] text, int from, int to) {
        if (to - from != template.length || !fits(text, from)) {
            return null;
        }
        LocalDate date = has(YEAR) ? date(text, from) : null;
        LocalTime time = has(HOUR) ? time(text, from) : null;
        if (has(YEAR) && has(HOUR)) {
            return date == null || time == null ? null : LocalDateTime.of(date, time);
        }
        return has(YEAR) ? date : time;
    }

    /** Whether the text, which has the right length, has digits and literals where they belong. */
    private boolean fits(byte[] text, int from) {
        long differences = 0;
        for (int block = 0, i = 0; block < blocks.length; block += BLOCK, i += Long.BYTES) {
            long word = Words.atMost8(text, from + i, template.length - i);
            differences |= (word ^ blocks[block]) & blocks[block + 1];
            differences |= Words.notDigits(word, blocks[block + 2]);
        }
        return differences == 0;
    }

    private @Nullable LocalDate date(byte[] text, int from) {
        int year = 100 * two(text, from + starts[YEAR]) + two(text, from + starts[YEAR] + 2);
        int month = two(text, from + starts[MONTH]);
        int day = two(text, from + starts[DAY]);
        boolean exists = month >= 1 && month <= 12 && day >= 1;
        exists = exists && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private @Nullable LocalTime time(byte[] text, int from) {
        int hour = two(text, from + starts[HOUR]);
        int minute = has(MINUTE) ? two(text, from + starts[MINUTE]) : 0;
        int second = has(SECOND) ? two(text, from + starts[SECOND]) : 0;
        boolean exists = hour < 24 && minute < 60 && second < 60;
        return exists ? LocalTime.of(hour, minute, second, has(FRACTION) ? nanos(text, from) : 0) : null;
    }

    private int nanos(byte[] text, int from) {
        int nanos = 0;
        int start = from + starts[FRACTION];
        for (int i = 0; i < NANOS_DIGITS; i++) {
            nanos = 10 * nanos + (i < widths[FRACTION] ? text[start + i] - '0' : 0);
        }
        return nanos;
    }

    private static int two(byte[] text, int at) {
        return 10 * (text[at] - '0') + text[at + 1] - '0';
    }

    @Override
    public String write(TemporalAccessor fields) {
        return new String(plain(fields), StandardCharsets.UTF_8);
    }

    @Override
    public void write(TemporalAccessor fields, JsonWriter out) {
        out.plain(plain(fields));
    }

    /** A value in UTF-8, without anything to escape in JSON; a fraction is cut, not rounded. */
    private byte[] plain(TemporalAccessor fields) {
        LocalDateTime value = LocalDateTime.from(fields);
        if (has(YEAR) && (value.getYear() < 0 || value.getYear() > 9999)) {
            throw new DateTimeException("The year is not one of 0 to 9999");
        }
        byte[] text = Arrays.copyOf(template, template.length);
        put(text, YEAR, value.getYear());
        put(text, MONTH, value.getMonthValue());
        put(text, DAY, value.getDayOfMonth());
        put(text, HOUR, value.getHour());
        put(text, MINUTE, value.getMinute());
        put(text, SECOND, value.getSecond());
        int fraction = value.getNano();
        for (int i = widths[FRACTION]; i < NANOS_DIGITS; i++) {
            fraction /= 10;
        }
        put(text, FRACTION, fraction);
        return text;
    }

    private void put(byte[] text, int field, int value) {
        int rest = value;
        for (int i = starts[field] + widths[field] - 1; i >= starts[field]; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
