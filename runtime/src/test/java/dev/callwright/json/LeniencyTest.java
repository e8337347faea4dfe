package dev.callwright.json;

import static dev.callwright.json.Refusals.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an optional member whose value does not fit. */
class LeniencyTest {
    private final List<JsonMismatch> reported = new ArrayList<>();
    private final JsonSettings lenient = JsonSettings.defaults().onMismatch(reported::add);

    private Task read(String json) {
        return Json.read(utf8(json), Task::decode, lenient);
    }

    private String reports() {
        return String.join("\n", reported.stream().map(JsonMismatch::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            text;     1;                       a string, but found a number
            text;     {"a":[1]};               a string, but found an object
            count;    "x";                     an int, but found a string
            count;    1.5;                     an int, but found a number with a fraction
            count;    2147483648;              an int, but found a number out of its range
            ratio;    1e999;                   a double, but found a number out of its range
            ratio;    [];                      a double, but found an array
            price;    true;                    a decimal number, but found a boolean
            done;     "true";                  a boolean, but found a string
            done;     0;                       a boolean, but found a number
            start;    "2023-02-29 00:00:00";   a date and time as yyyy-MM-dd HH:mm:ss or iso, but found another string
            start;    20230101;                a date and time as yyyy-MM-dd HH:mm:ss or iso, but found a number
            numbers;  {};                      an array, but found an object
            scores;   [];                      an object, but found an array
            child;    [{"id":1}];              an object, but found an array
            """)
    void aFieldIsKeptRawAndReported(String member, String value, String report) {
        Task task = read("{\"id\":1,\"" + member + "\":" + value + ",\"new\":true}");
        assertEquals(Map.of(member, JsonValue.parse(value), "new", JsonValue.of(true)), task.unknownMembers());
        assertEquals("$." + member + ": expected " + report, reports());
        assertEquals(1, task.id());
    }

    @Test
    void whatWasKeptIsWrittenAgain() {
        String json = "{\"id\":1,\"text\":\"x\",\"count\":\"many\",\"later\":[1.50]}";
        assertEquals(json, Json.write(read(json), Task::encode));
    }

    @Test
    void anElementThatDoesNotFitKeepsTheWholeList() {
        Task task = read("{\"id\":1,\"numbers\":[1, 2, \"x\", 4]}");
        assertNull(task.numbers());
        assertEquals("{numbers=[1,2,\"x\",4]}", task.unknownMembers().toString());
        assertEquals("$.numbers[2]: expected an int, but found a string", reports());
    }

    @Test
    void whatIsUnknownStaysWithTheObjectThatHasIt() {
        Task task = read(
                "{\"id\":1,\"new\":true,\"child\":{\"id\":2},\"children\":[{\"id\":3,\"of\":3},{\"id\":4}],\"last\":0}");
        assertEquals("{new=true, last=0}", task.unknownMembers().toString());
        assertEquals(Map.of(), task.child().unknownMembers());
        assertEquals("{of=3}", task.children().get(0).unknownMembers().toString());
        assertEquals(Map.of(), task.children().get(1).unknownMembers());
    }

    @Test
    void aListThatDoesNotFitWithinAnElementLeavesTheOthersAsTheyAre() {
        Task task = read("{\"id\":1,\"children\":[{\"id\":2},{\"id\":3,\"numbers\":[1,2,\"x\"]},{\"id\":4}]}");
        assertEquals(List.of(2L, 3L, 4L), task.children().stream().map(Task::id).toList());
        assertEquals(
                "{numbers=[1,2,\"x\"]}", task.children().get(1).unknownMembers().toString());
        assertEquals("$.children[1].numbers[2]: expected an int, but found a string", reports());
    }

    @Test
    void aMapsValueThatDoesNotFitKeepsTheWholeMap() {
        Task task = read("{\"id\":1,\"scores\":{\"a\":1,\"b c\":null}}");
        assertNull(task.scores());
        assertEquals("{scores={\"a\":1,\"b c\":null}}", task.unknownMembers().toString());
        assertEquals("$.scores['b c']: expected an int, but found null", reports());
    }

    @Test
    void anOptionalMemberOfANestedModelTakesItsOwnMismatch() {
        Task task = read("{\"id\":1,\"child\":{\"id\":2,\"count\":\"x\",\"text\":\"y\"},\"text\":\"z\"}");
        Task child = task.child();
        assertNotNull(child);
        assertEquals("y", child.text());
        assertEquals("{count=\"x\"}", child.unknownMembers().toString());
        assertEquals(Map.of(), task.unknownMembers());
        assertEquals("$.child.count: expected an int, but found a string", reports());
    }

    @Test
    void aRequiredMemberOfANestedModelKeepsTheNestedModelRaw() {
        Task task = read("{\"id\":1,\"child\":{\"id\":\"x\",\"text\":\"y\"},\"text\":\"z\"}");
        assertNull(task.child());
        assertEquals("z", task.text());
        assertEquals(
                "{child={\"id\":\"x\",\"text\":\"y\"}}", task.unknownMembers().toString());
        assertEquals("$.child.id: expected a long, but found a string", reports());
    }

    @Test
    void aRequiredMemberMissingInAnElementKeepsTheListRaw() {
        Task task = read("{\"children\":[{\"id\":5},{\"text\":\"y\"}],\"id\":1}");
        assertNull(task.children());
        assertEquals(
                "{children=[{\"id\":5},{\"text\":\"y\"}]}",
                task.unknownMembers().toString());
        assertEquals("$.children[1].id: expected a value, for it is required, but found nothing", reports());
    }

    @Test
    void aMismatchInAnElementsOptionalMemberStaysInTheElement() {
        Task task = read("{\"id\":1,\"children\":[{\"id\":5},{\"id\":6,\"done\":\"yes\"}]}");
        assertEquals(2, task.children().size());
        assertEquals("{done=\"yes\"}", task.children().get(1).unknownMembers().toString());
        assertEquals("$.children[1].done: expected a boolean, but found a string", reports());
    }

    @Test
    void nothingTakesAMismatchAtTheTop() {
        JsonException refusal = assertThrows(JsonException.class, () -> read("{\"id\":null,\"text\":1}"));
        assertEquals("$.id: expected a long, but found null (byte 6)", refusal.getMessage());
        assertTrue(refusal.getStackTrace().length > 0);
        assertEquals("", reports());
    }

    @Test
    void ofTwoMembersWithOneNameTheLastCounts() {
        Task fits = read("{\"id\":1,\"count\":\"x\",\"count\":2}");
        assertEquals(2, fits.count());
        assertEquals(Map.of(), fits.unknownMembers());
        Task doesNot = read("{\"id\":1,\"count\":2,\"count\":\"x\"}");
        assertNull(doesNot.count());
        assertEquals("{count=\"x\"}", doesNot.unknownMembers().toString());
        Task none = read("{\"id\":1,\"count\":\"x\",\"count\":null}");
        assertNull(none.count());
        assertEquals(Map.of(), none.unknownMembers());
    }

    @Test
    void nullIsNoMismatch() {
        Task task = read("{\"id\":1,\"text\":null,\"child\":null,\"start\":null,\"color\":null,\"extra\":null}");
        assertEquals(Map.of(), task.unknownMembers());
        assertEquals("", reports());
    }

    @Test
    void anUnknownConstantIsNoMismatch() {
        Task task = read("{\"id\":1,\"color\":{\"mixed\":[1]}}");
        assertEquals(Color.Known.UNRECOGNIZED, task.color().known());
        assertEquals("", reports());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"count\":\"x}",
                "{\"id\":1,\"count\":tru}",
                "{\"id\":1,\"count\":{\"a\":01}}",
                "{\"id\":1,\"count\":[\"\\ud800\"]}",
                "{\"id\":1,\"child\":{\"id\":\"x\",}}",
                "{\"id\":1,\"child\":{\"id\":2,\"count\":[1,]}}"
            })
    void brokenTextIsNeverTakenForAMismatch(String json) {
        assertFalse(assertThrows(JsonException.class, () -> read(json)).isMismatch());
        assertEquals("", reports());
    }

    @Test
    void aLimitIsNeverTakenForAMismatch() {
        JsonSettings narrow = lenient.maxDepth(3).maxTextLength(5).maxNumberLength(5);
        for (String value : List.of("[[[1]]]", "\"123456\"", "123456", "{\"123456\":1}")) {
            byte[] json = utf8("{\"id\":1,\"done\":" + value + "}");
            assertFalse(assertThrows(JsonException.class, () -> Json.read(json, Task::decode, narrow))
                    .isMismatch());
        }
    }

    @Test
    void strictSettingsRefuse() {
        JsonSettings strict = lenient.strict(true);
        JsonException refusal = assertThrows(
                JsonException.class,
                () -> Json.read(utf8("{\"id\":1,\"child\":{\"id\":2,\"count\":\"x\"}}"), Task::decode, strict));
        assertEquals("$.child.count: expected an int, but found a string (byte 32)", refusal.getMessage());
        assertEquals("", reports());
    }

    @Test
    void anOptionalReadOutsideAnObjectHasNowhereToKeep() {
        JsonReader in = JsonReader.of("[\"x\"]");
        in.beginArray();
        assertThrows(JsonException.class, in::readIntOrNull);
    }

    @Test
    void aReportNamesNoValue() {
        read("{\"id\":1,\"count\":\"secret\",\"start\":\"secret\"}");
        assertEquals(2, reported.size());
        assertFalse(reports().contains("secret"));
    }

    @Test
    void aDeepTextInWhichNothingFitsIsReadInLinearTime() {
        StringBuilder json = new StringBuilder();
        int levels = 400;
        json.append("{\"child\":".repeat(levels));
        json.append("{\"extra\":[").append("0,".repeat(100_000)).append("0]}").append("}".repeat(levels));
        String whole = "{\"id\":1,\"child\":" + json + "}";
        Task task = read(whole);
        assertEquals(levels + 1, reported.size());
        assertEquals(whole, Json.write(task, Task::encode));
    }

    @Test
    void manyMismatchesFarDownAreCheap() {
        String element = "{\"id\":1,\"count\":\"x\"},";
        int levels = 400;
        String json = "{\"id\":1,\"child\":".repeat(levels)
                + "{\"id\":1,\"children\":["
                + element.repeat(100_000)
                + "{\"id\":2}]}"
                + "}".repeat(levels);
        assertEquals(1, read(json).id());
        assertEquals(100_000, reported.size());
    }
}
