package dev.callwright.json;

/**
 * A JSON string.
 *
 * @param value its text, without quotes or escapes
 */
public record JsonString(String value) implements JsonValue {
    /**
     * Takes a text.
     *
     * @param value the text
     * @throws IllegalArgumentException where it holds half of a surrogate pair, which UTF-8 cannot represent
     */
    public JsonString {
        requireWhole(value);
    }

    static void requireWhole(String text) {
        if (TextScanner.loneSurrogate(text) >= 0) {
            throw new IllegalArgumentException("The text holds half of a surrogate pair");
        }
    }

    /** {@return JSON text} */
    @Override
    public String toString() {
        return Json.write(this, Encoders.json());
    }
}
