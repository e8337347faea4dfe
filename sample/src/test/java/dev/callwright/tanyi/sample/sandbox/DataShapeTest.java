package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Caller.DETAIL;
import static dev.callwright.tanyi.sample.sandbox.Caller.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DataShapeTest {

    private static final String TO_THE_SECOND = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d";
    private static final String WITH_A_T = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d";
    private static final String TO_THE_MINUTE = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d";

    private static SandboxServer server;
    private static Caller caller;
    private static List<JsonNode> calls;
    private static List<JsonNode> tasks;

    @BeforeAll
    static void start() {
        server = SandboxServer.start();
        caller = new Caller(server);
        calls = LongStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(job -> caller.allCalls(job, "").stream())
                .toList();
        tasks = LongStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(job -> caller.tasks("robotCallJobId", job).stream())
                .toList();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thereAreTwoThousandCallsAndThreeHundredTasksInSixJobs() {
        assertEquals(2000, calls.size());
        assertEquals(300, tasks.size());
        assertEquals(700, caller.allCalls(1, "").size());
        assertEquals(100, caller.tasks("robotCallJobId", 1).size());
        assertEquals(50, caller.allCalls(6, "").size());
        assertEquals(List.of(), caller.tasks("robotCallJobId", 6));
    }

    @Test
    void everyIdAndEveryPhoneNumberIsOnesOwn() {
        assertEquals(2000, values(calls, "callRecordId").size());
        assertEquals(300, values(tasks, "robotCallTaskId").size());
        assertEquals(
                values(calls, "robotCallTaskId").size(),
                values(calls, "calledPhoneNumber").size());
    }

    @Test
    void everyServerHasTheSameData() {
        try (SandboxServer other = SandboxServer.start()) {
            assertEquals(calls.subList(0, 700), new Caller(other).allCalls(1, ""));
            assertEquals(tasks.subList(0, 100), new Caller(other).tasks("robotCallJobId", 1));
        }
    }

    @Test
    void everyValueThatThePageNamesOccurs() {
        assertEquals(
                Set.of(
                        "ANSWERED",
                        "NO_ANSWER",
                        "BUSY",
                        "POWER_OFF",
                        "OUT_OF_SERVICE",
                        "REFUSED",
                        "VACANT_NUMBER",
                        "CAN_NOT_CONNECT",
                        "FROM_PHONE_ERROR",
                        "SYSTEM_ERROR"),
                values(calls, "resultStatus"));
        assertEquals(Set.of("A", "B", "C", "D", "E", "F"), values(calls, "intentLevel"));
        assertEquals(Set.of("A", "B", "C", "D", "E", "F", "null"), values(calls, "realIntentLevel"));
        assertEquals(Set.of("NOT_READ", "HAS_READ"), values(calls, "readStatus"));
        assertTrue(values(calls, "hangupBy").contains("REMOTE_HANGUP"));
        assertEquals(
                Set.of("NOT_STARTED", "IN_PROCESS", "COMPLETED", "RETRY", "AUTO_RETRY", "IN_CACHE"),
                values(tasks, "status"));
        assertEquals(Set.of("true", "false"), values(tasks, "inWhiteList"));
        assertEquals(Set.of("true", "false", "null"), values(tasks, "inShareWhiteList"));
    }

    @Test
    void aListedCallHasEveryMemberOfThePage() {
        Set<String> members = Set.of(
                "hangupBy",
                "callRecordId",
                "tenantId",
                "robotCallJobId",
                "dialogFlowId",
                "robotCallTaskId",
                "customerPersonId",
                "calledPhoneNumber",
                "phoneNumberId",
                "resultStatus",
                "intentLevel",
                "intentLevelName",
                "realIntentLevel",
                "realIntentLevelName",
                "intentLevelTagId",
                "customerConcern",
                "fullAudioUrl",
                "customerAudioUrl",
                "analysisBasis",
                "startTime",
                "chatDuration",
                "chatRound",
                "redialTimes",
                "readStatus",
                "callDetailList");
        calls.forEach(call -> assertEquals(members, members(call)));
    }

    @Test
    void aCallInDetailHasEveryMemberOfThePage() {
        Set<String> members = Set.of(
                "callRecordId",
                "customerAudioUrl",
                "startTime",
                "endTime",
                "chatRound",
                "chatDuration",
                "customerPerson",
                "resultStatus",
                "intentLevel",
                "intentLevelName",
                "realIntentLevel",
                "realIntentLevelName",
                "intentLevelTagId",
                "customerConcern",
                "fullAudioUrl",
                "analysisBasis",
                "attributes",
                "callDetailList",
                "robotCallJobId",
                "redialTimes");
        Set<String> ofCustomer = Set.of(
                "customerPersonId",
                "creationTime",
                "tenantId",
                "customerGroupId",
                "name",
                "phoneNumber",
                "wechatNumber",
                "source",
                "gender",
                "properties",
                "lastFollowTime",
                "lastChatDuration",
                "lastStartTime",
                "lastIntentLevel",
                "lastDialStatus",
                "assignTime",
                "customerGroupName");
        for (JsonNode detail : details()) {
            assertEquals(members, members(detail));
            assertEquals(ofCustomer, members(detail.get("customerPerson")));
        }
    }

    @Test
    void aQueuedTaskHasEveryMemberOfThePage() {
        Set<String> members = Set.of(
                "robotCallTaskId",
                "customerPersonId",
                "customerPersonName",
                "calledPhoneNumber",
                "customerPersonGroupName",
                "status",
                "inWhiteList",
                "properties",
                "inShareWhiteList");
        tasks.forEach(task -> assertEquals(members, members(task)));
    }

    @Test
    void onlyWhatIsNullOnThePageIsEverNull() {
        Set<String> nulls = new TreeSet<>();
        calls.forEach(call -> addNulls(call, nulls));
        tasks.forEach(task -> addNulls(task, nulls));
        details().forEach(detail -> addNulls(detail, nulls));
        details().forEach(detail -> addNulls(detail.get("customerPerson"), nulls));
        assertEquals(Set.of("realIntentLevel", "customerAudioUrl", "wechatNumber", "inShareWhiteList"), nulls);
    }

    @Test
    void threeDateFormatsOccurWhereThePageHasThem() {
        calls.forEach(call -> assertMatches(TO_THE_SECOND, call.get("startTime")));
        for (JsonNode detail : details()) {
            assertMatches(WITH_A_T, detail.get("startTime"));
            assertMatches(WITH_A_T, detail.get("endTime"));
            JsonNode customer = detail.get("customerPerson");
            assertMatches(TO_THE_MINUTE, customer.get("creationTime"));
            for (String member : List.of("lastFollowTime", "lastStartTime", "assignTime")) {
                assertMatches(TO_THE_SECOND, customer.get(member));
            }
        }
    }

    @Test
    void answeredCallsHaveADialogueOfTwoToTwentyTurns() {
        Set<Integer> lengths = new HashSet<>();
        for (JsonNode call : calls) {
            JsonNode dialogue = call.get("callDetailList");
            if (call.get("resultStatus").asText().equals("ANSWERED")) {
                lengths.add(dialogue.size());
                assertTurns(dialogue);
            } else {
                assertEquals(0, dialogue.size());
            }
        }
        assertEquals(new HashSet<>(IntStream.rangeClosed(2, 20).boxed().toList()), lengths);
    }

    private static void assertTurns(JsonNode dialogue) {
        for (int i = 0; i < dialogue.size(); i++) {
            JsonNode turn = dialogue.get(i);
            assertEquals(Set.of("text", "type", "callDetailId"), members(turn));
            assertEquals(i % 2 == 0 ? "ROBOT" : "PERSON", turn.get("type").asText());
            assertEquals(i + 1, turn.get("callDetailId").asInt());
            assertTrue(turn.get("text").asText().codePoints().anyMatch(Character::isIdeographic));
        }
    }

    @Test
    void theDetailTellsTheSameAsTheList() {
        for (int i = 0; i < calls.size(); i += 50) {
            JsonNode call = calls.get(i);
            JsonNode detail = detail(call);
            for (String member : List.of(
                    "callRecordId",
                    "resultStatus",
                    "chatDuration",
                    "callDetailList",
                    "realIntentLevel",
                    "customerConcern",
                    "redialTimes",
                    "robotCallJobId",
                    "fullAudioUrl")) {
                assertEquals(call.get(member), detail.get(member), member);
            }
            assertEquals(
                    call.get("startTime").asText(),
                    detail.get("startTime").asText().replace('T', ' '));
            assertEquals(
                    call.get("customerPersonId"), detail.get("customerPerson").get("customerPersonId"));
            assertEquals(
                    call.get("calledPhoneNumber"), detail.get("customerPerson").get("phoneNumber"));
        }
    }

    @Test
    void theCustomersLastStartIsThatOfTheLastCallOfTheTask() {
        JsonNode first = calls.stream()
                .filter(call -> calls.stream()
                        .anyMatch(other -> sameTask(call, other)
                                && other.get("redialTimes").asInt()
                                        > call.get("redialTimes").asInt()))
                .findFirst()
                .orElseThrow();
        String last = calls.stream()
                .filter(call -> sameTask(first, call))
                .map(call -> call.get("startTime").asText())
                .max(String::compareTo)
                .orElseThrow();
        assertEquals(
                last, detail(first).get("customerPerson").get("lastStartTime").asText());
    }

    @Test
    void queuedPhoneNumbersAreMasked() {
        tasks.forEach(task -> assertMatches("1\\d\\d\\*{4}\\d{4}", task.get("calledPhoneNumber")));
    }

    // ---- helpers

    private static boolean sameTask(JsonNode a, JsonNode b) {
        return a.get("robotCallTaskId").equals(b.get("robotCallTaskId"));
    }

    private static List<JsonNode> details() {
        List<JsonNode> details = new ArrayList<>();
        for (int i = 0; i < calls.size(); i += 20) {
            details.add(detail(calls.get(i)));
        }
        return details;
    }

    private static JsonNode detail(JsonNode call) {
        return data(caller.get(DETAIL, "callRecordId", call.get("callRecordId").asLong()));
    }

    private static Set<String> values(List<JsonNode> items, String member) {
        return items.stream().map(item -> item.get(member).asText()).collect(Collectors.toSet());
    }

    private static Set<String> members(JsonNode object) {
        Set<String> members = new TreeSet<>();
        object.fieldNames().forEachRemaining(members::add);
        return members;
    }

    private static void addNulls(JsonNode object, Set<String> nulls) {
        object.properties().stream()
                .filter(member -> member.getValue().isNull())
                .forEach(m -> nulls.add(m.getKey()));
    }

    private static void assertMatches(String pattern, JsonNode text) {
        assertTrue(text.asText().matches(pattern), text.asText() + " should match " + pattern);
    }
}
