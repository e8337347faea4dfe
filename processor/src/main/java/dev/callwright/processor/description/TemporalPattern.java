package dev.callwright.processor.description;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tries a format out: writes a value with it, and reads it back. What {@code java.time} throws then is not only what it
 * documents: {@code ppdMM} is a {@code ClassCastException} to it, and many a {@code Y} an index out of bounds.
 */
public final class TemporalPattern {
    public static final String ISO = "iso";
    private static final Set<String> EPOCH = Set.of("epoch-millis", "epoch-seconds");

    /** An evening, with every part distinct, so that a mistaken letter shows. */
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2023, 11, 25, 22, 47, 58, 123_000_000);

    private TemporalPattern() {}

    /** Whether {@code java.time} takes it for a pattern, or it is one of the words. */
    public static boolean isFormat(String format) {
        return isWord(format) || formatter(format).isPresent();
    }

    private static boolean isWord(String format) {
        return format.equals(ISO) || EPOCH.contains(format);
    }

    /** Whether what is written with a format that {@link #isFormat} can be read again, at least to the hour. */
    public static boolean carries(String format, ScalarType type) {
        return switch (format) {
            case ISO -> true;
            case "epoch-millis", "epoch-seconds" -> type == ScalarType.INSTANT;
            default ->
                !mixesDays(format)
                        && formatter(format).filter(f -> survives(f, type)).isPresent();
        };
    }

    /** {@code yyyy-MM-DD}: D counts the days of the year, which no one puts behind a month. */
    private static boolean mixesDays(String pattern) {
        String letters = letters(pattern);
        return letters.contains("D") && letters.contains("M");
    }

    /** {@code z}: CST is a zone of China and one of America, and no two JDKs name all zones alike. */
    public static boolean namesZone(String format) {
        String letters = isWord(format) ? "" : letters(format);
        return letters.contains("z") || letters.contains("v");
    }

    private static String letters(String pattern) {
        return pattern.replaceAll("'[^']*'", "");
    }

    /** Whether texts in this format say nothing of zone or offset. */
    public static boolean needsZone(String format) {
        return !isWord(format) && formatter(format).filter(f -> !hasInstant(f)).isPresent();
    }

    /** Whether texts in this format may say nothing of zone or offset, once there is a zone for them. */
    public static boolean readsWithoutOffset(String format) {
        return format.equals(ISO) || needsZone(format);
    }

    /** Whether a text is a value in a format that {@link #isFormat}. */
    public static boolean reads(String format, ScalarType type, String text) {
        if (EPOCH.contains(format)) {
            return type == ScalarType.INSTANT && text.matches("-?[0-9]{1,19}");
        }
        try {
            TemporalAccessor read = format.equals(ISO)
                    ? iso(type).parse(text)
                    : formatter(format).orElseThrow().parse(text);
            return switch (type) {
                case DATE -> LocalDate.from(read) != null;
                case TIME -> LocalTime.from(read) != null;
                default -> LocalDateTime.from(read) != null;
            };
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** As the runtime reads; an instant may lack its offset where there is a zone. */
    private static DateTimeFormatter iso(ScalarType type) {
        return switch (type) {
            case DATE -> DateTimeFormatter.ISO_LOCAL_DATE;
            case TIME -> DateTimeFormatter.ISO_LOCAL_TIME;
            case DATETIME -> DateTimeFormatter.ISO_LOCAL_DATE_TIME;
            default ->
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                        .optionalStart()
                        .parseLenient()
                        .appendOffset("+HH", "Z")
                        .toFormatter(Locale.ROOT);
        };
    }

    private static boolean survives(DateTimeFormatter formatter, ScalarType type) {
        try {
            return switch (type) {
                case DATE ->
                    LocalDate.from(again(formatter, SAMPLE.toLocalDate())).equals(SAMPLE.toLocalDate());
                case TIME ->
                    LocalTime.from(again(formatter, SAMPLE.toLocalTime())).getHour() == SAMPLE.getHour();
                case DATETIME -> isSample(LocalDateTime.from(again(formatter, SAMPLE)));
                default -> isSample(LocalDateTime.from(again(formatter, SAMPLE.atZone(ZoneOffset.UTC))));
            };
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isSample(LocalDateTime read) {
        return read.toLocalDate().equals(SAMPLE.toLocalDate()) && read.getHour() == SAMPLE.getHour();
    }

    private static TemporalAccessor again(DateTimeFormatter formatter, TemporalAccessor value) {
        return formatter.parse(formatter.format(value));
    }

    private static boolean hasInstant(DateTimeFormatter formatter) {
        try {
            TemporalAccessor read = again(formatter, SAMPLE.atZone(ZoneId.of("Asia/Shanghai")));
            return read.isSupported(ChronoField.OFFSET_SECONDS) || Instant.from(read) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Strict, as the runtime reads; {@code yyyy} counts years of this era. */
    private static Optional<DateTimeFormatter> formatter(String pattern) {
        try {
            return Optional.of(new DateTimeFormatterBuilder()
                    .appendPattern(pattern)
                    .parseDefaulting(ChronoField.ERA, 1)
                    .toFormatter(Locale.ROOT)
                    .withChronology(IsoChronology.INSTANCE)
                    .withResolverStyle(ResolverStyle.STRICT));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
