package dev.callwright.json;

import static dev.callwright.json.Refusals.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Jackson as the judge: mutated documents get the same verdict from both, and the same values.
 *
 * <p>Where they may differ:
 *
 * <ul>
 *   <li>half a surrogate pair, escaped: only Jackson accepts it, as it is;
 *   <li>bytes that encode a surrogate, and some that are overlong: only Jackson accepts them;
 *   <li>the bytes of UTF-16 and UTF-32: only Jackson accepts them, having guessed;
 *   <li>a number whose exponent does not fit int: only we accept it, as a free value, which keeps its text.
 * </ul>
 *
 * <p>{@link Mutations} says how many documents.
 */
class JacksonDifferentialTest {
    private static final String[] SEEDS = {
        "{\"code\":200,\"data\":{\"content\":[{\"id\":9007199254740993,\"name\":\"张三\",\"at\":\"2024-01-02 03:04:05\","
                + "\"turns\":[{\"who\":\"机器人\",\"text\":\"您好，\\\"请问\\\"\\n\"},"
                + "{\"who\":\"x\",\"text\":\"😀\\u00e9\\ud83d\\ude00\"}],"
                + "\"n\":null,\"ok\":true,\"no\":false,\"r\":-1.5e-3}],\"number\":0,\"total\":1E+2},\"\":[[],{},\"\"]}",
        "[0,-0,1,-1,0.1,1e5,1E-5,12345678901234567890,\"\\b\\f\\n\\r\\t\\/\\\\\",\"ßéü中文字符\",[[[1]]],{\"a\":{\"b\":{}}}]",
        " { \"a\" : [ 1 , 2 , { \"b\" : \"c\" } ] , \"d\" : true , \"名字\" : \"\\u4e2d\" }\r\n\t"
    };

    private static final Pattern HUGE_EXPONENT = Pattern.compile("[eE][+-]?[0-9]{10,}");

    private final ObjectMapper jackson = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    @Test
    void mutatedDocumentsGetTheSameVerdictAndTheSameValues() {
        Random random = new Random(20261122);
        int accepted = 0;
        for (int i = 0; i < Mutations.DOCUMENTS; i++) {
            byte[] json = Mutations.mutated(utf8(SEEDS[i % SEEDS.length]), random);
            if (judge(json)) {
                accepted++;
            }
        }
        assertTrue(accepted > Mutations.DOCUMENTS / 20, "only " + accepted + " were accepted");
        assertTrue(accepted < Mutations.DOCUMENTS * 3 / 4, "as many as " + accepted + " were accepted");
    }

    /** Whether both accept. */
    private boolean judge(byte[] json) {
        JsonNode theirs = theirs(json);
        JsonValue ours = ours(json);
        if (ours == null && theirs != null) {
            assertTrue(
                    isKnownDifference(json),
                    () -> "only Jackson accepts " + HexFormat.of().formatHex(json));
            return false;
        }
        if (ours != null
                && theirs == null
                && HUGE_EXPONENT.matcher(ours.toString()).find()) {
            return false;
        }
        assertTrue(
                ours == null || theirs != null,
                () -> "Jackson refuses " + HexFormat.of().formatHex(json));
        if (ours != null) {
            assertSame(theirs, ours);
        }
        return ours != null;
    }

    private JsonNode theirs(byte[] json) {
        try {
            JsonNode node = jackson.readTree(json);
            return node.isMissingNode() ? null : node;
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    private static JsonValue ours(byte[] json) {
        try {
            return Json.read(json, Decoders.json());
        } catch (JsonException e) {
            return null;
        }
    }

    private static boolean isKnownDifference(byte[] json) {
        return isRefusedFor(json, "both halves of a surrogate pair")
                || !isUtf8(json) && isRefusedFor(json, "valid UTF-8")
                || json.length > 1 && (json[0] == 0 || json[1] == 0);
    }

    private static boolean isUtf8(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isRefusedFor(byte[] json, String expected) {
        try {
            Json.read(json, Decoders.json());
            return false;
        } catch (JsonException e) {
            return e.expected().equals(expected);
        }
    }

    private static void assertSame(JsonNode theirs, JsonValue ours) {
        switch (JsonReader.of(ours.toString()).peek()) {
            case OBJECT -> {
                Map<String, JsonValue> members = ((JsonObject) ours).members();
                assertEquals(theirs.size(), members.size());
                members.forEach((name, member) -> assertSame(theirs.get(name), member));
            }
            case ARRAY -> {
                assertEquals(theirs.size(), ((JsonArray) ours).elements().size());
                for (int i = 0; i < theirs.size(); i++) {
                    assertSame(theirs.get(i), ((JsonArray) ours).elements().get(i));
                }
            }
            case STRING -> assertEquals(theirs.textValue(), ((JsonString) ours).value());
            case NUMBER -> {
                assertTrue(theirs.isNumber());
                JsonNumber number = (JsonNumber) ours;
                assertEquals(0, theirs.decimalValue().compareTo(number.decimalValue()));
                assertEquals(theirs.canConvertToLong() && theirs.isIntegralNumber(), isPlainLong(number));
            }
            case BOOLEAN -> assertEquals(theirs.booleanValue(), ((JsonBoolean) ours).value());
            case NULL -> assertTrue(theirs.isNull());
        }
    }

    private static boolean isPlainLong(JsonNumber number) {
        try {
            long value = Json.read(number.text(), Decoders.int64());
            return Long.toString(value).equals(number.text()) || "-0".equals(number.text());
        } catch (JsonException e) {
            return false;
        }
    }
}
