package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.json.Json;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonSettings;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects of which one member tells what they are, as compiled code reads and writes them. */
class UnionTest {
    @TempDir
    static Path directory;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws Exception {
        List<GeneratedFile> files = Descriptions.generated(Descriptions.of(directory, """
                callwright: 1
                api: Chat
                package: dev.acme.chat
                types:
                  Message:
                    block: Block?
                    required: Block?
                    list: list<Block>?
                    holes: list<Block?>?
                    named: map<Block>?
                    secret: Block? sensitive
                    card: Payment?
                  Strict:
                    block: Block
                  Block by type - What a message is made of.:
                    text: TextBlock
                    quote: Quote
                    empty: Empty
                  TextBlock:
                    text: string
                    size: int?
                  Quote:
                    by: string?
                    blocks: list<Block>
                  Empty: {}
                  Payment by kind deprecated "use another":
                    1: Card
                    "2": Cash
                    true: TextBlock
                    two words: Quote
                  Card: {number: string sensitive}
                  Cash: {coins: int?}
                """));
        assertEquals(List.of(), Compiled.complaints(files, directory));
        loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, UnionTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    private static Class<?> type(String name) throws ReflectiveOperationException {
        return loader.loadClass("dev.acme.chat." + name);
    }

    private static JsonDecoder<?> decoder(String type) throws ReflectiveOperationException {
        return (JsonDecoder<?>) type(type).getMethod("decoder").invoke(null);
    }

    @SuppressWarnings("unchecked")
    private static String written(String type, Object value) throws ReflectiveOperationException {
        JsonEncoder<Object> encoder =
                (JsonEncoder<Object>) type(type).getMethod("encoder").invoke(null);
        return Json.write(value, encoder);
    }

    private static Object read(String type, String json) throws ReflectiveOperationException {
        return Json.read(json, decoder(type));
    }

    private static Object block(String json) throws ReflectiveOperationException {
        return read("Block", json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"text\",\"text\":\"a\",\"size\":1}            | TextBlock[text=a, size=1]",
                "{\"text\":\"a\",\"type\":\"text\",\"size\":1}            | TextBlock[text=a, size=1]",
                "{\"text\":\"a\",\"size\":1,\"type\":\"text\"}            | TextBlock[text=a, size=1]",
                " { \"type\" : \"text\" , \"text\" : \"a\" }              | TextBlock[text=a]",
                " { \"text\" : \"a\" , \"type\" : \"text\" }              | TextBlock[text=a]",
                "{\"t\\u0079pe\":\"te\\u0078t\",\"text\":\"a\"}          | TextBlock[text=a]",
                "{\"x\":{\"type\":1},\"type\":\"text\",\"text\":\"a\"}    | TextBlock[text=a, unknown=[x]]",
                "{\"type\":\"empty\"}                                     | Empty[]",
                "{\"type\":\"empty\",\"type\":\"empty\"}                  | Empty[]",
                "{\"x\":1,\"type\":\"empty\"}                             | Empty[unknown=[x]]",
            })
    void aMemberTellsWhichVariantItIs(String json, String text) throws Exception {
        assertEquals(text, block(json).toString());
    }

    @Test
    void whereTheMemberStandsMakesNoDifference() throws Exception {
        Object first = block("{\"type\":\"text\",\"text\":\"a\",\"size\":1}");
        Object last = block("{\"text\":\"a\",\"size\":1,\"type\":\"text\"}");
        assertEquals(first, last);
        assertEquals("{\"type\":\"text\",\"text\":\"a\",\"size\":1}", written("Block", last));
    }

    @Test
    void aVariantIsTheUnionsAndItself() throws Exception {
        Object text = read("TextBlock", "{\"text\":\"a\"}");
        assertEquals("{\"text\":\"a\"}", type("TextBlock").getMethod("toJson").invoke(text));
        assertEquals("{\"type\":\"text\",\"text\":\"a\"}", written("Block", text));
        assertEquals("{\"kind\":true,\"text\":\"a\"}", written("Payment", text));
        assertEquals(
                "{\"type\":\"text\",\"text\":\"a\"}",
                type("Block").getMethod("toJson", type("Block")).invoke(null, text));
        assertEquals(
                text,
                type("Block").getMethod("fromJson", String.class).invoke(null, "{\"type\":\"text\",\"text\":\"a\"}"));
    }

    @Test
    void readAloneItKeepsTheMemberWhichIsThenWrittenOnce() throws Exception {
        Object text = read("TextBlock", "{\"x\":1,\"type\":\"image\",\"text\":\"a\"}");
        assertEquals("TextBlock[text=a, unknown=[x, type]]", text.toString());
        assertEquals("{\"type\":\"text\",\"text\":\"a\",\"x\":1}", written("Block", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"video\",\"url\":\"a\",\"n\":1.50}",
                "{\"url\":\"a\",\"type\":\"video\"}",
                "{\"url\":\"a\"}",
                "{}",
                "{\"type\":null}",
                "{\"type\":1}",
                "{\"type\":\"Text\",\"text\":\"a\"}",
                "{\"type\":{\"type\":\"text\"},\"text\":\"a\"}",
                "{\"type\":[\"text\"]}",
                "{\"type\":true}",
            })
    void whatIsNoKnownVariantIsWrittenAsItCame(String json) throws Exception {
        Object unrecognized = block(json);
        assertEquals(type("Block$Unrecognized"), unrecognized.getClass());
        assertEquals(json, written("Block", unrecognized));
        assertEquals(unrecognized, block(json));
        assertEquals(unrecognized.hashCode(), block(json).hashCode());
        assertNotEquals(unrecognized, block("{\"type\":\"other\"}"));
    }

    @Test
    void ofWhatIsNotKnownOnlyNamesAreShown() throws Exception {
        Object unrecognized = block("{\"type\":\"video\",\"url\":\"secret\"}");
        assertEquals("Block.Unrecognized[type, url]", unrecognized.toString());
        Object payment = read("Payment", "{\"type\":\"video\",\"url\":\"secret\"}");
        assertNotEquals(unrecognized, payment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":1,\"number\":\"a\"}           | Card[number=***]",
                "{\"kind\":1.0,\"number\":\"a\"}         | Card[number=***]",
                "{\"kind\":\"2\",\"coins\":2}            | Cash[coins=2]",
                "{\"kind\":true,\"text\":\"a\"}          | TextBlock[text=a]",
                "{\"kind\":\"true\",\"text\":\"a\"}      | Payment.Unrecognized[kind, text]",
                "{\"kind\":\"two words\",\"blocks\":[]}  | Quote[blocks=[]]",
                "{\"kind\":2}                            | Payment.Unrecognized[kind]",
            })
    void aNumberAndATextAreTwoValues(String json, String text) throws Exception {
        assertEquals(text, read("Payment", json).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null                                   | $: expected an object, but found null (byte 0)",
                "\"text\"                               | $: expected an object, but found a string (byte 0)",
                "[]                                     | $: expected an object, but found an array (byte 0)",
                "{\"type\":\"text\"}                    | $.text: expected a value, for it is required, but found nothing (byte 15)",
                "{\"type\":\"text\",\"text\":1}         | $.text: expected a string, but found a number (byte 22)",
                "{\"text\":1,\"type\":\"text\"}         | $.text: expected a string, but found a number (byte 8)",
                "{\"type\":\"text\",\"type\":\"empty\",\"text\":\"a\"} | $.type: expected what the member said before, but found another value (byte 22)",
                "{\"type\":\"text\" \"text\":1}         | $.type: expected ',' or '}', but found a quote (byte 15)",
                "{\"type\":\"text\",}                   | $.type: expected a name in quotes, but found '}' (byte 15)",
                "{\"type\":\"text\"                     | $.type: expected ',' or '}', but found the end of the text (byte 14)",
                "{\"text\":\"a\",\"type\":\"text\"      | $.type: expected ',' or '}', but found the end of the text (byte 25)",
                "{\"type\":\"video\",\"a\":}            | $[*]: expected a value, but found '}' (byte 20)",
            })
    void whatIsNoObjectOrDoesNotFitIsRefused(String json, String message) {
        assertEquals(
                message, assertThrows(JsonException.class, () -> block(json)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"block\":{\"type\":\"text\",\"text\":\"a\"}}",
                "{\"list\":[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"x\"},{\"type\":\"empty\"}]}",
                "{\"holes\":[null,{\"type\":\"empty\"},null]}",
                "{\"named\":{\"a\":{\"type\":\"empty\"},\"b\":{}}}",
                "{\"secret\":{\"type\":\"text\",\"text\":\"a\"}}",
                "{\"block\":{\"type\":\"quote\",\"blocks\":[{\"type\":\"quote\",\"blocks\":[]},{\"type\":\"empty\"}]}}",
                "{\"card\":{\"kind\":1,\"number\":\"a\"}}",
                "{\"block\":{\"type\":\"text\",\"text\":\"a\",\"x\":[1],\"y\":null}}",
            })
    void aUnionIsAFieldAnElementAndAValue(String json) throws Exception {
        Object message = read("Message", json);
        assertEquals(json, written("Message", message));
    }

    @Test
    void theMemberOfAnInnerObjectIsNotThatOfTheOuter() throws Exception {
        String json = "{\"blocks\":[{\"text\":\"a\",\"type\":\"text\"}],\"type\":\"quote\",\"kind\":1}";
        assertEquals(
                "Quote[blocks=[TextBlock[text=a]], unknown=[kind]]", block(json).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"block\":{\"type\":\"text\"}              | $.block.text: expected a value, for it is required, but found nothing",
                "\"block\":{\"type\":\"text\",\"text\":1}   | $.block.text: expected a string, but found a number",
                "\"block\":{\"text\":1,\"type\":\"text\"}   | $.block.text: expected a string, but found a number",
                "\"block\":[]                               | $.block: expected an object, but found an array",
                "\"list\":[{\"type\":\"empty\"},1]          | $.list[1]: expected an object, but found a number",
                "\"secret\":{\"type\":\"text\",\"text\":1}  | $.secret[*]: expected a string, but found a number",
                "\"block\":{\"type\":\"quote\",\"blocks\":[{\"type\":\"text\"}]} | $.block.blocks[0].text: expected a value, for it is required, but found nothing",
            })
    void anOptionalOneThatDoesNotFitIsKeptAndReported(String member, String report) throws Exception {
        List<String> reports = new ArrayList<>();
        String json = "{" + member + ",\"card\":{\"x\":1,\"kind\":1,\"number\":\"a\"}}";
        Object message = Json.read(
                json.getBytes(StandardCharsets.UTF_8),
                decoder("Message"),
                JsonSettings.defaults().onMismatch(mismatch -> reports.add(mismatch.toString())));
        assertEquals(List.of(report), reports);
        String unknown = member.substring(1, member.indexOf('"', 1));
        assertEquals("Message[card=Card[number=***, unknown=[x]], unknown=[" + unknown + "]]", message.toString());
        assertTrue(written("Message", message).contains(member), written("Message", message));
    }

    @Test
    void aRequiredOneIsNeitherMissingNorNull() {
        for (String json : List.of("{}", "{\"block\":null}")) {
            assertThrows(JsonException.class, () -> read("Strict", json));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 51, 120})
    void itHasAnyNumberOfVariants(int count, @TempDir Path classes) throws Exception {
        StringBuilder variants = new StringBuilder();
        StringBuilder models = new StringBuilder();
        for (int i = 0; i < count; i++) {
            variants.append("    v" + i + ": V" + i + "\n");
            models.append("  V" + i + ": {x: int}\n");
        }
        List<GeneratedFile> files = Descriptions.generated(Descriptions.of(
                classes,
                "callwright: 1\napi: Big\npackage: dev.acme.big\ntypes:\n  Big by type:\n" + variants + models));
        assertEquals(List.of(), Compiled.complaints(files, classes));
        try (URLClassLoader big = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> union = big.loadClass("dev.acme.big.Big");
            for (int i = 0; i < count; i++) {
                String json = "{\"type\":\"v" + i + "\",\"x\":" + i + "}";
                Object variant = union.getMethod("fromJson", String.class).invoke(null, json);
                assertEquals("V" + i + "[x=" + i + "]", variant.toString());
                assertEquals(json, union.getMethod("toJson", union).invoke(null, variant));
            }
        }
    }

    /** By the class of a value a mapper would write it as a variant alone. */
    @Test
    void aMapperWritesWhatIsDeclaredAsAUnionWithItsMember() throws Exception {
        Path app = Files.createDirectories(directory.resolve("app/demo"));
        Files.writeString(app.resolve("Shelf.java"), """
                package demo;

                public record Shelf(
                        dev.acme.chat.Block one,
                        java.util.List<dev.acme.chat.Block> many,
                        java.util.Map<String, dev.acme.chat.Block> named,
                        dev.acme.chat.TextBlock alone) {}
                """);
        assertEquals(List.of(), Compiled.appComplaints(directory.resolve("app"), directory));
        String json =
                "{\"one\":{\"type\":\"text\",\"text\":\"a\"},\"many\":[{\"type\":\"x\",\"b\":1},{\"type\":\"empty\"}],"
                        + "\"named\":{\"a\":{\"type\":\"empty\"}},\"alone\":{\"text\":\"b\"}}";
        Class<?> shelf = loader.loadClass("demo.Shelf");
        for (Mapper.Jackson jackson : Mapper.Jackson.values()) {
            Mapper mapper = jackson.json();
            assertEquals(json, mapper.write(mapper.read(json, shelf)));
            Object text = block("{\"text\":\"a\",\"type\":\"text\"}");
            assertEquals("{\"text\":\"a\"}", mapper.write(text));
            assertEquals("{\"type\":\"text\",\"text\":\"a\"}", mapper.writeAs(type("Block"), text));
            assertEquals("{\"b\":1}", mapper.write(block("{\"b\":1}")));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itNestsAsDeepAsAnythingElse(boolean first) throws Exception {
        int levels = 255; // of objects, each with a list in it
        String before = first ? "{\"type\":\"quote\",\"blocks\":[" : "{\"blocks\":[";
        String after = first ? "]}" : "],\"type\":\"quote\"}";
        String json = before.repeat(levels) + after.repeat(levels);
        String inOrder = "{\"type\":\"quote\",\"blocks\":[".repeat(levels) + "]}".repeat(levels);
        assertEquals(inOrder, written("Block", block(json)));
        String deeper = before.repeat(2 * levels) + after.repeat(2 * levels);
        assertThrows(JsonException.class, () -> block(deeper));
    }
}
