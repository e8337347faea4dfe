package dev.callwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1.50,\"a\":[true,false,null,\"x\\n中😀\",{}],\"\":-0.0e+10}",
                "[]",
                "\"\"",
                "12345678901234567890123456789012345678901234567890",
                "null"
            })
    void textIsParsedAndPrintedAlike(String json) {
        assertEquals(json, JsonValue.parse(json).toString());
    }

    @Test
    void valuesAreEqualByValue() {
        assertEquals(
                JsonValue.parse("{\"a\":[1,{\"b\":null}],\"c\":\"x\"}"),
                JsonValue.parse(" {\"c\":\"\\u0078\", \"a\":[1,{\"b\":null}]}"));
        assertEquals(
                JsonValue.parse("{\"a\":1,\"c\":2}").hashCode(),
                JsonValue.parse("{\"c\":2,\"a\":1}").hashCode());
        assertNotEquals(JsonValue.parse("[1,2]"), JsonValue.parse("[2,1]"));
        assertEquals(new JsonNull(), JsonNull.INSTANCE);
    }

    @Test
    void numbersAreEqualIfWrittenAlike() {
        assertNotEquals(JsonValue.parse("1.0"), JsonValue.parse("1"));
        assertEquals(JsonValue.of(1), JsonValue.parse("1"));
        assertEquals(new BigDecimal("1.0"), new JsonNumber("1.0").decimalValue());
        assertEquals(1, new JsonNumber("1.0").longValue());
        assertEquals(new JsonNumber("100"), new JsonNumber("1.0e2").plain());
        assertEquals(new JsonNumber("0"), new JsonNumber("-0.0").plain());
        assertEquals(new JsonNumber("1.50"), new JsonNumber("1.50").plain());
        assertEquals(new JsonNumber("1e19"), new JsonNumber("1e19").plain());
        assertEquals(new JsonNumber("1e9999999999"), new JsonNumber("1e9999999999").plain());
        assertEquals(Double.POSITIVE_INFINITY, new JsonNumber("1e999").doubleValue());
    }

    @Test
    void numbersThatDoNotFitSaySo() {
        assertThrows(ArithmeticException.class, () -> new JsonNumber("1.5").longValue());
        assertThrows(ArithmeticException.class, () -> new JsonNumber("1e19").longValue());
        assertThrows(ArithmeticException.class, () -> new JsonNumber("1e99999999999").decimalValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "1.", "-", "+1", "NaN", "1 ", " 1", "1e", "x", "1,2", "１"})
    void aNumberHasToBeOne(String text) {
        assertThrows(IllegalArgumentException.class, () -> new JsonNumber(text));
    }

    @Test
    void infinitiesAreNoNumbers() {
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.POSITIVE_INFINITY));
    }

    @Test
    void textsAreWhole() {
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of("\ud800"));
        assertThrows(IllegalArgumentException.class, () -> new JsonObject(Map.of("\udc00x", JsonNull.INSTANCE)));
        assertEquals("\"😀\"", JsonValue.of("😀").toString());
    }

    @Test
    void collectionsAreCopiedAndUnmodifiable() {
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonValue.of(1)));
        List<JsonValue> elements = new ArrayList<>(List.of(JsonValue.of(1)));
        JsonObject object = new JsonObject(members);
        JsonArray array = new JsonArray(elements);
        members.clear();
        elements.clear();
        assertEquals(JsonValue.of(1), object.get("a"));
        assertEquals(1, array.elements().size());
        assertThrows(UnsupportedOperationException.class, () -> object.members().clear());
        assertThrows(UnsupportedOperationException.class, () -> array.elements().clear());
    }
}
