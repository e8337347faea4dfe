package dev.callwright.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How dates and times are written: any of several formats is read, the first is written. A format is a pattern of
 * {@link java.time.format.DateTimeFormatter}, or {@code iso} for ISO 8601, or, for instants, {@code epoch-millis} or
 * {@code epoch-seconds}: JSON numbers, which are read from digits in quotes too. None given means {@code iso}.
 *
 * <p>Strict: February 30 and hour 24 do not fit. What the written format has no place for is cut off. Immutable.
 *
 * @param <T> the type of {@code java.time} that is read and written
 */
public final class TemporalFormat<T> implements JsonDecoder<T>, JsonEncoder<T> {
    private final TemporalType<T> type;
    private final List<String> formats;
    private final List<TemporalForm<T>> forms;

    private TemporalFormat(TemporalType<T> type, String... formats) {
        this.type = type;
        this.formats = formats.length == 0 ? List.of("iso") : List.of(formats);
        this.forms = new ArrayList<>(this.formats.size());
        for (String format : this.formats) {
            forms.add(form(type, format));
        }
    }

    /**
     * For {@code LocalDate}.
     *
     * @param formats what is read, the first being written
     * @return the format
     * @throws IllegalArgumentException where a format is none, or does not make up a date
     */
    public static TemporalFormat<LocalDate> date(String... formats) {
        return new TemporalFormat<>(new TemporalType.Date(), formats);
    }

    /**
     * For {@code LocalTime}.
     *
     * @param formats what is read, the first being written
     * @return the format
     * @throws IllegalArgumentException where a format is none, or does not make up a time
     */
    public static TemporalFormat<LocalTime> time(String... formats) {
        return new TemporalFormat<>(new TemporalType.Time(), formats);
    }

    /**
     * For {@code LocalDateTime}.
     *
     * @param formats what is read, the first being written
     * @return the format
     * @throws IllegalArgumentException where a format is none, or does not make up a date and time
     */
    public static TemporalFormat<LocalDateTime> dateTime(String... formats) {
        return new TemporalFormat<>(new TemporalType.DateTime(), formats);
    }

    /**
     * For {@code Instant}. ISO 8601 is read with any offset ({@code Z}, {@code +08}, {@code +0800}, {@code +08:00}) and
     * written with {@code Z}; a pattern writes the zone's time, or UTC where there is no zone.
     *
     * @param zone the zone of texts that have no offset, as {@code Asia/Shanghai}; null where they do not fit
     * @param formats what is read, the first being written
     * @return the format
     * @throws IllegalArgumentException where the zone or a format is none, or a format does not make up an instant
     */
    public static TemporalFormat<Instant> instant(@Nullable String zone, String... formats) {
        try {
            return new TemporalFormat<>(new TemporalType.Moment(zone == null ? null : ZoneId.of(zone)), formats);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no zone " + zone, e);
        }
    }

    private static <T> TemporalForm<T> form(TemporalType<T> type, String format) {
        TemporalForm<T> form = switch (format) {
            case "iso" -> new TemporalForm.Iso<>(type);
            case "epoch-millis" -> type.epoch(true);
            case "epoch-seconds" -> type.epoch(false);
            default -> pattern(type, format);
        };
        if (form == null) {
            throw new IllegalArgumentException("The format " + format + " does not make up " + type.phrase);
        }
        return form;
    }

    private static <T> @Nullable TemporalForm<T> pattern(TemporalType<T> type, String format) {
        SimplePattern simple = SimplePattern.of(format);
        if (simple != null) {
            return type.isComplete(simple) ? new TemporalForm.Simple<>(type, simple) : null;
        }
        try {
            TemporalForm<T> form = new TemporalForm.Formatted<>(type, format);
            return form.read(form.write(type.sample())) == null ? null : form;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * Writes a value as plain text, as in a query.
     *
     * @param value the value
     * @return the text, in the first format
     * @throws DateTimeException where the format cannot represent the value, as a year beyond four digits
     */
    public String format(T value) {
        try {
            return forms.get(0).write(value);
        } catch (ArithmeticException e) {
            throw new DateTimeException("The value is beyond what " + formats.get(0) + " can represent", e);
        }
    }

    /**
     * Reads plain text.
     *
     * @param text in any of the formats
     * @return the value
     * @throws DateTimeException where the text is in none of them; the message does not hold the text
     */
    public T parse(String text) {
        T value = parseOrNull(text);
        if (value == null) {
            throw new DateTimeException("The text is not " + expected());
        }
        return value;
    }

    private @Nullable T parseOrNull(String text) {
        for (TemporalForm<T> form : forms) {
            T value = form.read(text);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Override
    public T decode(JsonReader in) {
        JsonKind kind = in.peek();
        T value = switch (kind) {
            case STRING -> decodeText(in);
            case NUMBER -> decodeNumber(in);
            default -> null;
        };
        if (value == null) {
            String actual = kind == JsonKind.STRING ? "another string" : kind.phrase();
            throw in.scanner().mismatch(expected(), actual);
        }
        return value;
    }

    /** Null, and the reader where it was, if the text does not fit. */
    private @Nullable T decodeText(JsonReader in) {
        JsonScanner scanner = in.scanner();
        int start = scanner.at + 1;
        int end = scanner.texts().unescapedEnd(start);
        for (int i = 0; i < forms.size() && end >= 0; i++) {
            T value = forms.get(i).readBytes(scanner.bytes, start, end);
            if (value != null) {
                scanner.at = end + 1;
                return value;
            }
        }
        T value = parseOrNull(in.readString());
        if (value == null) {
            scanner.at = start - 1;
        }
        return value;
    }

    /** Null, and the reader where it was, if the number does not fit. */
    private @Nullable T decodeNumber(JsonReader in) {
        JsonScanner scanner = in.scanner();
        int start = scanner.at;
        for (TemporalForm<T> form : forms) {
            if (form.readsNumbers()) {
                T value = form.readNumber(in.readLong());
                if (value == null) {
                    scanner.at = start;
                }
                return value;
            }
        }
        return null;
    }

    @Override
    public void encode(T value, JsonWriter out) {
        try {
            forms.get(0).encode(value, out);
        } catch (DateTimeException | ArithmeticException e) {
            throw unwritable(out);
        }
    }

    @Override
    public void encodeKey(T key, JsonWriter out) {
        try {
            out.value(forms.get(0).write(key));
        } catch (DateTimeException | ArithmeticException e) {
            throw unwritable(out);
        }
    }

    private JsonException unwritable(JsonWriter out) {
        return out.unwritable("what " + formats.get(0) + " can represent", "a value beyond that");
    }

    private String expected() {
        return type.phrase + " as " + String.join(" or ", formats);
    }
}
