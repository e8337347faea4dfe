package dev.callwright.json;

import static dev.callwright.json.Refusals.assertRefused;
import static dev.callwright.json.Refusals.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void everyCodePointIsReadRawAndEscaped() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 7) {
            if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
                continue;
            }
            String text = Character.toString(codePoint);
            assertEquals(text, Json.read(escaped(text), Decoders.string()));
            if (codePoint >= ' ' && codePoint != '"' && codePoint != '\\') {
                assertEquals(text, Json.read("\"" + text + "\"", Decoders.string()));
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(String.format("\\u%04X", unit)));
        return json.append('"').toString();
    }

    @Test
    void textsOfEveryLengthAndMixtureAreRead() {
        for (int length = 0; length < 300; length++) {
            for (String part : new String[] {"a", "é", "中", "😀", "a中", "中文aé😀"}) {
                String text = "x".repeat(length % 11) + part.repeat(length);
                assertEquals(text, Json.read("\"" + text + "\"", Decoders.string()));
            }
        }
    }

    @Test
    void shortEscapesAreRead() {
        assertEquals("\"\\/\b\f\n\r\t", Json.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", Decoders.string()));
        assertEquals("\u00e9\u00e9", Json.read("\"\\u00e9\\u00E9\"", Decoders.string()));
    }

    @Test
    void otherEscapesAreRefused() {
        for (String escape : new String[] {"a", "v", "0", "'", "x41", "U0041", "\u00e9", " ", "\n"}) {
            assertRefused(
                    "\"ab\\" + escape + "\"",
                    Decoders.string(),
                    "$: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX, but found another escape (byte 3)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u", "\\u1", "\\u12", "\\u123", "\\u123g", "\\u 123", "\\u+123", "\\u-123", "\\u１２３４"})
    void escapesWithoutFourDigitsAreRefused(String text) {
        assertRefused(
                "\"" + text + "\"",
                Decoders.string(),
                "$: expected four hexadecimal digits after \\u, but found something else (byte 1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\udc00",
                "\\ud800x",
                "\\ud800\\n",
                "\\ud800\\u0041",
                "\\ud800\\ud800",
                "\\udc00\\ud800",
                "\\uDFFF\\uDFFF"
            })
    void halfASurrogatePairIsRefused(String text) {
        assertRefused(
                "\"" + text + "\"",
                Decoders.string(),
                "$: expected both halves of a surrogate pair, but found one (byte 1)");
    }

    @Test
    void everyRawControlCharacterIsRefused() {
        for (char c = 0; c < ' '; c++) {
            assertRefused(
                    "\"a" + c + "\"",
                    Decoders.string(),
                    "$: expected an escape, but found a raw control character (byte 2)");
        }
        assertEquals("\u007f", Json.read("\"\u007f\"", Decoders.string()));
    }

    @ParameterizedTest
    @CsvSource({
        "80", "BF", "C0", "C1", "C080", "C1BF", "E08080", "E09FBF", "EDA080", "EDBFBF", "F0808080", "F08FBFBF",
        "F4908080", "F5808080", "F8888080", "FC84808080", "FE", "FF", "C2", "C241", "E4", "E4B8", "E4B841", "E441",
        "F09F", "F09F98", "F09F9841", "F09F41", "F041", "EFBF41", "EDA0BDEDB880"
    })
    void bytesThatAreNoUtf8AreRefusedReadOrSkipped(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (String before : new String[] {"", "a", "中", "中文", "中文字", "\\n", "0123456789abcdef中"}) {
            for (String after : new String[] {"", "中文字中文字"}) {
                assertNoUtf8(before, bytes, after);
            }
        }
    }

    private static void assertNoUtf8(String before, byte[] bytes, String after) {
        byte[] start = utf8("\"" + before);
        byte[] json = joined(start, bytes, utf8(after + "\""));
        String message = "$: expected valid UTF-8, but found an invalid byte sequence (byte " + start.length + ")";
        assertEquals(
                message,
                assertThrows(JsonException.class, () -> Json.read(json, Decoders.string()))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(JsonException.class, () -> Json.read(json, JsonReaderTest::skip))
                        .getMessage());
        byte[] name = joined(utf8("{"), json, utf8(":1}"));
        assertThrows(JsonException.class, () -> Json.read(name, Task::decode));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    @Test
    void aCharacterThatEndsPlainAsciiIsWrittenWhereverItStands() {
        for (String odd : new String[] {"\"", "\\", "\n", "\u007f", "é", "Ł", "\u0222", "中", "😀"}) {
            for (int at = 0; at < 150; at++) {
                String text = "x".repeat(at) + odd + "y".repeat(149 - at);
                String json = switch (odd) {
                    case "\"", "\\" -> "x".repeat(at) + "\\" + odd + "y".repeat(149 - at);
                    case "\n" -> "x".repeat(at) + "\\n" + "y".repeat(149 - at);
                    default -> text;
                };
                assertEquals('"' + json + '"', Json.write(text, Encoders.string()));
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = IntStream.rangeClosed(0, 0x2FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("😀\uD7FF\uE000\uFFFF")
                .toString();
        assertEquals(text, Json.read(Json.writeBytes(text, Encoders.string()), Decoders.string()));
    }
}
