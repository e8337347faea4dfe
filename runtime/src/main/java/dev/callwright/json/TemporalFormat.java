package dev.callwright.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How dates and times are written: any of several formats is read, and written is the first that can represent the
 * value. A format is a pattern of {@link java.time.format.DateTimeFormatter}, or {@code iso} for ISO 8601, or, for
 * instants, {@code epoch-millis} or {@code epoch-seconds}: JSON numbers, which are read from digits in quotes too. None
 * given means {@code iso}.
 *
 * <p>Strict: February 30 and hour 24 do not fit. What the written format has no place for is cut off. Immutable.
 *
 * @param <T> the type of {@code java.time} that is read and written
 */
public final class TemporalFormat<T> implements JsonDecoder<T>, JsonEncoder<T> {
    private static final String ISO = "iso";

    private final TemporalType<T> type;
    private final List<String> formats;
    /** What is read. */
    private final List<TemporalForm> forms = new ArrayList<>();
    /** What is written: the first of these that can represent the value. */
    private final List<TemporalForm> written = new ArrayList<>();

    private TemporalFormat(TemporalType<T> type, String... formats) {
        this.type = type;
        this.formats = formats.length == 0 ? List.of(ISO) : List.of(formats);
        for (String format : this.formats) {
            add(format, form(type, format));
        }
    }

    private void add(String format, TemporalForm form) {
        written.add(form);
        FixedForm common = format.equals(ISO) && !type.commonIso.isEmpty() ? FixedForm.of(type.commonIso) : null;
        if (common != null) {
            forms.add(common);
        }
        forms.add(form);
    }

    /**
     * For {@code LocalDate}.
     *
     * @param formats what is read; written is the first that can represent the value
     * @return the format
     * @throws IllegalArgumentException where a format is none, or does not make up a date
     */
    public static TemporalFormat<LocalDate> date(String... formats) {
        return new TemporalFormat<>(TemporalType.Date.TYPE, formats);
    }

    /**
     * For {@code LocalTime}.
     *
     * @param formats what is read; written is the first that can represent the value
     * @return the format
     * @throws IllegalArgumentException where a format is none, or does not make up a time
     */
    public static TemporalFormat<LocalTime> time(String... formats) {
        return new TemporalFormat<>(TemporalType.Time.TYPE, formats);
    }

    /**
     * For {@code LocalDateTime}.
     *
     * @param formats what is read; written is the first that can represent the value
     * @return the format
     * @throws IllegalArgumentException where a format is none, or does not make up a date and time
     */
    public static TemporalFormat<LocalDateTime> dateTime(String... formats) {
        return new TemporalFormat<>(TemporalType.DateTime.TYPE, formats);
    }

    /**
     * For {@code Instant}. ISO 8601 is read with any offset ({@code Z}, {@code +08}, {@code +0800}, {@code +08:00}) and
     * written with {@code Z}; a pattern writes the zone's time, or UTC where there is no zone.
     *
     * @param zone the zone of texts that have no offset, as {@code Asia/Shanghai}; null where they do not fit
     * @param formats what is read; written is the first that can represent the value
     * @return the format
     * @throws IllegalArgumentException where the zone or a format is none, or a format does not make up an instant
     */
    public static TemporalFormat<Instant> instant(@Nullable String zone, String... formats) {
        try {
            return new TemporalFormat<>(TemporalType.Moment.in(zone == null ? null : ZoneId.of(zone)), formats);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no zone " + zone, e);
        }
    }

    private static <T> TemporalForm form(TemporalType<T> type, String format) {
        if (format.equals(ISO)) {
            return new TemporalForm.Iso(type);
        }
        boolean millis = format.equals("epoch-millis");
        if ((millis || format.equals("epoch-seconds")) && type instanceof TemporalType.Moment) {
            return new TemporalForm.Epoch(millis);
        }
        FixedForm fixed = FixedForm.of(format);
        try {
            TemporalForm form = fixed == null ? TemporalForm.Formatted.of(format) : fixed;
            if (readsWhatItWrites(type, form)) {
                return form;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // said below
        }
        throw new IllegalArgumentException("The format " + format + " does not make up " + type.phrase);
    }

    private static <T> boolean readsWhatItWrites(TemporalType<T> type, TemporalForm form) {
        TemporalAccessor read = read(form, form.write(type.fields(type.sample())));
        return read != null && type.from(read) != null;
    }

    /**
     * Writes a value as plain text, as in a query.
     *
     * @param value the value
     * @return the text, in the first format that can represent the value
     * @throws DateTimeException where none can, as a year beyond four digits
     */
    public String format(T value) {
        return format(type.fields(value), 0);
    }

    private String format(TemporalAccessor fields, int first) {
        try {
            return written.get(first).write(fields);
        } catch (DateTimeException | ArithmeticException e) {
            if (first + 1 == written.size()) {
                throw new DateTimeException("The value is beyond " + writable(), e);
            }
            return format(fields, first + 1);
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
        T value = valueOf(text);
        if (value == null) {
            throw new DateTimeException("The text is not " + expected());
        }
        return value;
    }

    private @Nullable T valueOf(String text) {
        for (TemporalForm form : forms) {
            T value = type.valueOf(read(form, text));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable TemporalAccessor read(TemporalForm form, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return form.read(bytes, 0, bytes.length);
    }

    @Override
    public T decode(JsonReader in) {
        JsonKind kind = in.peek();
        int start = in.position();
        T value = kind == JsonKind.STRING ? decodeText(in) : kind == JsonKind.NUMBER ? decodeNumber(in) : null;
        if (value == null) {
            throw in.mismatch(start, expected(), kind == JsonKind.STRING ? "another string" : kind.phrase());
        }
        return value;
    }

    private @Nullable T decodeText(JsonReader in) {
        for (int i = 0; i < forms.size(); i++) {
            T value = in.read(forms.get(i), type);
            if (value != null) {
                return value;
            }
        }
        boolean escaped = in.unescapedEnd(in.position() + 1) < 0;
        String text = in.readString();
        return escaped ? valueOf(text) : null;
    }

    /**
     * What the string that comes next says, if it takes no formatter to read, which is dear where it fails; else null,
     * having read nothing.
     */
    @Nullable
    T quickly(JsonReader in) {
        for (int i = 0; i < forms.size() && forms.get(i) instanceof FixedForm form; i++) {
            T value = in.read(form, type);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable T decodeNumber(JsonReader in) {
        for (TemporalForm form : forms) {
            if (form instanceof TemporalForm.Epoch epoch) {
                return type.valueOf(epoch.of(in.readLong()));
            }
        }
        return null;
    }

    @Override
    public void encode(T value, JsonWriter out) {
        encode(type.fields(value), 0, out);
    }

    private void encode(TemporalAccessor fields, int first, JsonWriter out) {
        try {
            written.get(first).write(fields, out);
        } catch (DateTimeException | ArithmeticException e) {
            if (first + 1 == written.size()) {
                throw unwritable(out);
            }
            encode(fields, first + 1, out);
        }
    }

    @Override
    public void encodeKey(T key, JsonWriter out) {
        try {
            out.value(format(key));
        } catch (DateTimeException e) {
            throw unwritable(out);
        }
    }

    private JsonException unwritable(JsonWriter out) {
        return out.unwritable(writable(), "a value beyond that");
    }

    private String writable() {
        return "what " + String.join(" or ", formats) + " can represent";
    }

    private String expected() {
        return type.phrase + " as " + String.join(" or ", formats);
    }
}
