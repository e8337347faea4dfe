package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import dev.callwright.tanyi.Mapper.Jackson;
import dev.callwright.tanyi.Mapper.Refused;
import dev.callwright.tanyi.Mapper.Setting;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An app's own mapper, of Jackson 2 or 3, takes models and open enums among the app's own classes. */
class ObjectMapperTest {
    private static final String CALL = VendorPage.data("call-detail-answer").toString();

    /** An app's own class. */
    @JsonPropertyOrder({"call", "tasks", "customers", "speakers", "levels", "note", "search"})
    public static final class Folder {
        public CallDetail call;
        public List<PendingTask> tasks;
        public Map<String, Customer> customers;
        public Map<TaskStatus, List<Speaker>> speakers;
        public Set<IntentLevel> levels;
        public JsonValue note;
        public FindCallsRequest search;
    }

    /** Another, of what is a key and a value. */
    public static final class Codes {
        public Map<CallRecordErrorCode, CallRecordErrorCode> both;
    }

    /** Another, with what may be anything. */
    public static final class Box {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public Object content;
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleOfTheVendorIsReadAndWrittenAsByTheCodecs(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        for (String call : List.of(
                CALL, VendorPage.data("find-calls-answer").get("content").get(0).toString())) {
            CallRecord record = CallRecord.fromJson(call);
            assertEquals(record, mapper.read(call, CallRecord.class));
            assertEquals(record.toJson(), mapper.write(record));
        }
        PendingTask task = task();
        assertEquals(task, mapper.read(task.toJson(), PendingTask.class));
        assertEquals(task.toJson(), mapper.write(task));
        String search = VendorPage.text("find-calls-request");
        FindCallsRequest request = FindCallsRequest.fromJson(search);
        assertEquals(request, mapper.read(search, FindCallsRequest.class));
        assertEquals(request.toJson(), mapper.write(request));
    }

    @ParameterizedTest
    @EnumSource
    void amongAnAppsOwnClasses(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        Folder folder = folder();

        String json = mapper.write(folder);
        Folder back = mapper.read(json, Folder.class);

        assertEquals(
                "{\"call\":" + folder.call.toJson() + ",\"tasks\":[" + task().toJson() + "],\"customers\":{\"a\":"
                        + folder.call.customerPerson().toJson()
                        + "},\"speakers\":{\"COMPLETED\":[\"ROBOT\",\"PARROT\"],\"LOST\":[]},\"levels\":[\"A\"],"
                        + "\"note\":{\"n\":[1.50,1e400,123456789012345678901234567890,null]},\"search\":null}",
                json);
        assertSameFolder(folder, back);
        assertSame(TaskStatus.COMPLETED, back.speakers.keySet().iterator().next());
    }

