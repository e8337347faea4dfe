package dev.callwright.json;

import static dev.callwright.json.Refusals.assertUnwritable;
import static dev.callwright.json.Refusals.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static void assertRefused(byte[] json, JsonSettings settings, String message) {
        JsonException read = assertThrows(JsonException.class, () -> Json.read(json, Decoders.json(), settings));
        assertEquals(message, read.getMessage());
        assertFalse(read.isMismatch());
        JsonException skipped =
                assertThrows(JsonException.class, () -> Json.read(json, JsonReaderTest::skip, settings));
        assertEquals(message.replace(".a[", "[*]["), skipped.getMessage());
    }

    @Test
    void aHundredThousandLevelsAreRefused() {
        byte[] json = utf8("[".repeat(100_000));
        String path = "$" + "[0]".repeat(32) + "…" + "[0]".repeat(32);
        assertRefused(json, JsonSettings.defaults(), path + ": expected at most 512 levels, but found more (byte 512)");
        byte[] objects = utf8("{\"child\":".repeat(100_000));
        assertThrows(JsonException.class, () -> Json.read(objects, Task::decode));
    }

    @Test
    void depthCountsObjectsAndArrays() {
        JsonSettings three = JsonSettings.defaults().maxDepth(3);
        assertEquals(
                "[{\"a\":[]}]",
                Json.read(utf8("[{\"a\":[]}]"), Decoders.json(), three).toString());
        assertRefused(utf8("[{\"a\":[{}]}]"), three, "$[0].a[0]: expected at most 3 levels, but found more (byte 7)");
    }

    @Test
    void theGreatestDepthFitsASmallStack() throws InterruptedException {
        int depth = JsonSettings.GREATEST_DEPTH;
        byte[] arrays = utf8("[".repeat(depth) + "]".repeat(depth));
        byte[] objects = utf8("{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
        byte[] tasks = utf8("{\"id\":1,\"child\":".repeat(depth - 1) + "{\"id\":1}" + "}".repeat(depth - 1));
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(
                null,
                () -> {
                    JsonSettings settings = JsonSettings.defaults().maxDepth(depth);
                    for (byte[] json : new byte[][] {arrays, objects}) {
                        JsonValue value = Json.read(json, Decoders.json(), settings);
                        assertEquals(new String(json), value.toString());
                        assertEquals(value, Json.read(json, Decoders.json(), settings));
                        assertEquals(value.hashCode(), value.hashCode());
                    }
                    Task task = Json.read(tasks, Task::decode, settings);
                    assertEquals(new String(tasks), Json.write(task, Task::encode));
                },
                "small",
                1024 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
        thread.start();
        thread.join();
        assertNull(thrown[0]);
    }

    @Test
    void deeperValuesAreNotWritten() {
        assertUnwritable(
                out -> {
                    for (int i = 0; i <= JsonSettings.GREATEST_DEPTH; i++) {
                        out.beginArray();
                    }
                },
                "$" + "[0]".repeat(32) + "…" + "[0]".repeat(32)
                        + ": expected at most 1000 levels, but found more (byte 1000)");
    }

    @Test
    void textsAreLimited() {
        byte[] json = utf8("\"" + "x".repeat(10_000_000) + "\"");
        assertEquals(10_000_000, Json.read(json, Decoders.string()).length());
        assertRefused(
                json,
                JsonSettings.defaults().maxTextLength(9_999_999),
                "$: expected a text of at most 9999999 bytes, but found a longer one (byte 1)");
        assertNotNull(Json.read(json, Decoders.string(), JsonSettings.defaults().maxTextLength(10_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "中", "\\n", "😀"})
    void textsOfAnyKindAreLimitedAlsoAsNames(String part) {
        JsonSettings narrow = JsonSettings.defaults().maxTextLength(1_000);
        String longText = "\"" + part.repeat(1_000_000) + "\"";
        String message = "expected a text of at most 1000 bytes, but found a longer one";
        if (!"x".equals(part)) {
            longText = "\"" + "x".repeat(10) + part.repeat(1_000_000) + "\"";
        }
        assertRefused(utf8(longText), narrow, "$: " + message + " (byte 1)");
        assertRefused(utf8("{" + longText + ":1}"), narrow, "$: " + message + " (byte 2)");
        byte[] member = utf8("{" + longText + ":1}");
        assertThrows(JsonException.class, () -> Json.read(member, Task::decode, narrow));
    }

    @Test
    void numbersAreLimited() {
        String digits = "1".repeat(1_000);
        assertEquals(digits, Json.read(digits, Decoders.decimal()).toString());
        String message = "$: expected a number of at most 1000 characters, but found a longer one (byte 0)";
        assertRefused(utf8(digits + "1"), JsonSettings.defaults(), message);
        for (JsonDecoder<?> decoder : new JsonDecoder<?>[] {Decoders.int64(), Decoders.float64(), Decoders.decimal()}) {
            Refusals.assertRefused(digits + "1", decoder, message);
        }
    }

    @Test
    void settingsHaveTheirRanges() {
        JsonSettings settings = JsonSettings.defaults();
        assertEquals(
                "maxDepth is 1001; allowed are 1 to 1000",
                assertThrows(IllegalArgumentException.class, () -> settings.maxDepth(1_001))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> settings.maxDepth(0));
        assertThrows(IllegalArgumentException.class, () -> settings.maxTextLength(0));
        assertThrows(IllegalArgumentException.class, () -> settings.maxNumberLength(-1));
    }
}
