package dev.callwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** How the tests ask for refusals. */
final class Refusals {
    private Refusals() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static JsonException refusal(String json, JsonDecoder<?> decoder) {
        return assertThrows(JsonException.class, () -> Json.read(json, decoder));
    }

    static void assertRefused(String json, JsonDecoder<?> decoder, String message) {
        assertEquals(message, refusal(json, decoder).getMessage());
    }

    static void assertUnwritable(Consumer<JsonWriter> writing, String message) {
        JsonWriter out = new JsonWriter();
        JsonException refusal = assertThrows(JsonException.class, () -> writing.accept(out));
        assertEquals(message, refusal.getMessage());
    }
}
