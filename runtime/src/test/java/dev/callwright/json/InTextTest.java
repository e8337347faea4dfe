package dev.callwright.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that travels as the text of a string. */
class InTextTest {
    /** {@code {"name": "a", "size": 1, "inner": "{...}"}}, all but the name optional. */
    record Box(String name, Integer size, Box inner, Map<String, JsonValue> unknown) {
        private static final JsonNames NAMES = JsonNames.of("name", "size", "inner");

        static Box decode(JsonReader in) {
            String name = null;
            Integer size = null;
            Box inner = null;
            int member = in.enterObject();
            while ((member = in.nextMember(NAMES, member)) != JsonReader.END) {
                switch (member) {
                    case 0 -> name = in.readString();
                    case 1 -> size = in.readIntOrNull();
                    case 2 -> inner = in.readOrNull(Decoders.inText(Box::decode));
                    default -> in.keepMember();
                }
            }
            Map<String, JsonValue> unknown = in.endObject();
            return new Box(in.require(name, NAMES, 0), size, inner, unknown);
        }

        static void encode(Box box, JsonWriter out) {
            out.beginObject(box.unknown);
            out.writeString(NAMES, 0, box.name);
            out.writeIntUnlessNull(NAMES, 1, box.size);
            out.writeUnlessNull(NAMES, 2, box.inner, Encoders.inText(Box::encode));
            out.endObject();
        }
    }

    private static Box read(String json) {
        return Json.read(json, Box::decode);
    }

    private static <T> String refused(String json, JsonDecoder<T> decoder) {
        JsonException refused = assertThrows(JsonException.class, () -> Json.read(json, decoder));
        assertTrue(refused.isMismatch());
        return refused.getMessage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"inner\":\"{\\\"name\\\":\\\"中\\u2028\\\",\\\"x\\\":[1e2]}\"}",
                "{\"name\":\"a\",\"inner\":\"{\\\"name\\\":\\\"\\\\\\\"\\\",\\\"inner\\\":\\\"{\\\\\\\"name\\\\\\\":\\\\\\\"c\\\\\\\"}\\\"}\"}",
                "{\"inner\":\"[]\",\"name\":\"a\"}",
                "{\"inner\":\"\",\"name\":\"a\"}",
            })
    void whatWasReadIsWrittenAgain(String json) {
        Box box = read(json);
        assertEquals(Json.read(json, Decoders.json()), Json.read(Json.write(box, Box::encode), Decoders.json()));
    }

    @Test
    void whatStandsInTheStringIsRead() {
        assertEquals(2, read("{\"name\":\"a\",\"inner\":\" {\\\"size\\\": 2, \\\"name\\\": \\\"b\\\"} \"}").inner.size);
        assertEquals(2, read("{\"name\":\"a\",\"inner\":{\"size\":2,\"name\":\"b\"}}").inner.size, "without quotes");
        assertEquals(List.of(1L, 2L), Json.read("\"[1,2]\"", Decoders.inText(Decoders.listOf(Decoders.int64()))));
        assertEquals(JsonValue.of("a"), Json.read("\"\\\"a\\\"\"", Decoders.inText(Decoders.json())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"{\"'                                     | $: expected a name in quotes or '}', but found the end of the text (byte 0)",
                "'\"{} {}\"' | $.name: expected a value, for it is required, but found nothing (byte 0)",
                "'\"{\\\"name\\\":\\\"a\\\"} 1\"' | $: expected the end of the text, but found a digit (byte 0)",
                "'\"\"' | $: expected a value, but found the end of the text (byte 0)",
                "'\"null\"' | $: expected an object, but found null (byte 0)",
                "'1' | $: expected an object, but found a number (byte 0)",
                "'  \"{\\\"name\\\":[]}\"' | $.name: expected a string, but found an array (byte 2)",
            })
    void whatDoesNotFit(String json, String message) {
        assertEquals(message, refused(json, Decoders.inText(Box::decode)));
    }

    @Test
    void whatDoesNotFitIsToldWhereItIs() {
        List<String> told = new ArrayList<>();
        JsonSettings settings = JsonSettings.defaults().onMismatch(mismatch -> told.add(mismatch.toString()));
        String json =
                "{\"name\":\"a\",\"inner\":\"{\\\"name\\\":\\\"b\\\",\\\"size\\\":\\\"x\\\",\\\"inner\\\":{\\\"name\\\":1}}\"}";
        Box box = Json.read(json.getBytes(UTF_8), Box::decode, settings);
        assertEquals(
                List.of(
                        "$.inner.size: expected an int, but found a string",
                        "$.inner.inner.name: expected a string, but found a number"),
                told);
        assertEquals(
                Map.of("size", JsonValue.of("x")).keySet(), Map.of("size", 1).keySet());
        assertEquals(JsonValue.of("x"), box.inner.unknown.get("size"));
    }

    @Test
    void namesInASensitiveValueAreNotTold() {
        JsonDecoder<Map<String, Integer>> map = Decoders.inText(Decoders.mapOf(Decoders.int32()));
        String json = "\"{\\\"key\\\":\\\"x\\\"}\"";
        assertEquals("$.key: expected an int, but found a string (byte 0)", refused(json, map));
        assertEquals("$[*]: expected an int, but found a string (byte 0)", refused(json, in -> in.readSensitive(map)));
    }

    @Test
    void levelsCountOnInStrings() {
        JsonSettings settings = JsonSettings.defaults().maxDepth(3);
        String json = "{\"name\":\"a\",\"inner\":\"{\\\"name\\\":\\\"b\\\",\\\"x\\\":[%s]}\"}";
        Box box = Json.read(json.formatted("1").getBytes(UTF_8), Box::decode, settings);
        assertEquals("b", box.inner.name);
        Box tooDeep = Json.read(json.formatted("[1]").getBytes(UTF_8), Box::decode, settings);
        assertNull(tooDeep.inner);
    }

    @Test
    void whatCannotBeWrittenIsToldWhereTheStringIs() {
        JsonEncoder<Double> encoder = Encoders.inText(Encoders.float64());
        JsonException refused = assertThrows(JsonException.class, () -> Json.write(Double.NaN, encoder));
        assertEquals("$: expected a finite number, but found NaN or an infinity (byte 0)", refused.getMessage());
    }
}
