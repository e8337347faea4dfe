package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Caller.CALLS;
import static dev.callwright.tanyi.sample.sandbox.Caller.DETAIL;
import static dev.callwright.tanyi.sample.sandbox.Caller.data;
import static dev.callwright.tanyi.sample.sandbox.Caller.ids;
import static dev.callwright.tanyi.sample.sandbox.Caller.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallListTest {

    private static SandboxServer server;
    private static Caller caller;
    private static List<JsonNode> all;

    @BeforeAll
    static void start() {
        server = SandboxServer.start();
        caller = new Caller(server);
        all = caller.allCalls(1, "");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    // ---- paging

    @Test
    void aPageHoldsTwentyCallsUnlessToldOtherwise() {
        JsonNode page = data(caller.post(CALLS, "{'robotCallJobId': 1}"));
        assertEquals(1, page.get("number").asInt());
        assertEquals(20, page.get("pageSize").asInt());
        assertEquals(700, page.get("totalElements").asInt());
        assertEquals(35, page.get("pages").asInt());
        assertEquals(ids("callRecordId", all.subList(0, 20)), ids("callRecordId", content(page)));
    }

    @Test
    void theNextPageGoesOnWhereTheOneBeforeEnded() {
        JsonNode page = data(caller.post(CALLS, "{'robotCallJobId': 1, 'pageNum': 3, 'pageSize': 7}"));
        assertEquals(3, page.get("number").asInt());
        assertEquals(ids("callRecordId", all.subList(14, 21)), ids("callRecordId", content(page)));
    }

    @Test
    void theLastPageHoldsTheRest() {
        JsonNode page = data(caller.post(CALLS, "{'robotCallJobId': 1, 'pageNum': 8, 'pageSize': 99}"));
        assertEquals(8, page.get("pages").asInt());
        assertEquals(7, content(page).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {36, Integer.MAX_VALUE})
    void aPagePastTheEndIsEmptyWithTheSameTotals(int number) {
        JsonNode page = data(caller.post(CALLS, "{'robotCallJobId': 1, 'pageNum': " + number + "}"));
        assertEquals(number, page.get("number").asInt());
        assertEquals(700, page.get("totalElements").asInt());
        assertEquals(35, page.get("pages").asInt());
        assertEquals(List.of(), content(page));
    }

    @Test
    void whatNothingMatchesHasNoPages() {
        JsonNode page = data(caller.post(CALLS, "{'robotCallJobId': 1, 'callRecordId': 999999}"));
        assertEquals(0, page.get("totalElements").asInt());
        assertEquals(0, page.get("pages").asInt());
        assertEquals(List.of(), content(page));
    }

    // ---- filters on what the list shows

    @Test
    void hangupBySelects() {
        assertSelects("'hangupBy': 'REMOTE_HANGUP'", is("hangupBy", "REMOTE_HANGUP"));
    }

    @Test
    void dialogFlowIdSelects() {
        assertSelects("'dialogFlowId': 10", is("dialogFlowId", "10"));
    }

    @Test
    void resultStatusesSelectAnyOfThem() {
        assertSelects("'resultStatuses': ['BUSY', 'REFUSED']", is("resultStatus", "BUSY", "REFUSED"));
    }

    @Test
    void intentLevelsSelectAnyOfThem() {
        assertSelects("'intentLevels': ['A', 'B']", is("intentLevel", "A", "B"));
    }

    @Test
    void calledPhoneNumberSelects() {
        String number = all.get(5).get("calledPhoneNumber").asText();
        assertSelects("'calledPhoneNumber': '" + number + "'", is("calledPhoneNumber", number));
    }

    @Test
    void callRecordIdSelects() {
        String id = all.get(5).get("callRecordId").asText();
        assertSelects("'callRecordId': " + id, is("callRecordId", id));
    }

    @Test
    void realIntentSelectsWhatWasLabelledByHand() {
        assertSelects("'realIntent': true", call -> !call.get("realIntentLevel").isNull());
    }

    @Test
    void realIntentFalseSelectsWhatWasNotLabelledByHand() {
        assertSelects("'realIntent': false", call -> call.get("realIntentLevel").isNull());
    }

    @Test
    void customerConcernSelectsAnyOfThem() {
        assertSelects("'customerConcern': ['公司位置', '交通']", call -> {
            String concerns = call.get("customerConcern").toString();
            return concerns.contains("\"公司位置\"") || concerns.contains("\"交通\"");
        });
    }

    @Test
    void readStatusSelects() {
        assertSelects("'readStatus': 'HAS_READ'", is("readStatus", "HAS_READ"));
    }

    @Test
    void chatDurationSelectsFromMinToMaxInclusive() {
        String longest = all.stream()
                .max((a, b) -> duration(a) - duration(b))
                .orElseThrow()
                .get("chatDuration")
                .asText();
        assertSelects("'chatDurationMin': " + longest, is("chatDuration", longest));
        assertSelects("'chatDurationMax': 0", is("chatDuration", "0"));
        assertSelects(
                "'chatDurationMin': 10, 'chatDurationMax': 20", call -> duration(call) >= 10 && duration(call) <= 20);
    }

    @Test
    void filtersNarrowEachOther() {
        assertSelects(
                "'readStatus': 'HAS_READ', 'intentLevels': ['C']",
                is("readStatus", "HAS_READ").and(is("intentLevel", "C")));
    }

    @Test
    void nullsAndEmptyListsAreNoFilters() {
        String nothing = "'hangupBy': null, 'resultStatuses': [], 'customerPersonName': '', 'lastCallRecord': null";
        assertEquals(all, caller.allCalls(1, nothing));
    }

    // ---- filters on what only the detail shows

    @Test
    void customerGroupIdSelects() {
        assertSelectsByDetail("'customerGroupId': 182", "customerGroupId", "182");
    }

    @Test
    void customerPersonNameSelects() {
        String name = customer(caller.allCalls(5, "").get(0)).get("name").asText();
        assertSelectsByDetail("'customerPersonName': '" + name + "'", "name", name);
    }

    private static void assertSelectsByDetail(String condition, String member, String value) {
        List<JsonNode> job = caller.allCalls(5, "");
        List<JsonNode> expected =
                only(job, call -> customer(call).get(member).asText().equals(value));
        assertNotEquals(0, expected.size());
        assertNotEquals(job.size(), expected.size());
        assertEquals(expected, caller.allCalls(5, condition));
    }

    private static JsonNode customer(JsonNode call) {
        return data(caller.get(DETAIL, "callRecordId", call.get("callRecordId").asLong()))
                .get("customerPerson");
    }

    // ---- last calls only

    @Test
    void lastCallRecordKeepsTheLastCallOfEachTask() {
        assertEquals(lastCalls(), caller.allCalls(1, "'lastCallRecord': true"));
        assertEquals(all, caller.allCalls(1, "'lastCallRecord': false"));
    }

    @Test
    void redialTimesSelectsAmongLastCalls() {
        List<JsonNode> expected = only(lastCalls(), is("redialTimes", "2"));
        assertFalse(expected.isEmpty());
        assertEquals(expected, caller.allCalls(1, "'lastCallRecord': true, 'redialTimes': 2"));
    }

    @Test
    void redialTimesHasNoEffectAmongAllCalls() {
        assertEquals(all, caller.allCalls(1, "'redialTimes': 2"));
    }

    @Test
    void statusLevelAndDurationSelectAmongLastCalls() {
        List<JsonNode> expected = only(
                lastCalls(),
                is("resultStatus", "ANSWERED")
                        .and(is("intentLevel", "A"))
                        .and(call -> duration(call) >= 20 && duration(call) <= 90));
        assertFalse(expected.isEmpty());
        String condition = "'lastCallRecord': true, 'resultStatuses': ['ANSWERED'], 'intentLevels': ['A'],"
                + " 'chatDurationMin': 20, 'chatDurationMax': 90";
        assertEquals(expected, caller.allCalls(1, condition));
    }

    @Test
    void everyOtherFilterHasNoEffectAmongLastCalls() {
        String others = "'hangupBy': 'REMOTE_HANGUP', 'customerGroupId': 1, 'dialogFlowId': 2, 'realIntent': true,"
                + " 'calledPhoneNumber': '15364736473', 'callRecordId': 145213, 'customerPersonName': '张三',"
                + " 'customerConcern': ['交通'], 'readStatus': 'NOT_READ', 'lastCallRecord': true";
        assertEquals(lastCalls(), caller.allCalls(1, others));
    }

    private static List<JsonNode> lastCalls() {
        Map<String, JsonNode> last = new LinkedHashMap<>();
        for (JsonNode call : all) {
            last.merge(call.get("robotCallTaskId").asText(), call, CallListTest::later);
        }
        assertTrue(last.size() < all.size());
        return last.values().stream()
                .sorted((a, b) ->
                        a.get("callRecordId").asInt() - b.get("callRecordId").asInt())
                .toList();
    }

    private static JsonNode later(JsonNode a, JsonNode b) {
        return a.get("startTime").asText().compareTo(b.get("startTime").asText()) > 0 ? a : b;
    }

    // ---- helpers

    private static void assertSelects(String condition, Predicate<JsonNode> expected) {
        List<JsonNode> wanted = only(all, expected);
        assertNotEquals(0, wanted.size(), "the data must hold some");
        assertNotEquals(all.size(), wanted.size(), "the data must hold others");
        assertEquals(wanted, caller.allCalls(1, condition));
    }

    private static Predicate<JsonNode> is(String member, String... values) {
        return call -> List.of(values).contains(call.get(member).asText());
    }

    private static int duration(JsonNode call) {
        return call.get("chatDuration").asInt();
    }

    private static List<JsonNode> content(JsonNode page) {
        List<JsonNode> content = new ArrayList<>();
        page.get("content").forEach(content::add);
        return content;
    }
}
