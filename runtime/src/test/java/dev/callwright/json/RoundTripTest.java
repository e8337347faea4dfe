package dev.callwright.json;

import static dev.callwright.json.Refusals.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written is read again, the same. */
class RoundTripTest {
    @Property(seed = "1", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void values(@ForAll("values") JsonValue value) {
        assertEquals(value, JsonValue.parse(value.toString()));
        assertEquals(value.toString(), JsonValue.parse(value.toString()).toString());
    }

    @Property(seed = "2", tries = 2_000)
    void texts(@ForAll("texts") String text) {
        assertEquals(text, Json.read(Json.writeBytes(text, Encoders.string()), Decoders.string()));
    }

    @Property(seed = "3", tries = 2_000)
    void longs(@ForAll long value) {
        assertEquals(value, Json.read(Json.write(value, Encoders.int64()), Decoders.int64()));
        assertEquals(value, Json.read(new BigDecimal(value).setScale(3).toString(), Decoders.int64()));
    }

    @Property(seed = "4", tries = 2_000)
    void ints(@ForAll int value) {
        assertEquals(value, Json.read(Json.write(value, Encoders.int32()), Decoders.int32()));
    }

    @Property(seed = "5", tries = 5_000)
    void doubles(@ForAll("doubles") double value) {
        String json = Json.write(value, Encoders.float64());
        assertEquals(
                Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(Json.read(json, Decoders.float64())));
    }

    @Property(seed = "6", tries = 2_000)
    void shortDecimalsAsDoublesAreTheNearest(@ForAll("shortDecimals") BigDecimal value) {
        String json = value.toPlainString();
        assertEquals(
                Double.doubleToRawLongBits(Double.parseDouble(json)),
                Double.doubleToRawLongBits(Json.read(json, Decoders.float64())));
    }

    @Property(seed = "7", tries = 2_000)
    void decimals(@ForAll BigDecimal value) {
        assertEquals(value, Json.read(Json.write(value, Encoders.decimal()), Decoders.decimal()));
    }

    @Property(seed = "8", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void textsInModelsWithUnknownMembers(
            @ForAll("texts") String text, @ForAll("values") JsonValue extra, @ForAll("names") String unknown) {
        JsonObject object = new JsonObject(Map.of(
                "id",
                JsonValue.of(1),
                "text",
                JsonValue.of(text),
                "extra",
                new JsonArray(List.of(extra)),
                "~" + unknown,
                extra));
        Task task = Json.read(utf8(object.toString()), Task::decode);
        assertEquals(object, JsonValue.parse(Json.write(task, Task::encode)));
    }

    @Property(seed = "9", tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyValueInAnyMemberSurvives(@ForAll("members") String member, @ForAll("values") JsonValue value) {
        JsonObject object = new JsonObject(Map.of("id", JsonValue.of(1), member, value));
        Task task = Json.read(utf8(object.toString()), Task::decode);
        JsonObject written = (JsonObject) JsonValue.parse(Json.write(task, Task::encode));
        boolean absent = value instanceof JsonNull;
        boolean rewritten =
                List.of("ratio", "count", "price", "numbers", "scores").contains(member);
        if (!absent && !(rewritten && !task.unknownMembers().containsKey(member))) {
            assertEquals(value, written.get(member));
        }
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                "text",
                "count",
                "ratio",
                "price",
                "done",
                "start",
                "color",
                "extra",
                "numbers",
                "scores",
                "child",
                "children",
                "unknown");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 0x7F)),
                Tuple.of(1, Arbitraries.integers().between(0x80, 0x7FF)),
                Tuple.of(5, Arbitraries.integers().between(0x4E00, 0x9FFF)),
                Tuple.of(1, Arbitraries.integers().between(0x800, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, Character.MAX_CODE_POINT)));
        return codePoints
                .list()
                .ofMaxSize(60)
                .map(list -> list.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(Arbitraries.of("", "id", "text", "a b", "\"", "\\", "名"), texts());
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<BigDecimal> shortDecimals() {
        return Arbitraries.longs()
                .between(-999_999_999_999_999L, 999_999_999_999_999L)
                .flatMap(digits ->
                        Arbitraries.integers().between(0, 17).map(scale -> BigDecimal.valueOf(digits, scale)));
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return values(2);
    }

    private Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                texts().map(JsonString::new),
                Arbitraries.longs().map(JsonNumber::of),
                Arbitraries.bigDecimals().map(JsonNumber::of),
                Arbitraries.of(JsonBoolean.TRUE, JsonBoolean.FALSE, JsonNull.INSTANCE));
        if (depth == 0) {
            return scalars;
        }
        return Arbitraries.oneOf(
                scalars,
                values(depth - 1).list().ofMaxSize(4).map(JsonArray::new),
                Arbitraries.maps(names(), values(depth - 1)).ofMaxSize(4).map(JsonObject::new));
    }
}
