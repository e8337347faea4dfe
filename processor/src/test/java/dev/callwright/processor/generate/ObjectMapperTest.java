package dev.callwright.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.json.Json;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonValue;
import dev.callwright.processor.generate.GeneratedCodecs.Codec;
import dev.callwright.processor.generate.Mapper.Jackson;
import dev.callwright.processor.generate.Mapper.Refused;
import dev.callwright.processor.generate.Mapper.Setting;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An app's own mapper, of Jackson 2 or 3, reads and writes any answer as the codecs do, by way of trees too. */
class ObjectMapperTest {
    /** Of these a tree has the value, but not the text. */
    private static final Set<String> REWRITTEN_IN_TREES = Set.of("-0", "-0.0", "1e2", "1e-400", "1e400", "1e999999999");

    private static GeneratedCodecs codecs;

    @BeforeAll
    static void compile() throws IOException {
        codecs = new GeneratedCodecs();
    }

    @AfterAll
    static void close() throws IOException {
        codecs.close();
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatTheCodecReadsAndRefusesWhatItRefuses(Jackson jackson) {
        Mapper mapper = jackson.json();
        forEach(AnyAnswerTest.VALUES, (codec, json) -> {
            Object ours;
            try {
                ours = codec.read(json);
            } catch (JsonException e) {
                assertRefused(e, mapper, codec, json);
                return;
            }
            assertEquals(ours, mapper.read(json, codec.type()), json);
            assertEquals(ours, mapper.read(json.getBytes(UTF_16), codec.type()), json);
        });
    }

    private static void assertRefused(JsonException e, Mapper mapper, Codec codec, String json) {
        if (json.equals("null")) {
            assertNull(mapper.read(json, codec.type()));
            return;
        }
        Refused refused = assertThrows(Refused.class, () -> mapper.read(json, codec.type()), json);
        assertEquals(new JsonMismatch(e.path(), e.expected(), e.actual()).toString(), refused.reason(), json);
        assertEquals(codec.type(), refused.type());
        assertInstanceOf(JsonException.class, refused.getCause());
    }

    @ParameterizedTest
    @EnumSource
    void textThatNobodyCanWriteIsRefusedWithoutTheNamesAround(Jackson jackson) {
        Class<?> type = codecs.order().type();
        String json = "{\"scores\":{\"138\":[\"\\ud800\"]}}";
        Refused refused = assertThrows(Refused.class, () -> jackson.json().read(json, type), json);

        assertEquals("$: expected a text in whole characters, but found half of a surrogate pair", refused.reason());
        assertEquals(type, refused.type());
        assertNull(refused.getCause());
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatTheCodecWrites(Jackson jackson) {
        Mapper mapper = jackson.json();
        forEachModel(AnyAnswerTest.VALUES, (codec, model) -> {
            assertEquals(Json.write(model, codec.encoder()), mapper.write(model));
            byte[] utf8 = mapper.writeBytes(model); // in which Jackson likes escapes better
            assertEquals(model, codec.read(new String(utf8, UTF_8)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void numbersStayNumbersWhereTheMapperWritesItsOwnAsStrings(Jackson jackson) {
        Mapper quoting = jackson.json(Setting.NUMBERS_AS_STRINGS);
        assertEquals("\"1\"", quoting.write(1));
        forEachModel(AnyAnswerTest.VALUES, (codec, model) -> {
            String ours = Json.write(model, codec.encoder());
            assertEquals(ours, quoting.write(model));
            assertEquals(ours, quoting.writeWrapped(model));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadStaysOutOfMessages(Jackson jackson) {
        Mapper telling = jackson.json(Setting.SOURCE_IN_LOCATION);
        Refused refused = assertThrows(
                Refused.class,
                () -> telling.read(
                        "{\"orderId\":\"15364736473\"}", codecs.order().type()));

        assertFalse(refused.getMessage().contains("15364736473"), refused::getMessage);
    }

    @ParameterizedTest
    @EnumSource
    void formatsAsTheMapperFormats(Jackson jackson) {
        Mapper indenting = jackson.json(Setting.INDENT);
        forEachModel(AnyAnswerTest.VALUES, (codec, model) -> {
            String json = indenting.write(model);
            assertTrue(json.contains(System.lineSeparator()), json);
            assertEquals(model, codec.read(json));
        });
    }

    @ParameterizedTest
    @EnumSource
    void comesBackFromATree(Jackson jackson) {
        Mapper exact = jackson.json(Setting.EXACT_TREES);
        List<String> values = new ArrayList<>(AnyAnswerTest.VALUES);
        values.removeAll(REWRITTEN_IN_TREES);
        forEachModel(values, (codec, model) -> {
            Object tree = exact.toTree(model);
            assertEquals(model, exact.fromTree(tree, codec.type()));
            assertEquals(model, exact.convert(model, codec.type()));
            assertTrue(exact.isSame(exact.readTree(Json.write(model, codec.encoder())), tree), tree::toString);
        });
    }

    @ParameterizedTest
    @EnumSource
    void comesBackFromYaml(Jackson jackson) {
        Mapper mapper = jackson.yaml();
        for (Codec codec : codecs.all()) {
            Object model = codec.read(codec.good());
            String yaml = mapper.write(model);
            assertEquals(model, mapper.read(yaml, codec.type()), yaml);
        }
    }

    @ParameterizedTest
    @EnumSource
    void freeValuesAreTheSameAsNodes(Jackson jackson) {
        Mapper mapper = jackson.json();
        Mapper exact = jackson.json(Setting.EXACT_TREES);
        for (String json : AnyAnswerTest.VALUES) {
            JsonValue value = JsonValue.parse(json);
            assertEquals(value, mapper.read(json, JsonValue.class));
            assertEquals(value.toString(), mapper.write(value));
            Object node = exact.readTree(json);
            if (!REWRITTEN_IN_TREES.contains(json)) {
                assertTrue(exact.isSame(node, exact.toTree(value)), json);
                assertEquals(value, exact.fromTree(node, JsonValue.class), json);
            } else {
                assertEquals(decimal(node), decimal(exact.toTree(value)), json);
            }
        }
    }

    private static BigDecimal decimal(Object node) {
        return new BigDecimal(node.toString());
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatJsonWritesOtherwiseKeepTheirDigits(Jackson jackson) {
        String digits = "1.123456789012345678901234567890";
        Mapper lenient = jackson.json(Setting.NUMBERS_OF_OTHER_FORMS);
        assertEquals(JsonValue.parse(digits), lenient.read("+" + digits, JsonValue.class));
        assertEquals(JsonValue.parse("0." + "1".repeat(40)), lenient.read("." + "1".repeat(40), JsonValue.class));
        assertEquals(JsonValue.parse("1".repeat(40)), lenient.read("1".repeat(40) + ".", JsonValue.class));
    }

    /** Of Jackson 2; for Jackson 3 these are texts. */
    @Test
    void numbersThatYamlWritesOtherwiseKeepTheirDigits() {
        Mapper yaml = Jackson.TWO.yaml();
        String digits = "1.123456789012345678901234567890";
        assertEquals(JsonValue.parse(digits), yaml.read("+" + digits, JsonValue.class));
        assertEquals(JsonValue.of(31), yaml.read("0x1F", JsonValue.class));
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatJsonOrATreeCannotHoldAreExplained(Jackson jackson) {
        Mapper mapper = jackson.json();
        for (Object number : List.of(Float.NaN, Float.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)) {
            Object tree = mapper.toTree(number);
            Refused refused = assertThrows(Refused.class, () -> mapper.fromTree(tree, JsonValue.class));
            assertEquals("$: expected a finite number, but found NaN or an infinity", refused.reason());
        }
        Mapper lenient = jackson.json(Setting.NOT_A_NUMBER);
        assertThrows(Refused.class, () -> lenient.read("NaN", JsonValue.class));

        Refused refused = assertThrows(Refused.class, () -> mapper.toTree(JsonValue.parse("[1e99999999999]")));
        assertEquals("$: expected a decimal number, but found a number out of its range", refused.reason());
    }

    private static void forEachModel(List<String> values, BiConsumer<Codec, Object> test) {
        forEach(values, (codec, json) -> {
            Object model = readable(codec, json);
            if (model != null) {
                test.accept(codec, model);
            }
        });
    }

    private static Object readable(Codec codec, String json) {
        try {
            return codec.read(json);
        } catch (JsonException e) {
            return null;
        }
    }

    /** Any value in any place, members that are gone, new, or there twice. */
    private static void forEach(List<String> values, BiConsumer<Codec, String> test) {
        for (Codec codec : codecs.all()) {
            for (String json : texts(codec, values)) {
                test.accept(codec, json);
            }
        }
    }

    private static List<String> texts(Codec codec, List<String> values) {
        List<String> texts = new ArrayList<>(List.of(codec.good()));
        for (Place place : Place.in(codec.tree())) {
            values.forEach(value -> texts.add(place.with(value)));
            if (place.isMember()) {
                texts.add(place.without());
                texts.add(place.twice("[1.50]"));
            }
        }
        return texts;
    }
}
