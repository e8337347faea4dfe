package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.json.Json;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonValue;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The codecs of the golden description, compiled and loaded, and a good answer for each. */
final class GeneratedCodecs implements AutoCloseable {
    private static final String LINE =
            "{\"sku\":\"s\",\"count\":2,\"price\":{\"amount\":1.50,\"currency\":\"CNY\"},\"replacements\":[]}";
    private static final String EVENT = "{\"id\":\"e\",\"what\":{\"a\":[1,null]},"
            + "\"nested\":{\"pong\":{\"text\":\"t\"},\"pongs\":[{\"text\":\"u\"},{}]}}";
    private static final String ORDER = """
            {"orderId":9007199254740993,"status":"on-its-way","customer":"Zoë 中","total":{"amount":1.50,"currency":"USD"},\
            "lines":[LINE],"remark":"r","approved":true,"createdAt":"2018-08-04 11:57:33","days":["2020-02-29"],\
            "at":1600000000,"weight":0.1,"scores":{"on-its-way":[1.5,-2.0],"ODD":[]},"holes":["a",null],\
            "deepHoles":[{"k":[1,null]}],"mapHoles":{"9":"x","on-its-way":null},"extra":{"any":[1,null]},\
            "class":"c","a-b":7,"code":8,"unknown":[{}],"parent":{"orderId":1,"customer":"","total":{"amount":0,\
            "currency":"CNY"},"lines":[],"approved":null,"createdAt":"2018-08-04 11:57:33","weight":1,\
            "deepHoles":[],"mapHoles":{}}}""".replace("LINE", LINE);
    private static final String VOUCHER =
            "{\"voucherId\":\"9007199254740993\",\"value\":\"19.90\",\"rate\":\"0.1\",\"uses\":\"-3\","
                    + "\"spent\":\"true\",\"steps\":[\"0.00000001\",null],\"orders\":[\"1\"],\"limits\":{\"9\":[\"1\"]},"
                    + "\"kind\":\"1\",\"before\":\"7\",\"given\":{\"1\":\"2\",\"x\":null},"
                    + "\"line\":\"" + LINE.replace("\"", "\\\"") + "\",\"days\":\"[\\\"1\\\"]\",\"terms\":\"{}\"}";
    private static final Map<String, String> GOOD = Map.of(
            "dev.acme.shop.Order", ORDER,
            "dev.acme.shop.Line", LINE,
            "dev.acme.shop.Event", EVENT,
            "dev.acme.shop.Voucher", VOUCHER,
            "dev.acme.common.Money", "{\"amount\":-12.340,\"currency\":\"CNY\"}");

    private final Path classes;
    private final URLClassLoader loader;

    GeneratedCodecs() throws IOException {
        classes = Files.createTempDirectory("codecs");
        assertEquals(List.of(), Compiled.complaints(GoldenTest.shop(), classes));
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedCodecs.class.getClassLoader());
    }

    List<Codec> all() {
        return GOOD.keySet().stream().sorted().map(this::codec).toList();
    }

    Codec order() {
        return codec("dev.acme.shop.Order");
    }

    @SuppressWarnings("unchecked")
    private Codec codec(String model) {
        try {
            Class<?> type = loader.loadClass(model);
            return new Codec(
                    type,
                    GOOD.get(model),
                    (JsonDecoder<Object>) type.getMethod("decoder").invoke(null),
                    (JsonEncoder<Object>) type.getMethod("encoder").invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What reads and writes one model. */
    record Codec(Class<?> type, String good, JsonDecoder<Object> decoder, JsonEncoder<Object> encoder) {
        Object read(String json) {
            return Json.read(json, decoder);
        }

        JsonValue tree() {
            return JsonValue.parse(good);
        }

        /** Reads what may be anything: to a model that kept all of it, or to the one exception there is. */
        void survives(String json) {
            survives(json.getBytes(StandardCharsets.UTF_8));
        }

        void survives(byte[] json) {
            Optional<JsonValue> sound = sound(json);
            try {
                Object model = Json.read(json, decoder);
                assertTrue(sound.isPresent(), () -> "read, though it is no JSON: " + shown(json));
                JsonValue written = JsonValue.parse(Json.write(model, encoder));
                assertEquals(Optional.empty(), Lost.of(sound.get(), written), () -> shown(json));
            } catch (JsonException e) {
                assertExplained(e, json);
                assertTrue(sound.isEmpty() || e.isMismatch(), () -> e.getMessage() + " of " + shown(json));
            }
            survivesStrictly(json);
        }

        private void survivesStrictly(byte[] json) {
            try {
                Json.read(json, decoder, JsonSettings.defaults().strict(true));
            } catch (JsonException e) {
                assertExplained(e, json);
            }
        }

        /** Refuses what is no JSON, or more of it than is allowed; or what did not fit before that. */
        JsonException refuses(byte[] json) {
            try {
                Json.read(json, decoder);
            } catch (JsonException e) {
                assertExplained(e, json);
                return e;
            }
            throw new AssertionError("read, though it is no JSON: " + shown(json));
        }

        private static void assertExplained(JsonException e, byte[] json) {
            assertTrue(e.path().startsWith("$"), e.getMessage());
            assertTrue(e.offset() >= 0 && e.offset() <= json.length, e.getMessage());
            assertFalse(e.expected().isEmpty() || e.actual().isEmpty(), e.getMessage());
        }

        private static Optional<JsonValue> sound(byte[] json) {
            try {
                return Optional.of(Json.read(json, JsonReader::readValue));
            } catch (JsonException e) {
                return Optional.empty();
            }
        }

        private static String shown(byte[] json) {
            return new String(json, 0, Math.min(json.length, 3_000), StandardCharsets.UTF_8);
        }
    }
}
