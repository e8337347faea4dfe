package dev.callwright.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes numbers and booleans that travel as strings: in the quotes stands what JSON has without them, and
 * nothing else, so that {@code +1}, {@code 007}, a space before the number or an empty text do not fit. Without quotes
 * they are read too, as servers may write them either way. Numbers are written without an exponent, and those that stand
 * for a constant as they came.
 *
 * @param <T> the type that is read and written
 */
public final class Quoted<T> implements JsonDecoder<T>, JsonEncoder<T> {
    private static final Quoted<Integer> INT32 = new Quoted<>("an int in quotes", Scalars.Int.CODEC);
    private static final Quoted<Long> INT64 = new Quoted<>("a long in quotes", Scalars.Int64.CODEC);
    private static final Quoted<Double> FLOAT64 = new Quoted<>("a double in quotes", Scalars.Float64.CODEC);
    private static final Quoted<BigDecimal> DECIMAL = new Quoted<>("a decimal number in quotes", new Digits());
    private static final Quoted<Boolean> BOOL = new Quoted<>("a boolean in quotes", Scalars.Bool.CODEC);

    private final String phrase;
    /** Reads what stands without quotes. */
    private final JsonDecoder<T> decoder;

    private Quoted(String phrase, JsonDecoder<T> decoder) {
        this.phrase = phrase;
        this.decoder = decoder;
    }

    /** {@return of integers that fit int} */
    public static Quoted<Integer> int32() {
        return INT32;
    }

    /** {@return of integers that fit long} */
    public static Quoted<Long> int64() {
        return INT64;
    }

    /** {@return of doubles, which have to be finite} */
    public static Quoted<Double> float64() {
        return FLOAT64;
    }

    /** {@return of numbers, exactly} */
    public static Quoted<BigDecimal> decimal() {
        return DECIMAL;
    }

    /** {@return of booleans} */
    public static Quoted<Boolean> bool() {
        return BOOL;
    }

    /**
     * Reads and writes constants whose values are numbers. One that is not known is the same with quotes and without;
     * what is no number is one of those too, and written as it came.
     *
     * @param <E> the open enum
     * @param constants reads what stands without quotes
     * @return of these constants
     */
    public static <E extends OpenEnum<?>> Quoted<E> openEnum(OpenEnumDecoder<E> constants) {
        return new Quoted<>("a number in quotes", constants);
    }

    @Override
    public T decode(JsonReader in) {
        if (in.peek() != JsonKind.STRING) {
            return decoder.decode(in);
        }
        int start = in.position();
        String text = in.readString();
        byte[] bare = text.getBytes(StandardCharsets.UTF_8);
        boolean number = NumberScanner.isNumber(bare);
        if (decoder instanceof OpenEnumDecoder && (!number || bare.length > in.settings.maxNumberLength())) {
            in.at = start; // for a text is a value of its own, as it stands
            return decoder.decode(in);
        }
        if (!number && !text.equals("true") && !text.equals("false")) {
            throw in.mismatch(start, phrase, "another string");
        }
        try {
            return decoder.decode(JsonReader.of(bare, in.settings));
        } catch (JsonException e) {
            throw in.mismatch(start, e.expected(), e.actual());
        }
    }

    @Override
    public void encode(T value, JsonWriter out) {
        if (value instanceof OpenEnum<?> constant && !(constant.wire() instanceof JsonNumber)) {
            out.value(constant);
        } else if (value instanceof BigDecimal number) {
            out.value(plain(number));
        } else if (value instanceof Double number) {
            String text = out.finite(number);
            out.value(text.indexOf('E') < 0 ? text : plain(new BigDecimal(text)));
        } else {
            out.value(value.toString());
        }
    }

    /** Without an exponent, which few read in a text. */
    private static String plain(BigDecimal number) {
        return hasPlainText(number) ? number.toPlainString() : JsonNumber.text(number);
    }

    /** Whether it takes no more characters without an exponent than a number may have. */
    private static boolean hasPlainText(BigDecimal number) {
        long digits = (long) Math.max(number.precision(), number.scale()) - Math.min(number.scale(), 0);
        return digits + "-0.".length() <= JsonSettings.defaults().maxNumberLength();
    }

    /** Reads 1e3 as 1000, as which it is written, so that the same is read again. */
    private static final class Digits implements JsonDecoder<BigDecimal> {
        @Override
        public BigDecimal decode(JsonReader in) {
            BigDecimal number = in.readDecimal();
            return number.scale() < 0 && hasPlainText(number) ? number.setScale(0) : number;
        }
    }
}
