package dev.callwright.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One way to write a date or time. */
interface TemporalForm {
    /** What a text in UTF-8 says; null where it is not in this form. */
    @Nullable
    TemporalAccessor read(byte[] text, int from, int to);

    /**
     * Writes a value.
     *
     * @param value a local date and time, or for an instant one in a zone
     * @throws DateTimeException or ArithmeticException where the value cannot be written so
     */
    String write(TemporalAccessor value);

    /** Writes a value as {@link #write(TemporalAccessor)} does, and nothing where that throws. */
    default void write(TemporalAccessor value, JsonWriter out) {
        out.value(write(value));
    }

    /** What a formatter reads; null where it does not. */
    private static @Nullable TemporalAccessor parse(DateTimeFormatter formatter, byte[] text, int from, int to) {
        try {
            return formatter.parse(new String(text, from, to - from, StandardCharsets.UTF_8));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** ISO 8601. Its formatters are asked for where they are used: the first formatter takes its time. */
    record Iso(TemporalType<?> type) implements TemporalForm {
        @Override
        public @Nullable TemporalAccessor read(byte[] text, int from, int to) {
            return parse(type.isoReader(), text, from, to);
        }

        @Override
        public String write(TemporalAccessor value) {
            return type.isoWriter().format(value);
        }
    }

    /** A pattern that takes a formatter. */
    record Formatted(DateTimeFormatter formatter) implements TemporalForm {
        static Formatted of(String pattern) {
            return new Formatted(DateTimeFormatter.ofPattern(withProlepticYear(pattern), Locale.ROOT)
                    .withChronology(IsoChronology.INSTANCE)
                    .withResolverStyle(ResolverStyle.STRICT));
        }

        /** People write y and mean u: strictly, a year of an era wants the era. */
        private static String withProlepticYear(String pattern) {
            StringBuilder text = new StringBuilder(pattern);
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                quoted ^= c == '\'';
                if (!quoted && c == 'G') {
                    return pattern;
                }
                if (!quoted && c == 'y') {
                    text.setCharAt(i, 'u');
                }
            }
            return text.toString();
        }

        @Override
        public @Nullable TemporalAccessor read(byte[] text, int from, int to) {
            return parse(formatter, text, from, to);
        }

        @Override
        public String write(TemporalAccessor value) {
            String text = formatter.format(value);
            int year = value.get(ChronoField.YEAR);
            return year >= 2000 && year <= 2099 ? text : readable(value, text);
        }

        /** A year of two digits means this century, and of offsets with seconds, as they once were, most lose these. */
        private String readable(TemporalAccessor value, String text) {
            TemporalAccessor read = formatter.parse(text);
            if (read.isSupported(ChronoField.YEAR) && read.get(ChronoField.YEAR) != value.get(ChronoField.YEAR)) {
                throw new DateTimeException("The year is not one of 2000 to 2099");
            }
            ZoneOffset offset = read.query(TemporalQueries.offset());
            return offset == null ? text : formatter.format(Instant.from(value).atZone(offset));
        }
    }

    /** Seconds or milliseconds since 1970, as digits. */
    record Epoch(boolean millis) implements TemporalForm {
        private static final int LONGEST = 20;

        @Override
        public @Nullable TemporalAccessor read(byte[] text, int from, int to) {
            String digits = new String(text, from, Math.min(LONGEST, to - from), StandardCharsets.ISO_8859_1);
            try {
                return digits.length() < to - from || digits.startsWith("+") ? null : of(Long.parseLong(digits));
            } catch (NumberFormatException e) {
                return null;
            }
        }

        /** The instant, or null where there is none. */
        @Nullable
        Instant of(long count) {
            if (millis) {
                return Instant.ofEpochMilli(count);
            }
            boolean possible = count >= Instant.MIN.getEpochSecond() && count <= Instant.MAX.getEpochSecond();
            return possible ? Instant.ofEpochSecond(count) : null;
        }

        private long count(TemporalAccessor value) {
            Instant instant = Instant.from(value);
            return millis ? instant.toEpochMilli() : instant.getEpochSecond();
        }

        @Override
        public String write(TemporalAccessor value) {
            return Long.toString(count(value));
        }

        @Override
        public void write(TemporalAccessor value, JsonWriter out) {
            out.value(count(value));
        }
    }
}