    @ParameterizedTest
    @EnumSource
    void byWayOfATree(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        Folder folder = folder();
        folder.note = JsonValue.parse("{\"n\":[1.50,123456789012345678901234567890,null]}");

        assertSameFolder(folder, mapper.convert(folder, Folder.class));
        Mapper exact = jackson.mapper(Setting.EXACT_TREES);
        assertSameFolder(folder, exact.byWayOfATree(folder, Folder.class));
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheMapperDoesWithOtherClasses(Jackson jackson) {
        CallDetail call = CallDetail.fromJson("{\"new\":1," + CALL.substring(1));
        Mapper strange = jackson.strange();

        assertEquals(call.toJson(), strange.write(call));
        assertEquals(call, strange.read(call.toJson(), CallDetail.class));
        jackson.otherwise().forEach((feature, mapper) -> {
            assertEquals(call.toJson(), mapper.write(call), feature);
            assertEquals(call, mapper.read(call.toJson(), CallDetail.class), feature);
            assertEquals("{\"note\":[1.50]}", mapper.write(JsonValue.parse("{\"note\":[1.50]}")), feature);
            assertEquals("[1.50]", mapper.read("[1.50]", JsonValue.class).toString(), feature);
            assertEquals(TaskStatus.RETRY, mapper.read(mapper.write(TaskStatus.RETRY), TaskStatus.class), feature);
        });
    }

    @ParameterizedTest
    @EnumSource
    void otherClassesAreLeftToTheMapper(Jackson jackson) {
        Map<String, Object> others = new LinkedHashMap<>();
        others.put("bytes", new byte[] {1, 2, 3});
        others.put("arrays", new Object[] {new int[] {1}, new boolean[] {true}, new char[] {'a'}, new String[] {"b"}});
        others.put("nested", List.of(Map.of("a", 1.5), Set.of()));
        others.put("nothing", null);

        assertEquals(
                "{\"bytes\":\"AQID\",\"arrays\":[[1],[true],\"a\",[\"b\"]],\"nested\":[{\"a\":1.5},[]],\"nothing\":null}",
                jackson.mapper().write(others));
    }

    @ParameterizedTest
    @EnumSource
    void nullIsNullAndInFreeJsonAValue(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        Folder folder =
                mapper.read("{\"call\":null,\"tasks\":[null],\"customers\":{\"a\":null},\"note\":null}", Folder.class);

        assertNull(folder.call);
        assertNull(folder.tasks.get(0));
        assertNull(folder.customers.get("a"));
        assertSame(JsonNull.INSTANCE, folder.note);
        assertNull(mapper.read("{}", Folder.class).note);
    }

    @ParameterizedTest
    @EnumSource
    void errorCodesAreOpenEnumsToo(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        Codes codes = new Codes();
        codes.both = new LinkedHashMap<>();
        codes.both.put(CallRecordErrorCode.NOT_FOUND, CallRecordErrorCode.of("999"));

        String json = mapper.write(codes);

        assertEquals("{\"both\":{\"404\":\"999\"}}", json);
        assertEquals(codes.both, mapper.read(json, Codes.class).both);
    }

    @ParameterizedTest
    @EnumSource
    void aLargeArrayIsStreamed(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        String record =
                VendorPage.data("find-calls-answer").get("content").get(0).toString();
        String array = "[" + (record + ",").repeat(999) + record + "]";
        int records = 0;
        for (Iterator<CallRecord> values = mapper.readEach(array, CallRecord.class); values.hasNext(); records++) {
            assertEquals(CallRecord.fromJson(record), values.next());
        }
        assertEquals(1_000, records);
    }

    @ParameterizedTest
    @EnumSource
    void ofAnyTypeThatTheTextNames(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        for (Object content :
                List.of(task(), TaskStatus.RETRY, TaskStatus.of("LOST"), JsonValue.parse("[1]"), JsonValue.of(1.5))) {
            Box box = new Box();
            box.content = content;
            String json = mapper.write(box);
            assertEquals(content, mapper.read(json, Box.class).content, json);
        }
        String inside = "{\"content\":{\"@class\":\"" + PendingTask.class.getName() + "\","
                + task().toJson().substring(1) + "}";
        assertEquals(task(), mapper.read(inside, Box.class).content);
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotFitIsExplainedWithoutItsValue(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        String turn = "{\"call\":" + CALL.replaceFirst("\"callRecordId\":\\d+", "\"callRecordId\":\"secret\"") + "}";

        Refused e = assertThrows(Refused.class, () -> mapper.read(turn, Folder.class));

        assertEquals("$.callRecordId: expected a long, but found a string", e.reason());
        assertEquals("call", e.path().get(0));
        assertEquals(CallDetail.class, e.type());
        assertTrue(((JsonException) e.getCause()).isMismatch());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aMissingMemberIsNamed(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        Refused e = assertThrows(Refused.class, () -> mapper.read("[{}]", CallDetail[].class));

        assertEquals("$.callRecordId: expected a value, for it is required, but found nothing", e.reason());
    }

    @ParameterizedTest
    @EnumSource
    void freeJsonOfOneKindIsOfThatKind(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        assertEquals(new JsonString("a"), mapper.read("\"a\"", JsonString.class));
        Refused e = assertThrows(Refused.class, () -> mapper.read("[\"a\"]", JsonObject.class));
        assertEquals("$: expected a JsonObject, but found another kind of value", e.reason());
    }

    @ParameterizedTest
    @EnumSource
    void whatJsonCannotSayIsRefused(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        DialogueTurn half = DialogueTurn.builder().text("\ud83d").build();
        Refused unwritable = assertThrows(Refused.class, () -> mapper.write(List.of(half)));
        assertEquals(
                "$.text: expected a text in whole characters, but found half of a surrogate pair", unwritable.reason());

        assertThrows(Refused.class, () -> mapper.read("{\"text\":\"\\ud83d\"}", DialogueTurn.class));
        Map<String, Object> odd = Map.of("text", Double.NaN);
        assertThrows(Refused.class, () -> mapper.convert(odd, DialogueTurn.class));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatIsNoTextIsExplainedWithoutIt(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        Object odd = Map.of("speakers", Map.of("secret\ud800", List.of()));
        Refused e = assertThrows(Refused.class, () -> mapper.byWayOfATree(odd, Folder.class));

        assertEquals("$: expected a name in whole characters, but found half of a surrogate pair", e.reason());
        assertEquals("speakers", e.path().get(0));
        assertEquals(TaskStatus.class, e.type());
        assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void keysAreSortedWhereTheMapperSorts(Jackson jackson) {
        Mapper sorting = jackson.mapper(Setting.SORTED_KEYS);
        Map<TaskStatus, Integer> counts = new LinkedHashMap<>();
        counts.put(TaskStatus.of("LOST"), 1);
        counts.put(TaskStatus.COMPLETED, 2);
        counts.put(TaskStatus.NOT_STARTED, 3);

        assertEquals("{\"NOT_STARTED\":3,\"COMPLETED\":2,\"LOST\":1}", sorting.write(counts));
    }

    @ParameterizedTest
    @EnumSource
    void bytesInATreeAreText(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        Object bytes = Map.of("text", new byte[] {1, 2, 3});
        assertEquals("AQID", mapper.byWayOfATree(bytes, DialogueTurn.class).text());
    }

    @ParameterizedTest
    @EnumSource
    void settingsSayHowItIsRead(Jackson jackson) {
        List<JsonMismatch> reported = new ArrayList<>();
        Mapper listening = jackson.mapper(JsonSettings.defaults().onMismatch(reported::add));
        Mapper strict = jackson.mapper(JsonSettings.defaults().strict(true));
        String odd = "{\"callDetailId\":\"odd\"}";

        assertEquals(DialogueTurn.fromJson(odd), listening.read(odd, DialogueTurn.class));
        assertEquals(List.of(new JsonMismatch("$.callDetailId", "a long", "a string")), reported);
        assertThrows(Refused.class, () -> strict.read(odd, DialogueTurn.class));
    }

    @ParameterizedTest
    @EnumSource
    void theLastOfSeveralMembersCounts(Jackson jackson) {
        Mapper mapper = jackson.mapper();
        String twice = "{\"text\":\"a\",\"text\":\"b\",\"x\":1,\"x\":2}";
        assertEquals(DialogueTurn.fromJson(twice), mapper.read(twice, DialogueTurn.class));
        Mapper unique = jackson.mapper(Setting.UNIQUE_NAMES);
        assertThrows(Refused.class, () -> unique.read(twice, DialogueTurn.class));
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
