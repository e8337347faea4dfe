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
 * A type of {@code java.time} that is read and written. Each gives itself as a {@code TemporalType}: to tell that it is
 * one, the virtual machine would load those too that are not in use.
 *
 * @param <T> the type
 */
abstract class TemporalType<T> {
    /** As a sentence names it: {@code a date}. */
    final String phrase;
    /** The most common ISO 8601 form; empty where that is no matter of digits at fixed places. */
    final String commonIso;

    private TemporalType(String phrase, String commonIso) {
        this.phrase = phrase;
        this.commonIso = commonIso;
    }

    /** A value of which no part is zero. */
    abstract T sample();

    /** What was read as a value; null where it does not make up one. */
    final @Nullable T valueOf(@Nullable TemporalAccessor read) {
        try {
            return read == null ? null : from(read);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Throws DateTimeException where what was read does not make up a value. */
    abstract T from(TemporalAccessor read);

    /** The value with any date or time that it lacks, an instant in a zone if it can be. */
    abstract TemporalAccessor fields(T value);

    abstract DateTimeFormatter isoReader();

    DateTimeFormatter isoWriter() {
        return isoReader();
    }

    static final class Date extends TemporalType<LocalDate> {
        static final TemporalType<LocalDate> TYPE = new Date();

        private Date() {
            super("a date", "yyyy-MM-dd");
        }

        @Override
        LocalDate sample() {
            return LocalDate.of(2001, 2, 3);
        }

        @Override
        LocalDate from(TemporalAccessor read) {
            return LocalDate.from(read);
        }

        @Override
        TemporalAccessor fields(LocalDate value) {
            return value.atStartOfDay();
        }

        @Override
        DateTimeFormatter isoReader() {
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }
    }

    static final class Time extends TemporalType<LocalTime> {
        static final TemporalType<LocalTime> TYPE = new Time();

        private Time() {
            super("a time", "HH:mm:ss");
        }

        @Override
        LocalTime sample() {
            return LocalTime.of(4, 5, 6);
        }

        @Override
        LocalTime from(TemporalAccessor read) {
            return LocalTime.from(read);
        }

        @Override
        TemporalAccessor fields(LocalTime value) {
            return value.atDate(LocalDate.EPOCH);
        }

        @Override
        DateTimeFormatter isoReader() {
            return DateTimeFormatter.ISO_LOCAL_TIME;
        }
    }

    static final class DateTime extends TemporalType<LocalDateTime> {
        static final TemporalType<LocalDateTime> TYPE = new DateTime();

        private DateTime() {
            super("a date and time", "yyyy-MM-dd'T'HH:mm:ss");
        }

        @Override
        LocalDateTime sample() {
            return LocalDateTime.of(2001, 2, 3, 4, 5, 6);
        }

        @Override
        LocalDateTime from(TemporalAccessor read) {
            return LocalDateTime.from(read);
        }

        @Override
        TemporalAccessor fields(LocalDateTime value) {
            return value;
        }

        @Override
        DateTimeFormatter isoReader() {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME;
        }
    }

    /** Of a text that occurs twice, when clocks go back, the first instant; of one that never does, the one after. */
    static final class Moment extends TemporalType<Instant> {
        private final @Nullable ZoneId zone;

        private Moment(@Nullable ZoneId zone) {
            super("an instant", "");
            this.zone = zone;
        }

        static TemporalType<Instant> in(@Nullable ZoneId zone) {
            return new Moment(zone);
        }

        @Override
        Instant sample() {
            return Instant.ofEpochSecond(981_173_106); // 2001-02-03T04:05:06Z
        }

        @Override
        Instant from(TemporalAccessor read) {
            if (read.isSupported(ChronoField.INSTANT_SECONDS)) {
                return Instant.from(read);
            }
            if (zone == null) {
                throw new DateTimeException("The text has no offset, and no zone is known");
            }
            return LocalDateTime.from(read).atZone(zone).toInstant();
        }

        @Override
        TemporalAccessor fields(Instant value) {
            try {
                return value.atZone(zone == null ? ZoneOffset.UTC : zone);
            } catch (DateTimeException e) {
                return value; // the last instants have an epoch, but no year in java.time's calendar
            }
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

    private static final class IsoInstant {
        static final DateTimeFormatter READER = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .optionalStart()
                .parseLenient()
                .appendOffset("+HH", "Z")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
