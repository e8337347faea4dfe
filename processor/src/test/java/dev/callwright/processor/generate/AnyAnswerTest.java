package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.json.JsonArray;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import dev.callwright.processor.generate.GeneratedCodecs.Codec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Generated codecs read any bytes to a model that has all of them, or to the documented exception. With the system
 * property {@code callwright.deep}, a million random documents instead of a thousand.
 */
class AnyAnswerTest {
    private static final int DOCUMENTS = Boolean.getBoolean("callwright.deep") ? 5_000 : 5;

    static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-0.0",
            "-1",
            "1.0",
            "1.5",
            "1e2",
            "1e-400",
            "1e400",
            "1e999999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "4294967296",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "18446744073709551616",
            "0.30000000000000004441",
            "\"\"",
            "\"12\"",
            "\"NaN\"",
            "\"2018-02-30 11:57:33\"",
            "\"2018-08-04 11:57:33\"",
            "\"\\u0000\\ud83d\\ude00\"",
            "[]",
            "[[]]",
            "[null]",
            "[1,\"a\",{}]",
            "{}",
            "{\"\":null}",
            "{\"a\":1}",
            "{\"k\":[1.5,2147483648]}",
            "{\"orderId\":1}");
    private static final List<String> NO_JSON = List.of(
            "NaN",
            "Infinity",
            "01",
            "+1",
            ".5",
            "1.",
            "1e",
            "-",
            "0x1",
            "tru",
            "nul",
            "'x'",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\n\"",
            "\"",
            "[1,]",
            "[,]",
            "{\"a\":}",
            "{\"a\" 1}",
            "{a:1}",
            "{\"a\":1,}",
            "[",
            "{",
            "}",
            "\uFEFF1",
            "1 2",
            "/**/1");

    private static GeneratedCodecs codecs;

    @BeforeContainer
    static void compile() throws IOException {
        codecs = new GeneratedCodecs();
    }

    @AfterContainer
    static void close() throws IOException {
        codecs.close();
    }

    @Example
    void aGoodAnswerLosesNothing() {
        codecs.all().forEach(codec -> codec.survives(codec.good()));
    }

    @Example
    void anyValueInAnyPlace() {
        for (Codec codec : codecs.all()) {
            for (Place place : Place.in(codec.tree())) {
                VALUES.forEach(value -> codec.survives(place.with(value)));
            }
        }
    }

    @Example
    void aMemberLessOrTwice() {
        for (Codec codec : codecs.all()) {
            for (Place place :
                    Place.in(codec.tree()).stream().filter(Place::isMember).toList()) {
                codec.survives(place.without());
                VALUES.forEach(value -> codec.survives(place.twice(value)));
            }
        }
    }

    @Example
    void whatIsNoJsonInAnyPlaceIsRefused() {
        for (Codec codec : codecs.all()) {
            for (Place place : Place.in(codec.tree())) {
                NO_JSON.forEach(text -> codec.refuses(utf8(place.with(text))));
            }
        }
    }

    @Example
    void theOrderOfMembersAndEscapesInNamesChangeNothing() {
        for (Codec codec : codecs.all()) {
            Object model = codec.read(codec.good());
            assertEquals(model, codec.read(backwards(codec.tree())));
        }
    }

    @Example
    void anEndAtAnyByteIsRefused() {
        for (Codec codec : codecs.all()) {
            byte[] good = utf8(codec.good());
            for (int length = 0; length < good.length; length++) {
                codec.refuses(Arrays.copyOf(good, length));
            }
        }
    }

    @Example
    void onlySpaceMayFollow() {
        for (Codec codec : codecs.all()) {
            assertEquals(codec.read(codec.good()), codec.read(" \t\r\n" + codec.good() + " \t\r\n"));
            for (String more : List.of("x", "{}", ",", "]", "}", "\0", "\u00a0", "\uFEFF", "//")) {
                codec.refuses(utf8(codec.good() + more));
            }
        }
    }

    @Property(seed = "1", tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void severalChangesAtOnce(@ForAll long seed) {
        Random random = new Random(seed);
        List<Codec> all = codecs.all();
        for (int i = 0; i < DOCUMENTS; i++) {
            Codec codec = all.get(random.nextInt(all.size()));
            codec.survives(changed(codec.tree(), random));
        }
    }

    /** Values changed, and in every other text bytes too. */
    private static byte[] changed(JsonValue tree, Random random) {
        JsonValue changed = tree;
        for (int i = random.nextInt(4); i > 0; i--) {
            changed = JsonValue.parse(one(Place.in(changed), random).with(one(VALUES, random)));
        }
        byte[] text = utf8(changed.toString());
        for (int i = random.nextBoolean() ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length);
            text[at] =
                    (byte) (random.nextBoolean() ? "{}[]\",:0e-.\\ntf ".charAt(random.nextInt(16)) : random.nextInt());
        }
        return text;
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The same with members from last to first, and each letter of a name escaped. */
    private static String backwards(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.elements().stream().map(AnyAnswerTest::backwards).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof JsonObject object) {
            List<String> members = new ArrayList<>();
            object.members().forEach((name, member) -> members.add(escaped(name) + " : " + backwards(member)));
            Collections.reverse(members);
            return "{" + String.join(",", members) + "}";
        }
        return value instanceof JsonString string ? escaped(string.value()) : value.toString();
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> String.format("\\u%04x", unit))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
