package dev.callwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {
    private static final JsonDecoder<Map<Color, Integer>> BY_COLOR = Decoders.mapOf(Color.DECODER, Decoders.int32());

    @Test
    void knownConstantsAreReadAsThemselves() {
        assertSame(Color.RED, Json.read("\"RED\"", Color.DECODER));
        assertSame(Color.RED, Json.read("\"\\u0052ED\"", Color.DECODER));
        assertSame(Color.GREEN, Json.read("\"绿\"", Color.DECODER));
        assertSame(Color.GREEN, Json.read("\"\\u7eff\"", Color.DECODER));
        assertSame(Color.BLUE, Json.read("3", Color.DECODER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"PINK\"", "\"red\"", "\"3\"", "3.5", "4.0", "true", "[\"RED\"]", "{\"a\":null}", "\"\""})
    void otherValuesSurvive(String json) {
        Color color = Json.read(json, Color.DECODER);
        assertEquals(Color.Known.UNRECOGNIZED, color.known());
        assertEquals(json, Json.write(color, Encoders.openEnum()));
        assertEquals(color, Json.read(json, Color.DECODER));
        assertEquals(color.hashCode(), Json.read(json, Color.DECODER).hashCode());
        assertNotEquals(Color.RED, color);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3e0", "30e-1", "0.3E+1"})
    void aNumberIsKnownByItsValue(String json) {
        assertSame(Color.BLUE, Json.read(json, Color.DECODER));
        assertSame(Color.BLUE, Color.DECODER.of(JsonValue.parse(json)));
    }

    @Test
    void theySurviveInLists() {
        String json = "[\"RED\",\"PINK\",7,3]";
        List<Color> colors = Json.read(json, Decoders.listOf(Color.DECODER));
        assertEquals(json, Json.write(colors, Encoders.listOf(Encoders.openEnum())));
    }

    @Test
    void keysAreReadByTheirText() {
        String json = "{\"RED\":1,\"3\":2,\"绿\":3,\"PINK\":4}";
        Map<Color, Integer> map = Json.read(json, BY_COLOR);
        assertEquals(2, map.get(Color.BLUE));
        assertEquals(4, map.get(Color.DECODER.ofText("PINK")));
        assertEquals(json, Json.write(map, Encoders.mapOf(Encoders.openEnum(), Encoders.int32())));
    }

    @Test
    void textIsTheWireValueWithoutQuotes() {
        assertEquals("RED", Color.RED.text());
        assertEquals("3", Color.BLUE.toString());
        assertEquals("[1]", Color.DECODER.of(JsonValue.parse("[1]")).text());
        assertSame(Color.BLUE, Color.DECODER.ofText("3"));
        assertEquals("green", Color.GREEN.label());
    }
}
