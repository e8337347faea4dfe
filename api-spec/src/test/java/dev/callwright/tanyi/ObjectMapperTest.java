package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.jackson.CallwrightModule;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An app's own mapper takes models and open enums among the app's own classes. */
class ObjectMapperTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new CallwrightModule());
    private static final String CALL = VendorPage.data("call-detail-answer").toString();

    /** An app's own class. */
    public static final class Folder {
        public CallDetail call;
        public List<PendingTask> tasks;
        public Map<String, Customer> customers;
        public Map<TaskStatus, List<Speaker>> speakers;
        public Set<IntentLevel> levels;
        public JsonValue note;
        public FindCallsRequest search;
    }

    /** Another, with what may be anything. */
    public static final class Box {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public Object content;
    }

    @Test
    void everyExampleOfTheVendorIsReadAndWrittenAsByTheCodecs() throws IOException {
        for (String call : List.of(
                CALL, VendorPage.data("find-calls-answer").get("content").get(0).toString())) {
            CallRecord record = CallRecord.fromJson(call);
            assertEquals(record, MAPPER.readValue(call, CallRecord.class));
            assertEquals(record.toJson(), MAPPER.writeValueAsString(record));
        }
        PendingTask task = task();
        assertEquals(task, MAPPER.readValue(task.toJson(), PendingTask.class));
        assertEquals(task.toJson(), MAPPER.writeValueAsString(task));
        String search = VendorPage.text("find-calls-request");
        FindCallsRequest request = FindCallsRequest.fromJson(search);
        assertEquals(request, MAPPER.readValue(search, FindCallsRequest.class));
        assertEquals(request.toJson(), MAPPER.writeValueAsString(request));
    }

    @Test
    void amongAnAppsOwnClasses() throws IOException {
        Folder folder = folder();

        String json = MAPPER.writeValueAsString(folder);
        Folder back = MAPPER.readValue(json, Folder.class);

        assertEquals(
                "{\"call\":" + folder.call.toJson() + ",\"tasks\":[" + task().toJson() + "],\"customers\":{\"a\":"
                        + folder.call.customerPerson().toJson()
                        + "},\"speakers\":{\"COMPLETED\":[\"ROBOT\",\"PARROT\"],\"LOST\":[]},\"levels\":[\"A\"],"
                        + "\"note\":{\"n\":[1.50,1e400,123456789012345678901234567890,null]},\"search\":null}",
                json);
        assertSameFolder(folder, back);
        assertSame(TaskStatus.COMPLETED, back.speakers.keySet().iterator().next());
    }

    @Test
    void byWayOfATree() throws IOException {
        Folder folder = folder();
        folder.note = JsonValue.parse("{\"n\":[1.50,123456789012345678901234567890,null]}");

        assertSameFolder(folder, MAPPER.convertValue(folder, Folder.class));
        ObjectMapper exact = JsonMapper.builder()
                .addModule(new CallwrightModule())
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        assertSameFolder(folder, exact.treeToValue(exact.valueToTree(folder), Folder.class));
    }

    @Test
    void whateverTheMapperDoesWithOtherClasses() throws IOException {
        ObjectMapper strange = JsonMapper.builder()
                .findAndAddModules() // finds ours, too
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .build();
        CallDetail call = CallDetail.fromJson("{\"new\":1," + CALL.substring(1));

        assertEquals(call.toJson(), strange.writeValueAsString(call));
        assertEquals(call, strange.readValue(call.toJson(), CallDetail.class));
    }

    @Test
    void otherClassesAreLeftToTheMapper() throws IOException {
        Map<String, Object> others = new LinkedHashMap<>();
        others.put("bytes", new byte[] {1, 2, 3});
        others.put("arrays", new Object[] {new int[] {1}, new boolean[] {true}, new char[] {'a'}, new String[] {"b"}});
        others.put("nested", List.of(Map.of("a", 1.5), Set.of()));
        others.put("nothing", null);

        assertEquals(
                "{\"bytes\":\"AQID\",\"arrays\":[[1],[true],\"a\",[\"b\"]],\"nested\":[{\"a\":1.5},[]],\"nothing\":null}",
                MAPPER.writeValueAsString(others));
    }

    @Test
    void nullIsNullAndInFreeJsonAValue() throws IOException {
        Folder folder = MAPPER.readValue(
                "{\"call\":null,\"tasks\":[null],\"customers\":{\"a\":null},\"note\":null}", Folder.class);

        assertNull(folder.call);
        assertNull(folder.tasks.get(0));
        assertNull(folder.customers.get("a"));
        assertSame(JsonNull.INSTANCE, folder.note);
        assertNull(MAPPER.readValue("{}", Folder.class).note);
    }

    @Test
    void errorCodesAreOpenEnumsToo() throws IOException {
        Map<CallRecordErrorCode, CallRecordErrorCode> codes = new LinkedHashMap<>();
        codes.put(CallRecordErrorCode.NOT_FOUND, CallRecordErrorCode.of("999"));

        String json = MAPPER.writeValueAsString(codes);

        assertEquals("{\"404\":\"999\"}", json);
        assertEquals(
                codes, MAPPER.readValue(json, new TypeReference<Map<CallRecordErrorCode, CallRecordErrorCode>>() {}));
    }

    @Test
    void aLargeArrayIsStreamed() throws IOException {
        String record =
                VendorPage.data("find-calls-answer").get("content").get(0).toString();
        String array = "[" + (record + ",").repeat(999) + record + "]";
        int records = 0;
        try (MappingIterator<CallRecord> values =
                MAPPER.readerFor(CallRecord.class).readValues(array)) {
            for (; values.hasNext(); records++) {
                assertEquals(CallRecord.fromJson(record), values.next());
            }
        }
        assertEquals(1_000, records);
    }

    @Test
    void ofAnyTypeThatTheTextNames() throws IOException {
        for (Object content :
                List.of(task(), TaskStatus.RETRY, TaskStatus.of("LOST"), JsonValue.parse("[1]"), JsonValue.of(1.5))) {
            Box box = new Box();
            box.content = content;
            String json = MAPPER.writeValueAsString(box);
            assertEquals(content, MAPPER.readValue(json, Box.class).content, json);
        }
        String inside = "{\"content\":{\"@class\":\"" + PendingTask.class.getName() + "\","
                + task().toJson().substring(1) + "}";
        assertEquals(task(), MAPPER.readValue(inside, Box.class).content);
    }

    @Test
    void whatDoesNotFitIsExplainedWithoutItsValue() {
        String turn = "{\"call\":" + CALL.replaceFirst("\"callRecordId\":\\d+", "\"callRecordId\":\"secret\"") + "}";

        MismatchedInputException e =
                assertThrows(MismatchedInputException.class, () -> MAPPER.readValue(turn, Folder.class));

        assertEquals("$.callRecordId: expected a long, but found a string", e.getOriginalMessage());
        assertEquals("call", e.getPath().get(0).getFieldName());
        assertEquals(CallDetail.class, e.getTargetType());
        assertTrue(((JsonException) e.getCause()).isMismatch());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    @Test
    void aMissingMemberIsNamed() {
        MismatchedInputException e = assertThrows(
                MismatchedInputException.class,
                () -> MAPPER.readValue("[{}]", new TypeReference<List<CallDetail>>() {}));

        assertEquals("$.callRecordId: expected a value, for it is required, but found nothing", e.getOriginalMessage());
    }

    @Test
    void freeJsonOfOneKindIsOfThatKind() throws IOException {
        assertEquals(new JsonString("a"), MAPPER.readValue("\"a\"", JsonString.class));
        MismatchedInputException e =
                assertThrows(MismatchedInputException.class, () -> MAPPER.readValue("[\"a\"]", JsonObject.class));
        assertEquals("$: expected a JsonObject, but found another kind of value", e.getOriginalMessage());
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        DialogueTurn half = DialogueTurn.builder().text("\ud83d").build();
        JsonMappingException unwritable =
                assertThrows(JsonMappingException.class, () -> MAPPER.writeValueAsString(List.of(half)));
        assertEquals(
                "$.text: expected a text in whole characters, but found half of a surrogate pair",
                unwritable.getOriginalMessage());

        assertThrows(
                MismatchedInputException.class, () -> MAPPER.readValue("{\"text\":\"\\ud83d\"}", DialogueTurn.class));
        Map<String, Object> odd = Map.of("text", Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> MAPPER.convertValue(odd, DialogueTurn.class));
    }

    @Test
    void aKeyThatIsNoTextIsExplainedWithoutIt() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.putObject("speakers").putArray("secret\ud800");
        MismatchedInputException e =
                assertThrows(MismatchedInputException.class, () -> MAPPER.treeToValue(tree, Folder.class));

        assertEquals(
                "$: expected a name in whole characters, but found half of a surrogate pair", e.getOriginalMessage());
        assertEquals("speakers", e.getPath().get(0).getFieldName());
        assertEquals(TaskStatus.class, e.getTargetType());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    @Test
    void keysAreSortedWhereTheMapperSorts() throws IOException {
        ObjectMapper sorting = MAPPER.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        Map<TaskStatus, Integer> counts = new LinkedHashMap<>();
        counts.put(TaskStatus.of("LOST"), 1);
        counts.put(TaskStatus.COMPLETED, 2);
        counts.put(TaskStatus.NOT_STARTED, 3);

        assertEquals("{\"NOT_STARTED\":3,\"COMPLETED\":2,\"LOST\":1}", sorting.writeValueAsString(counts));
    }

    @Test
    void bytesInATreeAreText() throws IOException {
        JsonNode tree = MAPPER.createObjectNode().put("text", new byte[] {1, 2, 3});
        assertEquals("AQID", MAPPER.treeToValue(tree, DialogueTurn.class).text());
    }

    @Test
    void settingsSayHowItIsRead() throws IOException {
        List<JsonMismatch> reported = new ArrayList<>();
        ObjectMapper listening = new ObjectMapper()
                .registerModule(new CallwrightModule(JsonSettings.defaults().onMismatch(reported::add)));
        ObjectMapper strict = new ObjectMapper()
                .registerModule(new CallwrightModule(JsonSettings.defaults().strict(true)));
        String odd = "{\"callDetailId\":\"odd\"}";

        assertEquals(DialogueTurn.fromJson(odd), listening.readValue(odd, DialogueTurn.class));
        assertEquals(List.of(new JsonMismatch("$.callDetailId", "a long", "a string")), reported);
        assertThrows(MismatchedInputException.class, () -> strict.readValue(odd, DialogueTurn.class));
    }

    @Test
    void theLastOfSeveralMembersCounts() throws IOException {
        String twice = "{\"text\":\"a\",\"text\":\"b\",\"x\":1,\"x\":2}";
        assertEquals(DialogueTurn.fromJson(twice), MAPPER.readValue(twice, DialogueTurn.class));
        ObjectMapper unique = JsonMapper.builder()
                .addModule(new CallwrightModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        assertThrows(JsonProcessingException.class, () -> unique.readValue(twice, DialogueTurn.class));
    }

    private static PendingTask task() {
        return PendingTask.fromJson(
                VendorPage.data("pending-tasks-answer").get("content").get(0).toString());
    }

    private static Folder folder() {
        Folder folder = new Folder();
        folder.call = CallDetail.fromJson(CALL);
        folder.tasks = List.of(task());
        folder.customers = Map.of("a", folder.call.customerPerson());
        folder.speakers = new LinkedHashMap<>();
        folder.speakers.put(TaskStatus.COMPLETED, List.of(Speaker.ROBOT, Speaker.of("PARROT")));
        folder.speakers.put(TaskStatus.of("LOST"), List.of());
        folder.levels = Set.of(IntentLevel.A);
        folder.note = JsonValue.parse("{\"n\":[1.50,1e400,123456789012345678901234567890,null]}");
        return folder;
    }

    private static void assertSameFolder(Folder expected, Folder actual) {
        assertEquals(expected.call, actual.call);
        assertEquals(expected.tasks, actual.tasks);
        assertEquals(expected.customers, actual.customers);
        assertEquals(expected.speakers, actual.speakers);
        assertEquals(expected.levels, actual.levels);
        assertEquals(expected.note, actual.note);
        assertEquals(expected.search, actual.search);
    }
}
