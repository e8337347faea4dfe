package dev.callwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    @Test
    void unknownKeysAreNumbersWhereAllConstantsAre() {
        Size unknown = Json.read("3", Size.DECODER);
        Map<Size, Integer> map = Map.of(unknown, 1);
        JsonDecoder<Map<Size, Integer>> bySize = Decoders.mapOf(Size.DECODER, Decoders.int32());

        String json = Json.write(map, Encoders.mapOf(Encoders.openEnum(), Encoders.int32()));

        assertEquals("{\"3\":1}", json);
        assertEquals(map, Json.read(json, bySize));
        assertEquals(JsonValue.of("03"), Size.DECODER.ofText("03").wire());
        assertEquals(JsonValue.of("4"), Color.DECODER.ofText("4").wire());
    }

    @Test
    void theyHaveAnOrder() {
        List<Size> sizes = Stream.of(
                        "\"b\"", "true", "2", "{\"y\":1,\"x\":2}", "\"2\"", "[2]", "1", "{\"x\":2}", "\"a\"", "[\"2\"]")
                .map(json -> Json.read(json, Size.DECODER))
                .toList();
        Set<Size> sorted = new TreeSet<>(sizes);

        assertEquals(Set.copyOf(sizes), sorted);
        assertEquals(List.of(Size.SMALL, Size.LARGE), List.copyOf(sorted).subList(0, 2));
        assertEquals("\"a\"", List.copyOf(sorted).get(3).wire().toString());
    }

    /** Of all lengths around those of a word, or of two, with many of one beginning, with what takes an escape. */
    @Test
    void aConstantIsReadForItsVeryTextOnly() {
        List<String> texts = Stream.of("", "a", "ORDER_", "ORDER_STATUS_", "abcde\"fgh", "abcdef\\", "一二三四五")
                .flatMap(beginning -> Stream.of("", "A", "B", "CANCELLED", "COMPLETED", "DONE", "EXPIRED", "X\"", "\n")
                        .map(end -> beginning + end))
                .distinct()
                .toList();
        OpenEnumDecoder<Word> decoder = Word.decoder(texts);
        for (String text : texts) {
            String json = JsonValue.of(text).toString();
            assertIsRead(Word.Known.KNOWN, json, decoder);
            assertIsRead(Word.Known.UNRECOGNIZED, json.substring(0, json.length() - 1) + "!\"", decoder);
            assertIsRead(Word.Known.UNRECOGNIZED, "\"!" + json.substring(1), decoder);
        }
    }

    /** At the end of a document, and before what may look like the rest of a longer text. */
    private static void assertIsRead(Word.Known known, String json, OpenEnumDecoder<Word> decoder) {
        JsonDecoder<@Nullable Word> member = in -> in.readEnumOrNull(decoder);
        for (String next : List.of("", ",\"CANCELLED\"", " , \"COMPLETED\"", ",\"\"")) {
            List<@Nullable Word> read = Json.read("[" + json + next + "]", Decoders.listOf(member));
            Word first = Objects.requireNonNull(read.get(0));
            assertEquals(json, first.wire().toString());
            assertEquals(known, first.known(), json);
            assertEquals(next.isEmpty() ? 1 : 2, read.size());
        }
        assertEquals(known, Objects.requireNonNull(Json.read(json, member)).known(), json);
    }

    @Test
    void textsOfOneHashAreFoundAboutAsQuicklyAsOthers() {
        String ofOneHash = map("Aa", "BB");
        String others = map("Aa", "Bc");
        long usual = shortest(others);
        long colliding = shortest(ofOneHash);
        assertTrue(colliding < 50 * usual, colliding + " ns, where others take " + usual);
    }

    /** 8,192 keys, their bits written by two texts. */
    private static String map(String zero, String one) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        for (int i = 0; i < 8_192; i++) {
            String bits = Integer.toBinaryString(8_192 + i);
            members.add("\"" + bits.replace("0", zero).replace("1", one) + "\":1");
        }
        return members.toString();
    }

    private static long shortest(String json) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            assertEquals(
                    8_192,
                    Json.read(json, Decoders.mapOf(Size.DECODER, Decoders.int32()))
                            .size());
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    /** As it would be generated, with numbers only. */
    static final class Size extends OpenEnum<Size.Known> implements Comparable<Size> {
        static final Size SMALL = new Size(Known.SMALL, JsonValue.of(1));
        static final Size LARGE = new Size(Known.LARGE, JsonValue.of(2));
        static final OpenEnumDecoder<Size> DECODER = new OpenEnumDecoder<>(List.of(SMALL, LARGE)) {
            @Override
            protected Size unrecognized(JsonValue wire) {
                return new Size(Known.UNRECOGNIZED, wire);
            }
        };

        enum Known {
            SMALL,
            LARGE,
            UNRECOGNIZED
        }

        private Size(Known known, JsonValue wire) {
            super(known, wire, "");
        }

        @Override
        public int compareTo(Size other) {
            return compare(other);
        }
    }

    /** An enum of as many texts as one likes. */
    private static final class Word extends OpenEnum<Word.Known> {
        enum Known {
            KNOWN,
            UNRECOGNIZED
        }

        private Word(Known known, JsonValue wire) {
            super(known, wire, "");
        }

        static OpenEnumDecoder<Word> decoder(List<String> texts) {
            List<Word> known = texts.stream()
                    .map(text -> new Word(Known.KNOWN, JsonValue.of(text)))
                    .toList();
            return new OpenEnumDecoder<>(known) {
                @Override
                protected Word unrecognized(JsonValue wire) {
                    return new Word(Known.UNRECOGNIZED, wire);
                }
            };
        }
    }
}
