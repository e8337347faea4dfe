package dev.callwright.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * A JSON number, as it is written: {@code 1.0} and {@code 1} are not equal.
 *
 * @param text as RFC 8259 has it
 */
public record JsonNumber(String text) implements JsonValue {
    /**
     * Takes a number's text.
     *
     * @param text the whole text
     * @throws IllegalArgumentException where it is no JSON number
     */
    public JsonNumber {
        if (!NumberScanner.isNumber(text.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("The text is no JSON number");
        }
    }

    /**
     * Makes a number.
     *
     * @param value its value
     * @return the number
     */
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /**
     * Makes a number.
     *
     * @param value its value
     * @return the number
     * @throws IllegalArgumentException where the value is not finite
     */
    public static JsonNumber of(double value) {
        return new JsonNumber(Double.toString(value));
    }

    /**
     * Makes a number.
     *
     * @param value its value, the scale of which is kept
     * @return the number
     */
    public static JsonNumber of(BigDecimal value) {
        return new JsonNumber(text(value));
    }

    /** In as many characters as may be read, and with an exponent that can be, if the value was read. */
    static String text(BigDecimal value) {
        String text = value.toString();
        boolean readable = text.length() <= JsonSettings.defaults().maxNumberLength()
                && (long) value.precision() - value.scale() <= Integer.MAX_VALUE;
        return readable
                ? text
                : value.unscaledValue().toString().concat("E").concat(Long.toString(-(long) value.scale()));
    }

    /**
     * {@return the value as a long}
     *
     * @throws ArithmeticException where it has a fraction or does not fit
     */
    public long longValue() {
        return decimalValue().longValueExact();
    }

    /** {@return the nearest double; an infinity where it is beyond the greatest} */
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    /**
     * {@return the value, exactly}
     *
     * @throws ArithmeticException where the exponent does not fit int
     */
    public BigDecimal decimalValue() {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            ArithmeticException outOfRange = new ArithmeticException("The exponent does not fit int");
            outOfRange.initCause(e);
            throw outOfRange;
        }
    }

    /**
     * {@return the same value as integers are mostly written: 1 for {@code 1.0} and {@code 1e0}; this number where it
     * has a fraction or does not fit long}
     */
    public JsonNumber plain() {
        if (hasOnlyDigits()) {
            return this;
        }
        try {
            return of(longValue());
        } catch (ArithmeticException e) {
            return this;
        }
    }

    private boolean hasOnlyDigits() {
        boolean only = true;
        for (int i = 0; only && i < text.length(); i++) {
            only = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return only;
    }

    /** {@return JSON text} */
    @Override
    public String toString() {
        return text;
    }
}
