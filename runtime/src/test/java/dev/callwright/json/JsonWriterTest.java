package dev.callwright.json;

import static dev.callwright.json.Refusals.assertUnwritable;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private static final JsonNames NAMES = JsonNames.of("a", "b\n", "名");

    private static String written(Consumer<JsonWriter> writing) {
        JsonWriter out = new JsonWriter();
        writing.accept(out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void membersOfEveryTypeAreWritten() {
        JsonNames names = JsonNames.of("s", "i", "l", "d", "b", "x", "v", "e", "n");
        assertEquals(
                "{\"s\":\"t\",\"i\":1,\"l\":2,\"d\":0.5,\"b\":true,\"x\":1.50,\"v\":[],\"e\":[1],\"n\":null}",
                written(out -> {
                    out.beginObject();
                    out.writeString(names, 0, "t");
                    out.writeInt(names, 1, 1);
                    out.writeLong(names, 2, 2L);
                    out.writeDouble(names, 3, 0.5);
                    out.writeBoolean(names, 4, true);
                    out.writeDecimal(names, 5, new BigDecimal("1.50"));
                    out.writeValue(names, 6, JsonValue.parse("[]"));
                    out.write(names, 7, List.of(1), Encoders.listOf(Encoders.int32()));
                    out.writeNull(names, 8);
                    out.endObject();
                }));
    }

    @Test
    void optionalMembersThatAreNullAreLeftOut() {
        assertEquals("{\"名\":\"x\"}", written(out -> {
            out.beginObject();
            out.writeStringUnlessNull(NAMES, 0, null);
            out.writeIntUnlessNull(NAMES, 0, null);
            out.writeLongUnlessNull(NAMES, 0, null);
            out.writeDoubleUnlessNull(NAMES, 0, null);
            out.writeBooleanUnlessNull(NAMES, 0, null);
            out.writeDecimalUnlessNull(NAMES, 0, null);
            out.writeEnumUnlessNull(NAMES, 0, null);
            out.writeValueUnlessNull(NAMES, 0, null);
            out.writeUnlessNull(NAMES, 1, null, Encoders.string());
            out.writeStringUnlessNull(NAMES, 2, "x");
            out.endObject();
        }));
    }

    @Test
    void optionalMembersThatAreThereAreWritten() {
        JsonNames names = JsonNames.of("i", "l", "d", "b", "x", "v", "e");
        assertEquals("{\"i\":1,\"l\":2,\"d\":0.5,\"b\":false,\"x\":1E+2,\"v\":null,\"e\":\"t\"}", written(out -> {
            out.beginObject();
            out.writeIntUnlessNull(names, 0, Integer.valueOf(1));
            out.writeLongUnlessNull(names, 1, Long.valueOf(2));
            out.writeDoubleUnlessNull(names, 2, Double.valueOf(0.5));
            out.writeBooleanUnlessNull(names, 3, Boolean.FALSE);
            out.writeDecimalUnlessNull(names, 4, new BigDecimal("1E+2"));
            out.writeValueUnlessNull(names, 5, JsonNull.INSTANCE);
            out.writeUnlessNull(names, 6, "t", Encoders.string());
            out.endObject();
        }));
    }

    @Test
    void onlyWhatHasToBeIsEscaped() {
        assertEquals(
                "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fé中😀\u2028\"",
                Json.write("\"\\/\b\f\n\r\t\0\u001f\u007fé中😀\u2028", Encoders.string()));
        assertEquals("{\"b\\n\":1}", written(out -> {
            out.beginObject();
            out.writeInt(NAMES, 1, 1);
            out.endObject();
        }));
    }

    @Test
    void longTextsFullOfEscapesAreWrittenWhole() {
        String text = "\u0001é".repeat(10_000);
        assertEquals("\"" + "\\u0001é".repeat(10_000) + "\"", Json.write(text, Encoders.string()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 9, 10, 99, 100, -10, 1234567890123456789L, Long.MAX_VALUE, Long.MIN_VALUE})
    void longsAreWrittenInFull(long value) {
        assertEquals(Long.toString(value), Json.write(value, Encoders.int64()));
    }

    @Test
    void anArrayHasItsExactSize() {
        assertArrayEquals(new byte[] {'"', 'x', '"'}, Json.writeBytes("x", Encoders.string()));
    }

    @Test
    void whatJsonCannotRepresentIsRefusedByName() {
        assertUnwritable(
                out -> {
                    out.beginObject();
                    out.writeInt(NAMES, 0, 1);
                    out.writeDouble(NAMES, 2, Double.NaN);
                },
                "$.名: expected a finite number, but found NaN or an infinity (byte 13)");
        assertUnwritable(
                out -> {
                    out.beginObject();
                    out.name("list");
                    out.beginArray();
                    out.value(1);
                    out.value("x\ud800y");
                },
                "$.list[1]: expected a text in whole characters, but found half of a surrogate pair (byte 11)");
        assertUnwritable(
                out -> {
                    out.beginObject();
                    out.name("\udc00");
                },
                "$['\\udc00']: expected a name in whole characters, but found half of a surrogate pair (byte 1)");
        assertUnwritable(
                out -> out.value(Double.NEGATIVE_INFINITY),
                "$: expected a finite number, but found NaN or an infinity (byte 0)");
    }

    @Test
    void namesWithinWhatIsSensitiveAreNotTold() {
        JsonEncoder<Map<String, List<Double>>> lists = Encoders.mapOf(Encoders.listOf(Encoders.float64()));
        assertUnwritable(
                out -> {
                    out.beginObject();
                    out.writeSensitive(NAMES, 0, Map.of("138", List.of(Double.NaN)), lists);
                },
                "$.a[*][0]: expected a finite number, but found NaN or an infinity (byte 13)");
        assertUnwritable(
                out -> {
                    out.beginObject();
                    out.writeSensitiveUnlessNull(NAMES, 0, "138\ud800", (key, writer) -> {
                        writer.beginObject();
                        writer.name(key);
                    });
                },
                "$.a[*]: expected a name in whole characters, but found half of a surrogate pair (byte 6)");
        assertUnwritable(
                out -> {
                    out.beginObject();
                    out.writeSensitiveUnlessNull(NAMES, 0, null, lists);
                    out.writeSensitive(NAMES, 0, Map.of("138", List.of()), lists);
                    out.write(NAMES, 2, Map.of("x", List.of(Double.NaN)), lists);
                },
                "$.名.x[0]: expected a finite number, but found NaN or an infinity (byte 28)");
    }

    @Test
    void unknownMembersAreWrittenLastAndOnlyIfNotWrittenBefore() {
        Map<String, JsonValue> kept = new LinkedHashMap<>();
        kept.put("x", JsonValue.of(1));
        kept.put("a", JsonValue.of("kept"));
        kept.put("b\n", JsonValue.of("kept"));
        assertEquals("{\"a\":1,\"x\":1,\"b\\n\":\"kept\"}", written(out -> {
            out.beginObject(kept);
            out.writeInt(NAMES, 0, 1);
            out.endObject();
        }));
    }

    @Test
    void membersBeyondTheFirst64AreKnownToBeWritten() {
        JsonNames many =
                JsonNames.of(IntStream.range(0, 200).mapToObj(i -> "n" + i).toArray(String[]::new));
        Map<String, JsonValue> kept = new LinkedHashMap<>();
        for (int i : List.of(63, 64, 127, 128, 199)) {
            kept.put("n" + i, JsonValue.of("kept"));
        }
        assertEquals("{\"n63\":1,\"n128\":1,\"n64\":\"kept\",\"n127\":\"kept\",\"n199\":\"kept\"}", written(out -> {
            out.beginObject(kept);
            out.writeInt(many, 63, 1);
            out.writeInt(many, 128, 1);
            out.endObject();
        }));
    }

    @Test
    void whatWasWrittenInOneObjectSaysNothingOfTheNext() {
        assertEquals("[{\"a\":1},{\"a\":2}]", written(out -> {
            out.beginArray();
            out.beginObject();
            out.writeInt(NAMES, 0, 1);
            out.endObject();
            out.beginObject(Map.of("a", JsonValue.of(2)));
            out.endObject();
            out.endArray();
        }));
    }

    @Test
    void collectionsAndMapsAreWritten() {
        assertEquals(
                "[1,null]",
                Json.write(java.util.Arrays.asList(1, null), Encoders.listOf(Encoders.nullable(Encoders.int32()))));
        assertEquals("[]", Json.write(Set.of(), Encoders.setOf(Encoders.string())));
        assertEquals(
                "{\"k\":[true]}",
                Json.write(Map.of("k", List.of(true)), Encoders.mapOf(Encoders.listOf(Encoders.bool()))));
    }

    @Test
    void mistakesOfAnEncoderAreNotWritten() {
        assertThrows(IllegalStateException.class, () -> written(JsonWriter::beginObject));
        assertThrows(IllegalStateException.class, () -> written(out -> {}));
        assertThrows(IllegalStateException.class, () -> written(JsonWriter::endArray));
        assertThrows(IllegalStateException.class, () -> written(out -> out.name("x")));
        assertThrows(
                IllegalStateException.class,
                () -> written(out -> {
                    out.value(1);
                    out.value(2);
                }));
        assertThrows(
                IllegalStateException.class,
                () -> written(out -> {
                    out.beginObject();
                    out.value(1);
                }));
        assertThrows(
                IllegalStateException.class,
                () -> written(out -> {
                    out.beginObject();
                    out.name("x");
                    out.endObject();
                }));
        assertThrows(
                IllegalStateException.class,
                () -> written(out -> {
                    out.beginArray();
                    out.endObject();
                }));
    }
}
