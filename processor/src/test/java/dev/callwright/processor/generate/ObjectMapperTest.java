package dev.callwright.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.callwright.jackson.CallwrightModule;
import dev.callwright.json.Json;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonValue;
import dev.callwright.processor.generate.GeneratedCodecs.Codec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An app's own mapper reads and writes any answer as the codecs do: whatever stands wherever, and by way of trees. */
class ObjectMapperTest {
    /** Of these a tree has the value, but not the text. */
    private static final Set<String> REWRITTEN_IN_TREES = Set.of("-0", "-0.0", "1e2", "1e-400", "1e400", "1e999999999");

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new CallwrightModule());
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .addModule(new CallwrightModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new CallwrightModule());

    private static GeneratedCodecs codecs;

    @BeforeAll
    static void compile() throws IOException {
        codecs = new GeneratedCodecs();
    }

    @AfterAll
    static void close() throws IOException {
        codecs.close();
    }

    @Test
    void readsWhatTheCodecReadsAndRefusesWhatItRefuses() {
        forEach(AnyAnswerTest.VALUES, (codec, json) -> {
            Object ours;
            try {
                ours = codec.read(json);
            } catch (JsonException e) {
                assertRefused(e, codec, json);
                return;
            }
            assertEquals(ours, jackson(() -> MAPPER.readValue(json, codec.type())), json);
            assertEquals(ours, jackson(() -> MAPPER.readValue(json.getBytes(UTF_16), codec.type())), json);
        });
    }

    private static void assertRefused(JsonException e, Codec codec, String json) {
        if (json.equals("null")) {
            assertNull(jackson(() -> MAPPER.readValue(json, codec.type())));
            return;
        }
        MismatchedInputException refused =
                assertThrows(MismatchedInputException.class, () -> MAPPER.readValue(json, codec.type()), json);
        assertEquals(
                new JsonMismatch(e.path(), e.expected(), e.actual()).toString(), refused.getOriginalMessage(), json);
        assertEquals(codec.type(), refused.getTargetType());
        assertInstanceOf(JsonException.class, refused.getCause());
    }

    @Test
    void textThatNobodyCanWriteIsRefusedWithoutTheNamesAround() {
        Class<?> type = codecs.order().type();
        String json = "{\"scores\":{\"138\":[\"\\ud800\"]}}";
        MismatchedInputException refused =
                assertThrows(MismatchedInputException.class, () -> MAPPER.readValue(json, type), json);

        assertEquals(
                "$: expected a text in whole characters, but found half of a surrogate pair",
                refused.getOriginalMessage());
        assertNull(refused.getCause());
    }

    @Test
    void writesWhatTheCodecWrites() {
        forEachModel(AnyAnswerTest.VALUES, (codec, model) -> {
            String ours = Json.write(model, codec.encoder());
            assertEquals(ours, jackson(() -> MAPPER.writeValueAsString(model)));
            byte[] utf8 = jackson(() -> MAPPER.writeValueAsBytes(model)); // in which Jackson likes escapes better
            assertEquals(model, codec.read(new String(utf8, UTF_8)));
        });
    }

    @Test
    @SuppressWarnings("deprecation")
    void numbersStayNumbersWhereTheMapperWritesItsOwnAsStrings() {
        ObjectMapper quoting = MAPPER.copy().configure(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS, true);
        forEachModel(AnyAnswerTest.VALUES, (codec, model) -> {
            assertEquals(Json.write(model, codec.encoder()), jackson(() -> quoting.writeValueAsString(model)));
        });
    }

    @Test
    void whatIsReadStaysOutOfMessages() {
        ObjectMapper telling = MAPPER.copy().enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
        MismatchedInputException refused = assertThrows(
                MismatchedInputException.class,
                () -> telling.readValue(
                        "{\"orderId\":\"15364736473\"}", codecs.order().type()));

        assertFalse(refused.getMessage().contains("15364736473"), refused::getMessage);
    }

    @Test
    void formatsAsTheMapperFormats() {
        ObjectMapper indenting = MAPPER.copy().enable(SerializationFeature.INDENT_OUTPUT);
        forEachModel(AnyAnswerTest.VALUES, (codec, model) -> {
            String json = jackson(() -> indenting.writeValueAsString(model));
            assertTrue(json.contains(System.lineSeparator()), json);
            assertEquals(model, codec.read(json));
        });
    }

    @Test
    void comesBackFromATree() {
        List<String> values = new ArrayList<>(AnyAnswerTest.VALUES);
        values.removeAll(REWRITTEN_IN_TREES);
        forEachModel(values, (codec, model) -> {
            JsonNode tree = EXACT.valueToTree(model);
            assertEquals(model, jackson(() -> EXACT.treeToValue(tree, codec.type())));
            assertEquals(model, EXACT.convertValue(model, codec.type()));
            assertEquals(tree, jackson(() -> EXACT.readTree(Json.write(model, codec.encoder()))));
        });
    }

    @Test
    void comesBackFromYaml() {
        for (Codec codec : codecs.all()) {
            Object model = codec.read(codec.good());
            String yaml = jackson(() -> YAML.writeValueAsString(model));
            assertEquals(model, jackson(() -> YAML.readValue(yaml, codec.type())), yaml);
        }
    }

    @Test
    void freeValuesAreTheSameAsNodes() {
        for (String json : AnyAnswerTest.VALUES) {
            JsonValue value = JsonValue.parse(json);
            assertEquals(value, jackson(() -> MAPPER.readValue(json, JsonValue.class)));
            assertEquals(value.toString(), jackson(() -> MAPPER.writeValueAsString(value)));
            JsonNode node = jackson(() -> EXACT.readTree(json));
            if (!REWRITTEN_IN_TREES.contains(json)) {
                assertEquals(node, EXACT.valueToTree(value), json);
                assertEquals(value, jackson(() -> EXACT.treeToValue(node, JsonValue.class)), json);
            } else {
                assertEquals(node.decimalValue(), EXACT.valueToTree(value).decimalValue(), json);
            }
        }
    }

    @Test
    void numbersThatJsonWritesOtherwiseKeepTheirDigits() {
        String digits = "1.123456789012345678901234567890";
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new CallwrightModule())
                .enable(
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .build();
        assertEquals(JsonValue.parse(digits), jackson(() -> YAML.readValue("+" + digits, JsonValue.class)));
        assertEquals(JsonValue.parse(digits), jackson(() -> lenient.readValue("+" + digits, JsonValue.class)));
        assertEquals(
                JsonValue.parse("0." + "1".repeat(40)),
                jackson(() -> lenient.readValue("." + "1".repeat(40), JsonValue.class)));
        assertEquals(
                JsonValue.parse("1".repeat(40)),
                jackson(() -> lenient.readValue("1".repeat(40) + ".", JsonValue.class)));
        assertEquals(JsonValue.of(31), jackson(() -> YAML.readValue("0x1F", JsonValue.class)));
    }

    @Test
    void numbersThatJsonOrATreeCannotHoldAreExplained() {
        String notFinite = "$: expected a finite number, but found NaN or an infinity";
        for (JsonNode node : List.of(
                FloatNode.valueOf(Float.NaN),
                FloatNode.valueOf(Float.NEGATIVE_INFINITY),
                DoubleNode.valueOf(Double.POSITIVE_INFINITY))) {
            MismatchedInputException refused =
                    assertThrows(MismatchedInputException.class, () -> MAPPER.treeToValue(node, JsonValue.class));
            assertEquals(notFinite, refused.getOriginalMessage());
        }
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new CallwrightModule())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        assertThrows(MismatchedInputException.class, () -> lenient.readValue("NaN", JsonValue.class));

        Throwable refused = assertThrows(
                        IllegalArgumentException.class, () -> MAPPER.valueToTree(JsonValue.parse("[1e99999999999]")))
                .getCause();
        assertEquals(
                "$: expected a decimal number, but found a number out of its range",
                assertInstanceOf(JsonMappingException.class, refused).getOriginalMessage());
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

    private interface Jackson<T> {
        T run() throws IOException;
    }

    private static <T> T jackson(Jackson<T> use) {
        try {
            return use.run();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
