package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.json.Json;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonSettings;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of maps are data: where they are sensitive, neither an exception nor a report tells of them. */
class SensitiveNamesTest {
    @TempDir
    static Path directory;

    private static URLClassLoader loader;
    private static JsonDecoder<?> decoder;

    @BeforeAll
    static void compile() throws Exception {
        List<GeneratedFile> files = Descriptions.generated(Descriptions.of(directory, """
                callwright: 1
                api: Book
                package: dev.acme.book
                types:
                  Book:
                    required: map<int> sensitive
                    optional: map<int>? sensitive
                    model: Inner? sensitive
                    list: list<map<int>>? sensitive
                    any: json? sensitive
                    open: map<int>?
                    outer: Outer?
                  Outer:
                    n: int
                    secret: map<int> sensitive
                  Inner:
                    map: map<int>
                """));
        assertEquals(List.of(), Compiled.complaints(files, directory));
        loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, SensitiveNamesTest.class.getClassLoader());
        decoder = (JsonDecoder<?>)
                loader.loadClass("dev.acme.book.Book").getMethod("decoder").invoke(null);
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    @Test
    void aRequiredMapThatDoesNotFit() {
        String json = "{\"required\":{\"138\":\"x\"}}";
        JsonException refused = assertThrows(JsonException.class, () -> Json.read(json, decoder));
        assertEquals("$.required[*]: expected an int, but found a string (byte 19)", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"optional\":{\"138\":\"x\"}      | $.optional[*]: expected an int, but found a string",
                "\"model\":{\"map\":{\"138\":\"x\"}} | $.model[*][*]: expected an int, but found a string",
                "\"list\":[{},{\"138\":\"x\"}]     | $.list[1][*]: expected an int, but found a string",
                "\"open\":{\"138\":\"x\"}          | $.open['138']: expected an int, but found a string",
            })
    void anOptionalOneIsKeptAndReported(String member, String report) throws Exception {
        List<String> reports = new ArrayList<>();
        byte[] json = ("{\"required\":{}," + member + "}").getBytes(StandardCharsets.UTF_8);
        Object book = Json.read(
                json, decoder, JsonSettings.defaults().onMismatch(mismatch -> reports.add(mismatch.toString())));
        assertEquals(List.of(report), reports);
        assertEquals(
                new String(json, StandardCharsets.UTF_8),
                book.getClass().getMethod("toJson").invoke(book));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"optional\":{\"138\" 1} | $.optional[*]: expected ':', but found a digit (byte 33)",
                "\"any\":{\"138\" 1}      | $.any[*]: expected ':', but found a digit (byte 28)",
                "\"optional\":{\"138\":\"\", \"139\" 1} | $.optional[*]: expected ':', but found a digit (byte 43)",
                "\"outer\":{\"n\":\"\",\"secret\":{\"138\" 1}} | $.outer[*][*]: expected ':', but found a digit (byte 47)",
                "\"outer\":{\"secret\":{\"1\":\"\",\"138\" 1}} | $.outer[*][*]: expected ':', but found a digit (byte 47)",
                "\"unknown\":{\"138\" 1} | $.unknown[*]: expected ':', but found a digit (byte 32)",
                "\"open\":{\"138\" 1}     | $.open['138']: expected ':', but found a digit (byte 29)",
            })
    void brokenJson(String member, String message) {
        String json = "{\"required\":{}," + member + "}";
        JsonException refused = assertThrows(JsonException.class, () -> Json.read(json, decoder));
        assertEquals(message, refused.getMessage());
    }
}
