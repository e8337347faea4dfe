package dev.callwright.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one type of {@code java.time} meets the ways to write it.
 *
 * @param <T> the type
 */
abstract class TemporalType<T> {
    /** As a sentence names it: {@code a date}. */
    final String phrase;
    /** The most common ISO 8601 form; null where that takes more than a simple pattern. */
    final @Nullable String commonIso;

    private TemporalType(String phrase, @Nullable String commonIso) {
        this.phrase = phrase;
        this.commonIso = commonIso;
    }

    /** Whether a pattern says all that makes up a value. */
    abstract boolean isComplete(SimplePattern pattern);

    /** Reads a text that fits the pattern; null where there is no such value. */
    abstract @Nullable T read(SimplePattern pattern, byte[] text, int from);

    /** Throws DateTimeException where the fields do not make up a value. */
    abstract T from(TemporalAccessor parsed);

    /** What a formatter wants for a value. */
    abstract TemporalAccessor fields(T value);

    /** What a simple pattern wants for a value, any date or time where the type has none. */
    abstract LocalDateTime local(T value);

    abstract DateTimeFormatter isoReader();

    DateTimeFormatter isoWriter() {
        return isoReader();
    }

    /** The number since 1970; null for a type that no number stands for. */
    @Nullable
    TemporalForm<T> epoch(boolean millis) {
        return null;
    }

    /** Some value. */
    T sample() {
        return from(LocalDateTime.of(2001, 2, 3, 4, 5, 6).atOffset(ZoneOffset.UTC));
    }

    static final class Date extends TemporalType<LocalDate> {
        Date() {
            super("a date", "yyyy-MM-dd");
        }

        @Override
        boolean isComplete(SimplePattern pattern) {
            return pattern.hasDate();
        }

        @Override
        @Nullable
        LocalDate read(SimplePattern pattern, byte[] text, int from) {
            return pattern.date(text, from);
        }

        @Override
        LocalDate from(TemporalAccessor parsed) {
            return LocalDate.from(parsed);
        }

        @Override
        TemporalAccessor fields(LocalDate value) {
            return value;
        }

        @Override
        LocalDateTime local(LocalDate value) {
            return value.atStartOfDay();
        }

        @Override
        DateTimeFormatter isoReader() {
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }
    }

    static final class Time extends TemporalType<LocalTime> {
        Time() {
            super("a time", "HH:mm:ss");
        }

        @Override
        boolean isComplete(SimplePattern pattern) {
            return pattern.hasTime();
        }

        @Override
        @Nullable
        LocalTime read(SimplePattern pattern, byte[] text, int from) {
            return pattern.time(text, from);
        }

        @Override
        LocalTime from(TemporalAccessor parsed) {
            return LocalTime.from(parsed);
        }

        @Override
        TemporalAccessor fields(LocalTime value) {
            return value;
        }

        @Override
        LocalDateTime local(LocalTime value) {
            return value.atDate(LocalDate.EPOCH);
        }

        @Override
        DateTimeFormatter isoReader() {
            return DateTimeFormatter.ISO_LOCAL_TIME;
        }
    }

    static final class DateTime extends TemporalType<LocalDateTime> {
        DateTime() {
            super("a date and time", "yyyy-MM-dd'T'HH:mm:ss");
        }

        @Override
        boolean isComplete(SimplePattern pattern) {
            return pattern.hasDate() && pattern.hasTime();
        }

        @Override
        @Nullable
        LocalDateTime read(SimplePattern pattern, byte[] text, int from) {
            LocalDate date = pattern.date(text, from);
            LocalTime time = pattern.time(text, from);
            return date == null || time == null ? null : LocalDateTime.of(date, time);
        }

        @Override
        LocalDateTime from(TemporalAccessor parsed) {
            return LocalDateTime.from(parsed);
        }

        @Override
        TemporalAccessor fields(LocalDateTime value) {
            return value;
        }

        @Override
        LocalDateTime local(LocalDateTime value) {
            return value;
        }

        @Override
        DateTimeFormatter isoReader() {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME;
        }
    }

    /** Of a text that occurs twice, when clocks go back, the first instant; of one that never does, the one after. */
    static final class Moment extends TemporalType<Instant> {
        private final DateTime local = new DateTime();
        private final @Nullable ZoneId zone;

        Moment(@Nullable ZoneId zone) {
            super("an instant", null);
            this.zone = zone;
        }

        @Override
        boolean isComplete(SimplePattern pattern) {
            return zone != null && local.isComplete(pattern);
        }

        @Override
        @Nullable
        Instant read(SimplePattern pattern, byte[] text, int from) {
            LocalDateTime dateTime = local.read(pattern, text, from);
            return dateTime == null ? null : at(dateTime);
        }

        private Instant at(LocalDateTime dateTime) {
            if (zone == null) {
                throw new DateTimeException("The text has no offset, and no zone is known");
            }
            return dateTime.atZone(zone).toInstant();
        }

        @Override
        Instant from(TemporalAccessor parsed) {
            return parsed.isSupported(ChronoField.INSTANT_SECONDS)
                    ? Instant.from(parsed)
                    : at(LocalDateTime.from(parsed));
        }

        @Override
        TemporalAccessor fields(Instant value) {
            return value.atZone(zone == null ? ZoneOffset.UTC : zone);
        }

        @Override
        LocalDateTime local(Instant value) {
            return LocalDateTime.ofInstant(value, zone == null ? ZoneOffset.UTC : zone);
        }

        @Override
        TemporalForm<Instant> epoch(boolean millis) {
            return new TemporalForm.Epoch(millis);
        }

        @Override
        DateTimeFormatter isoReader() {
            return IsoInstant.READER;
        }

        @Override
        DateTimeFormatter isoWriter() {
            return DateTimeFormatter.ISO_INSTANT;
        }
    }

    /** Made at first use only: formatters take their time. */
    private static final class IsoInstant {
        static final DateTimeFormatter READER = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .appendPattern("[XXXXX][XXXX][X]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
