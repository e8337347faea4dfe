package dev.callwright.bridge;

import dev.callwright.json.Json;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonSettings;
import java.math.BigInteger;

/** What an encoder wrote, to be handed on piece by piece. */
public final class Encoded {
    private static final JsonSettings UNLIMITED = JsonSettings.defaults()
            .maxDepth(JsonSettings.GREATEST_DEPTH)
            .maxTextLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE);

    private Encoded() {}

    /**
     * Writes a value.
     *
     * @param <T> its type
     * @param value the value
     * @param encoder writes it
     * @return reads what was written
     * @throws dev.callwright.json.JsonException where JSON cannot represent the value
     */
    public static <T> JsonReader read(T value, JsonEncoder<T> encoder) {
        return JsonReader.of(Json.writeBytes(value, encoder), UNLIMITED);
    }

    /**
     * Where text does not go, as in trees: a number as the kind that a library itself would read, if that loses nothing.
     *
     * @param number a number
     * @return an Integer, Long, BigInteger, Double or BigDecimal
     * @throws ArithmeticException where it is none of these
     */
    public static Number binary(JsonNumber number) {
        String text = number.text();
        if (text.matches("-?[0-9]+")) {
            return integer(new BigInteger(text));
        }
        double nearest = number.doubleValue();
        return Double.toString(nearest).equals(text) ? nearest : number.decimalValue();
    }

    private static Number integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? value.longValue() : value;
    }
}
