package dev.callwright.json;

import java.math.BigDecimal;

/**
 * A JSON value of any kind. Immutable; equal to another by value, where numbers are equal only if they are written
 * alike and objects whatever the order of their members. {@code toString} is JSON text.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /**
     * Reads a JSON text.
     *
     * @param json one value
     * @return the value
     * @throws JsonException where the text is no JSON or exceeds a default limit
     */
    static JsonValue parse(String json) {
        return Json.read(json, Decoders.json());
    }

    /**
     * Makes a string.
     *
     * @param value its text
     * @return the string
     */
    static JsonValue of(String value) {
        return new JsonString(value);
    }

    /**
     * Makes a number.
     *
     * @param value its value
     * @return the number
     */
    static JsonValue of(long value) {
        return JsonNumber.of(value);
    }

    /**
     * Makes a number.
     *
     * @param value its value, finite
     * @return the number
     */
    static JsonValue of(double value) {
        return JsonNumber.of(value);
    }

    /**
     * Makes a number.
     *
     * @param value its value, the scale of which is kept
     * @return the number
     */
    static JsonValue of(BigDecimal value) {
        return JsonNumber.of(value);
    }

    /**
     * Gives a boolean.
     *
     * @param value which
     * @return the boolean
     */
    static JsonValue of(boolean value) {
        return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }
}
