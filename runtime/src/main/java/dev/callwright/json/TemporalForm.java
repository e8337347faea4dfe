package dev.callwright.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a value of a temporal type.
 *
 * @param <T> the type
 */
abstract class TemporalForm<T> {
    /** Reads a text where it stands; null where it does not fit, or takes more than a look at its bytes. */
    @Nullable
    T readBytes(byte[] text, int from, int to) {
        return null;
    }

    /** Reads a text; null where it does not fit. */
    abstract @Nullable T read(String text);

    boolean readsNumbers() {
        return false;
    }

    /** Reads a JSON number; null where it does not fit. */
    @Nullable
    T readNumber(long number) {
        return null;
    }

    /** Throws DateTimeException or ArithmeticException where the value cannot be written so. */
    abstract String write(T value);

    void encode(T value, JsonWriter out) {
        out.value(write(value));
    }

    private static <T> @Nullable T parse(TemporalType<T> type, DateTimeFormatter formatter, String text) {
        try {
            return type.from(formatter.parse(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Fixed places, read without a formatter. */
    static final class Simple<T> extends TemporalForm<T> {
        private final TemporalType<T> type;
        private final SimplePattern pattern;

        Simple(TemporalType<T> type, SimplePattern pattern) {
            this.type = type;
            this.pattern = pattern;
        }

        @Override
        @Nullable
        T readBytes(byte[] text, int from, int to) {
            return to - from == pattern.length() && pattern.fits(text, from) ? type.read(pattern, text, from) : null;
        }

        @Override
        @Nullable
        T read(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return readBytes(bytes, 0, bytes.length);
        }

        @Override
        String write(T value) {
            return new String(pattern.write(type.local(value)), StandardCharsets.UTF_8);
        }
    }

    /** Any other pattern. */
    static final class Formatted<T> extends TemporalForm<T> {
        private final TemporalType<T> type;
        private final DateTimeFormatter formatter;

        Formatted(TemporalType<T> type, String pattern) {
            this.type = type;
            this.formatter = DateTimeFormatter.ofPattern(withProlepticYear(pattern), Locale.ROOT)
                    .withChronology(IsoChronology.INSTANCE)
                    .withResolverStyle(ResolverStyle.STRICT);
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
        @Nullable
        T read(String text) {
            return parse(type, formatter, text);
        }

        @Override
        String write(T value) {
            return formatter.format(type.fields(value));
        }
    }

    /** ISO 8601: the common form by its places, all else by a formatter that is made only then. */
    static final class Iso<T> extends TemporalForm<T> {
        private final TemporalType<T> type;
        private final @Nullable Simple<T> common;

        Iso(TemporalType<T> type) {
            this.type = type;
            SimplePattern pattern = type.commonIso == null ? null : SimplePattern.of(type.commonIso);
            this.common = pattern == null ? null : new Simple<>(type, pattern);
        }

        @Override
        @Nullable
        T readBytes(byte[] text, int from, int to) {
            return common == null ? null : common.readBytes(text, from, to);
        }

        @Override
        @Nullable
        T read(String text) {
            return parse(type, type.isoReader(), text);
        }

        @Override
        String write(T value) {
            return type.isoWriter().format(type.fields(value));
        }
    }

    /** Seconds or milliseconds since 1970, as a number; read from digits in quotes too. */
    static final class Epoch extends TemporalForm<Instant> {
        private final boolean millis;

        Epoch(boolean millis) {
            this.millis = millis;
        }

        @Override
        boolean readsNumbers() {
            return true;
        }

        @Override
        @Nullable
        Instant readNumber(long count) {
            if (millis) {
                return Instant.ofEpochMilli(count);
            }
            boolean possible = count >= Instant.MIN.getEpochSecond() && count <= Instant.MAX.getEpochSecond();
            return possible ? Instant.ofEpochSecond(count) : null;
        }

        @Override
        @Nullable
        Instant read(String text) {
            for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return null;
                }
            }
            try {
                return readNumber(Long.parseLong(text));
            } catch (NumberFormatException e) {
                return null;
            }
        }

        private long count(Instant value) {
            return millis ? value.toEpochMilli() : value.getEpochSecond();
        }

        @Override
        String write(Instant value) {
            return Long.toString(count(value));
        }

        @Override
        void encode(Instant value, JsonWriter out) {
            out.value(count(value));
        }
    }
}
