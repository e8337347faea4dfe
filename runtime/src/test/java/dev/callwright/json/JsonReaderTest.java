package dev.callwright.json;

import static dev.callwright.json.Refusals.assertRefused;
import static dev.callwright.json.Refusals.refusal;
import static dev.callwright.json.Refusals.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final JsonNames NAMES = JsonNames.of("a", "b", "quo\"te", "名", "");

    @Test
    void membersAreKnownByIndexInAnyOrder() {
        assertEquals(List.of(0, 1, 2, 3, 4), members("{\"a\":1,\"b\":2,\"quo\\\"te\":3,\"名\":4,\"\":5}"));
        assertEquals(List.of(4, 3, 2, 1, 0), members("{\"\":1,\"名\":2,\"quo\\\"te\":3,\"b\":4,\"a\":5}"));
        assertEquals(List.of(1, 3), members(" { \"b\" : [ { } , 1 ] , \"名\" : null } "));
    }

    @Test
    void namesWithEscapesAreKnown() {
        assertEquals(
                List.of(0, 2, 3, JsonReader.UNKNOWN),
                members("{\"\\u0061\":1,\"quo\\u0022te\":2,\"\\u540D\":3,\"\\u0062b\":4}"));
    }

    @Test
    void namesThatOnlyBeginAlikeAreUnknown() {
        assertEquals(
                List.of(JsonReader.UNKNOWN, JsonReader.UNKNOWN, JsonReader.UNKNOWN),
                members("{\"ab\":1,\"A\":2,\"quo\":3}"));
    }

    @Test
    void everyOneOfManyNamesIsFound() {
        String[] many = IntStream.range(0, 1_000).mapToObj(i -> "name" + i).toArray(String[]::new);
        JsonNames names = JsonNames.of(many);
        StringBuilder json = new StringBuilder();
        for (int i = many.length - 1; i >= 0; i--) {
            json.append(i == many.length - 1 ? "{" : ",")
                    .append('"')
                    .append(many[i])
                    .append("\":")
                    .append(i);
        }
        JsonReader in = JsonReader.of(json.append('}').toString());
        int member = in.nextMember(names, in.enterObject());
        for (int i = many.length - 1; i >= 0; i--) {
            assertEquals(i, member);
            assertEquals(i, in.readInt());
            member = in.nextMember(names, member);
        }
        assertEquals(JsonReader.END, member);
    }

    @Test
    void namesOfAnyLengthAreWrittenAndReadFirstAndBehindAnother() {
        for (int length = 0; length <= 80; length++) {
            for (String name : List.of("x".repeat(length), "名".repeat(length / 3) + "\n".repeat(length % 3))) {
                JsonNames names = JsonNames.of(name, name + "2");
                JsonWriter out = new JsonWriter();
                out.beginObject();
                out.writeInt(names, 0, 1);
                out.writeInt(names, 1, 2);
                out.endObject();
                String key = JsonValue.of(name).toString();
                String second = JsonValue.of(name + "2").toString();
                assertEquals("{" + key + ":1," + second + ":2}", out.toString());
                for (String behind : List.of("", " ".repeat(40))) {
                    JsonReader in = JsonReader.of(out + behind);
                    assertEquals(0, in.nextMember(names, in.enterObject()));
                    assertEquals(1, in.readInt());
                    int member = in.follows(names, 1) ? 1 : in.nextMember(names, 0);
                    assertEquals(List.of(1, 2), List.of(member, in.readInt()));
                    assertEquals(JsonReader.END, in.nextMember(names, 1));
                }
            }
        }
    }

    @Test
    void aNameThatDiffersInAnyOneByteIsAnother() {
        for (int length = 1; length <= 40; length++) {
            String name = "x".repeat(length);
            JsonNames names = JsonNames.of("a", name);
            for (int i = 0; i < length; i++) {
                String other = name.substring(0, i) + "y" + name.substring(i + 1);
                JsonReader in = JsonReader.of("{\"a\":1,\"" + other + "\":2}" + " ".repeat(40));
                in.nextMember(names, in.enterObject());
                in.skipValue();
                assertFalse(in.follows(names, 1));
                assertEquals(JsonReader.UNKNOWN, in.nextMember(names, 0));
            }
        }
    }

    /** Of more kinds than an order is learned for; some in the order before, some in another, with some left out. */
    @Test
    void membersAreFoundInWhateverOrderObjectsOfManyKindsHaveThem() {
        List<List<String>> kinds = new ArrayList<>();
        for (int kind = 0; kind < 10; kind++) {
            kinds.add(List.of("id" + kind, "name", "aRatherLongNameOfMoreThan24Bytes" + kind, "名称", "other"));
        }
        List<JsonNames> names = kinds.stream()
                .map(kind -> JsonNames.of(kind.toArray(new String[0])))
                .toList();
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<List<String>> objects = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                List<String> members = new ArrayList<>(kinds.get(i % kinds.size()));
                members.addAll(List.of("strange", "stranger"));
                Collections.shuffle(members, new Random(random.nextInt(3) == 0 ? random.nextInt() : round));
                objects.add(members.subList(0, members.size() - random.nextInt(3)));
            }
            assertEquals(objects, read(objects, names, kinds));
        }
    }

    private static List<List<String>> read(
            List<List<String>> objects, List<JsonNames> names, List<List<String>> kinds) {
        String json = objects.stream()
                .map(members -> members.stream()
                        .map(member -> "\"" + member + "\":\"" + member + "\"")
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(",", "[", "]"));
        List<List<String>> read = new ArrayList<>();
        JsonReader in = JsonReader.of(json);
        for (boolean more = in.beginArray(); more; more = in.nextElement()) {
            int kind = read.size() % kinds.size();
            List<String> members = new ArrayList<>();
            int member = in.enterObject();
            while ((member = in.nextMember(names.get(kind), member)) != JsonReader.END) {
                members.add(readMember(in, kinds.get(kind), member));
                while (member >= 0 && member + 1 < kinds.get(kind).size() && in.follows(names.get(kind), member + 1)) {
                    members.add(readMember(in, kinds.get(kind), ++member));
                }
            }
            read.add(members);
        }
        return read;
    }

    private static String readMember(JsonReader in, List<String> names, int index) {
        String value = in.readString();
        assertEquals(names.indexOf(value), index == JsonReader.UNKNOWN ? -1 : index, value);
        return value;
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"id\":1,\"name\":2}', true",
        "'{\"id\":1,\"name\":2,\"more\":3}', true",
        "'{\"id\":1, \"name\":2}', false",
        "'{\"id\":1 ,\"name\":2}', false",
        "'{\"id\":1,\"name\" :2}', false",
        "'{\"id\":1,\"names\":2}', false",
        "'{\"id\":1,\"nam\":2}', false",
        "'{\"id\":1,\"n\\u0061me\":2}', false",
        "'{\"id\":1,\"id\":2}', false",
        "'{\"id\":1}', false"
    })
    void aCertainMemberFollowsOrTheReaderStays(String json, boolean follows) {
        JsonNames names = JsonNames.of("id", "name");
        JsonReader in = JsonReader.of(json);
        assertEquals(0, in.nextMember(names, in.enterObject()));
        assertEquals(1, in.readInt());
        int position = in.position();

        assertEquals(follows, in.follows(names, 1));
        if (follows) {
            assertEquals(2, in.readInt());
        } else {
            assertEquals(position, in.position());
        }
        for (int member = in.nextMember(names, 1); member != JsonReader.END; member = in.nextMember(names, member)) {
            in.skipValue();
        }
        in.finish();
    }

    @Test
    void aNameMustNotOccurTwiceInATable() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> JsonNames.of("a", "b", "a"));
        assertEquals("The name a occurs twice", refusal.getMessage());
    }

    @Test
    void anObjectWithNothingKeptSharesOneMap() {
        JsonReader in = JsonReader.of("{\"a\":1}");
        in.nextMember(NAMES, in.enterObject());
        in.skipValue();
        in.nextMember(NAMES, 0);
        assertSame(Map.of(), in.endObject());
    }

    @Test
    void unknownMembersAreKeptInOrderAndUnmodifiable() {
        JsonReader in = JsonReader.of("{\"z\":1,\"a\":2,\"y\":[null],\"z\":{\"k\":\"v\"}}");
        int member = in.enterObject();
        while ((member = in.nextMember(NAMES, member)) != JsonReader.END) {
            if (member == JsonReader.UNKNOWN) {
                in.keepMember();
            } else {
                in.skipValue();
            }
        }
        Map<String, JsonValue> kept = in.endObject();
        assertEquals("{z={\"k\":\"v\"}, y=[null]}", kept.toString());
        assertThrows(UnsupportedOperationException.class, kept::clear);
    }

    @Test
    void aRequiredMemberThatIsMissingIsNamedWithItsPath() {
        assertRefused(
                "[{\"id\":1},{\"text\":\"x\"}]",
                Decoders.listOf(Task::decode),
                "$[1].id: expected a value, for it is required, but found nothing (byte 22)");
    }

    @Test
    void nullDoesNotFitAScalar() {
        assertRefused("null", Decoders.string(), "$: expected a string, but found null (byte 0)");
        assertRefused("null", Decoders.int32(), "$: expected an int, but found null (byte 0)");
        assertRefused("null", Decoders.int64(), "$: expected a long, but found null (byte 0)");
        assertRefused("null", Decoders.float64(), "$: expected a double, but found null (byte 0)");
        assertRefused("null", Decoders.decimal(), "$: expected a decimal number, but found null (byte 0)");
        assertRefused("null", Decoders.bool(), "$: expected a boolean, but found null (byte 0)");
        assertRefused("null", Color.DECODER, "$: expected a constant, but found null (byte 0)");
        assertEquals(JsonNull.INSTANCE, Json.read("null", Decoders.json()));
    }

    @Test
    void aScalarOfAnotherKindDoesNotFit() {
        assertRefused("\"1\"", Decoders.int64(), "$: expected a long, but found a string (byte 0)");
        assertRefused("1", Decoders.string(), "$: expected a string, but found a number (byte 0)");
        assertRefused("\"true\"", Decoders.bool(), "$: expected a boolean, but found a string (byte 0)");
        assertRefused("[]", Decoders.bool(), "$: expected a boolean, but found an array (byte 0)");
        assertRefused(" {}", Decoders.listOf(Decoders.bool()), "$: expected an array, but found an object (byte 1)");
        assertRefused("true", Task::decode, "$: expected an object, but found a boolean (byte 0)");
    }

    @Test
    void pathsNameMembersAndElements() {
        JsonException refusal = refusal(
                "{\"data\":{\"content\":[1,2,3,{\"duration\":\"x\"}]}}",
                Decoders.mapOf(Decoders.mapOf(Decoders.listOf(in -> {
                    if (in.peek() == JsonKind.NUMBER) {
                        return in.readInt();
                    }
                    in.nextMember(JsonNames.of("duration"), in.enterObject());
                    return in.readInt();
                }))));
        assertEquals("$.data.content[3].duration", refusal.path());
        assertEquals(38, refusal.offset());
        assertEquals("an int", refusal.expected());
        assertEquals("a string", refusal.actual());
        assertTrue(refusal.isMismatch());
    }

    @Test
    void namesWithinWhatIsSensitiveAreNotTold() {
        JsonNames names = JsonNames.of("byPhone", "other");
        JsonDecoder<Map<String, List<Integer>>> lists = Decoders.mapOf(Decoders.listOf(Decoders.int32()));
        JsonDecoder<?> decoder = in -> {
            in.nextMember(names, in.enterObject());
            in.readSensitive(lists);
            in.nextMember(names, 0);
            return lists.decode(in);
        };
        assertRefused(
                "{\"byPhone\":{\"139\":[],\"138\":[1,\"x\"]}}",
                decoder,
                "$.byPhone[*][1]: expected an int, but found a string (byte 30)");
        assertRefused("{\"byPhone\":{\"138\" 1}}", decoder, "$.byPhone[*]: expected ':', but found a digit (byte 18)");
        assertRefused(
                "{\"byPhone\":{\"138\":[1]},\"other\":{\"x\":[\"\"]}}",
                decoder,
                "$.other.x[0]: expected an int, but found a string (byte 37)");
    }

    @Test
    void namesWithinWhatIsSkippedAreNotTold() {
        JsonNames names = JsonNames.of("data");
        assertRefused(
                "{\"data\":{\"138\":{\"a\":[1,}}}",
                in -> {
                    in.nextMember(names, in.enterObject());
                    in.skipValue();
                    return in.readNull();
                },
                "$.data[*][*][1]: expected a value, but found '}' (byte 23)");
    }

    @Test
    void pathsQuoteOddNamesSoThatNoneBreaksALog() {
        assertEquals("$['a b']", pathOf("a b"));
        assertEquals("$['1a']", pathOf("1a"));
        assertEquals("$['']", pathOf(""));
        assertEquals("$.a_1", pathOf("a_1"));
        assertEquals("$['a-b']", pathOf("a-b"));
        assertEquals("$.名字", pathOf("名字"));
        assertEquals("$['it\\'s']", pathOf("it's"));
        assertEquals("$['\\u000a\\u202e\\u2028\\u007f']", pathOf("\\n\u202e\u2028\u007f"));
        assertEquals("$['" + "x".repeat(100) + "…']", pathOf("x".repeat(101)));
        assertEquals("$['" + "x".repeat(100) + "…']", pathOf("x".repeat(1_000_000)));
    }

    private static String pathOf(String name) {
        return refusal("{\"" + name + "\":null}", Decoders.mapOf(Decoders.int32()))
                .path();
    }

    @Test
    void deepPathsAreCutInTheMiddle() {
        String path = refusal("[".repeat(200) + "x", Decoders.json()).path();
        assertEquals("$" + "[0]".repeat(32) + "…" + "[0]".repeat(32), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"b\":[1,{\"x\":true,\"y\":[null,false]},\"te\\n\\u00e9xt中😀\"],\"c\":{},\"d\":[],\"e\":-1.5e-3}",
                "[[[\"\"],{\"\":\"\"}],0]",
                "\"ab中\\ud83d\\ude00\""
            })
    void everyTruncationIsRefusedWhetherReadOrSkipped(String json) {
        byte[] whole = utf8(json);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            JsonException read = assertThrows(JsonException.class, () -> Json.read(part, Decoders.json()));
            JsonException skipped = assertThrows(JsonException.class, () -> Json.read(part, JsonReaderTest::skip));
            assertFalse(read.isMismatch());
            assertEquals(read.offset(), skipped.offset());
            assertEquals(read.expected(), skipped.expected());
            assertEquals(read.actual(), skipped.actual());
        }
        assertEquals(JsonValue.parse(json), Json.read(whole, Decoders.json()));
    }

    static Object skip(JsonReader in) {
        in.skipValue();
        return "skipped";
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        assertRefused("", Decoders.json(), "$: expected a value, but found the end of the text (byte 0)");
        assertRefused("{\"a\" 1}", Decoders.json(), "$.a: expected ':', but found a digit (byte 5)");
        assertRefused("{\"a\":1 \"b\":2}", Decoders.json(), "$.a: expected ',' or '}', but found a quote (byte 7)");
        assertRefused(
                "{a:1}",
                Decoders.json(),
                "$: expected a name in quotes or '}', but found a character out of place (byte 1)");
        assertRefused("{\"a\":1,}", Decoders.json(), "$.a: expected a name in quotes, but found '}' (byte 7)");
        assertRefused("[1,]", Decoders.json(), "$[0]: expected a value, but found ']' (byte 3)");
        assertRefused("[1}", Decoders.json(), "$[0]: expected ',' or ']', but found '}' (byte 2)");
        assertRefused("[,1]", Decoders.json(), "$[0]: expected a value, but found ',' (byte 1)");
        assertRefused("[tru]", Decoders.json(), "$[0]: expected 'true', but found ']' (byte 4)");
        assertRefused("1 2", Decoders.json(), "$: expected the end of the text, but found a digit (byte 2)");
        assertRefused("[\u0001]", Decoders.json(), "$[0]: expected a value, but found a control character (byte 1)");
    }

    @Test
    void nothingOfAValueIsInAMessage() {
        for (String json : List.of("[secret]", "[\"secret\"x]", "[\"secret\\q\"]", "[98765", "\"secret")) {
            String message = refusal(json, Decoders.json()).getMessage();
            assertFalse(message.contains("secret") || message.contains("98765"), message);
        }
        assertFalse(refusal("\"secret\"", Decoders.int32()).getMessage().contains("secret"));
        assertFalse(refusal("98765.5", Decoders.int32()).getMessage().contains("98765"));
    }

    @Test
    void aByteOrderMarkAtTheStartIsSkipped() {
        assertEquals(1, Json.read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '1'}, Decoders.int32()));
        assertEquals(1, Json.read("\uFEFF1", Decoders.int32()));
        assertRefused(
                "\uFEFF\uFEFF1", Decoders.int32(), "$: expected a value, but found a character out of place (byte 3)");
    }

    @Test
    void aStringWithHalfASurrogatePairIsRefusedWithItsPlace() {
        String message = "expected valid UTF-8, but found an invalid byte sequence";
        assertRefused("\"é\ud800\"", Decoders.string(), "$: " + message + " (byte 3)");
        assertRefused("{\"x\":1,\"u\":[\"\ud800\",\"\udc00\"]}", Decoders.json(), "$.u[0]: " + message + " (byte 13)");
        assertRefused(
                "\"\\\ud800\"",
                Decoders.string(),
                "$: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX, but found another escape (byte 1)");
    }

    @Test
    void aLongNameIsShownAsItReads() {
        for (String part : new String[] {"\\u0041", "A", "\\ud83d\\ude00", "x\\ud83d\\ude00", "中", "\\n"}) {
            String quoted = "\"" + part.repeat(151) + "\"";
            String name = Json.read(quoted, Decoders.string());
            String path = refusal("{" + quoted + ":x}", Decoders.mapOf(Decoders.int32()))
                    .path();
            assertEquals(new JsonPath().member(name).toString(), path);
        }
    }

    @Test
    void aMemberSkippedEarlierCanBeReadLater() {
        JsonNames names = JsonNames.of("data", "code");
        JsonReader in = JsonReader.of("{\"data\" : {\"x\":[1,\"2\"]},\"code\":200}");
        in.nextMember(names, in.enterObject());
        JsonReader.Place data = in.place(JsonNames.of());
        in.skipValue();
        in.nextMember(names, 0);
        assertEquals(200, in.readInt());
        assertEquals(JsonReader.END, in.nextMember(names, 1));
        assertEquals("{\"x\":[1,\"2\"]}", in.readAt(data, Decoders.json()).toString());
        JsonException refusal = assertThrows(
                JsonException.class, () -> in.readAt(data, Decoders.mapOf(Decoders.listOf(Decoders.int32()))));
        assertEquals("$.data.x[1]: expected an int, but found a string (byte 18)", refusal.getMessage());
    }

    @Test
    void ofAnObjectReadLaterMembersOfWhatWrapsItAreNotKept() {
        JsonReader in = JsonReader.of("{\"code\":1,\"more\":{\"code\":2}}");
        JsonReader.Place whole = in.place(JsonNames.of("code"));
        in.skipValue();
        JsonDecoder<Map<String, JsonValue>> kept = object -> {
            JsonNames none = JsonNames.of();
            int member = object.enterObject();
            while ((member = object.nextMember(none, member)) != JsonReader.END) {
                object.keepMember();
            }
            return object.endObject();
        };
        assertEquals("{more={\"code\":2}}", in.readAt(whole, kept).toString());
        in.finish();
    }

    @Test
    void readingGoesOnAfterAMemberReadLater() {
        JsonNames names = JsonNames.of("data", "code");
        JsonReader in = JsonReader.of("{\"data\":1,\"code\":200}");
        in.nextMember(names, in.enterObject());
        JsonReader.Place data = in.place(JsonNames.of());
        in.skipValue();
        in.nextMember(names, 0);
        assertEquals(1, in.readAt(data, Decoders.int32()));
        assertEquals(200, in.readInt());
        assertEquals(JsonReader.END, in.nextMember(names, 1));
        assertSame(Map.of(), in.endObject());
        in.finish();
        assertEquals(21, in.position());
    }

    @Test
    void nullsAreReadWhereAsked() {
        JsonReader in = JsonReader.of("[null,1]");
        assertTrue(in.beginArray());
        assertTrue(in.readNull());
        in.nextElement();
        assertFalse(in.readNull());
        assertEquals(JsonKind.NUMBER, in.peek());
        assertEquals(1, in.readInt());
        assertFalse(in.nextElement());
    }

    @Test
    void decodersOfCollectionsKeepOrderAndGiveUnmodifiableCollections() {
        List<Integer> list = Json.read("[3,1,2]", Decoders.listOf(Decoders.int32()));
        assertEquals(List.of(3, 1, 2), list);
        assertThrows(UnsupportedOperationException.class, () -> list.add(1));
        var set = Json.read("[3,1,3,2]", Decoders.setOf(Decoders.int32()));
        assertEquals(List.of(3, 1, 2), new ArrayList<>(set));
        assertThrows(UnsupportedOperationException.class, () -> set.add(1));
        var map = Json.read("{\"b\":1,\"a\":2,\"b\":3}", Decoders.mapOf(Decoders.int32()));
        assertEquals("{b=3, a=2}", map.toString());
        assertThrows(UnsupportedOperationException.class, () -> map.put("c", 1));
    }

    @Test
    void elementsMayBeNullOnlyWhereTheDecoderSaysSo() {
        List<Integer> list = Json.read("[1,null]", Decoders.listOf(Decoders.nullable(Decoders.int32())));
        assertNull(list.get(1));
        assertRefused("[1,null]", Decoders.listOf(Decoders.int32()), "$[1]: expected an int, but found null (byte 3)");
    }

    private static List<Integer> members(String json) {
        List<Integer> members = new ArrayList<>();
        JsonReader in = JsonReader.of(json);
        int member = in.enterObject();
        while ((member = in.nextMember(NAMES, member)) != JsonReader.END) {
            members.add(member);
            in.skipValue();
        }
        in.endObject();
        in.finish();
        return members;
    }
}
