package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Caller.CALLS;
import static dev.callwright.tanyi.sample.sandbox.Caller.DELETE;
import static dev.callwright.tanyi.sample.sandbox.Caller.DELETE_LIST;
import static dev.callwright.tanyi.sample.sandbox.Caller.DETAIL;
import static dev.callwright.tanyi.sample.sandbox.Caller.TASKS;
import static dev.callwright.tanyi.sample.sandbox.Caller.assertRefused;
import static dev.callwright.tanyi.sample.sandbox.Caller.envelope;
import static dev.callwright.tanyi.sample.sandbox.Caller.signed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final String NO_JSON = "请求体不是合法的 JSON 对象 (the body must be one JSON object in UTF-8)";

    private static SandboxServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        server = SandboxServer.start();
        caller = new Caller(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    // ---- missing and unknown

    @Test
    void aMissingRequiredParameterIsNamed() {
        String noJob = "缺少必填参数 robotCallJobId (the required parameter robotCallJobId is missing)";
        assertRefused(412, noJob, caller.post(CALLS, "{}"));
        assertRefused(412, noJob, caller.post(CALLS, "{'robotCallJobId': null}"));
        assertRefused(412, noJob, caller.get(TASKS));
        assertRefused(412, noJob, caller.get(TASKS, "robotCallJobId", ""));
        assertRefused(412, noJob, caller.get(DELETE_LIST, "taskStatus", "RETRY"));
        assertRefused(412, "缺少必填参数 callRecordId (the required parameter callRecordId is missing)", caller.get(DETAIL));
        assertRefused(
                412,
                "缺少必填参数 robotCallTaskId (the required parameter robotCallTaskId is missing)",
                caller.post(DELETE, "{}"));
    }

    @Test
    void anUnknownJobIsNotFound() {
        String message = "资源不存在：robotCallJobId 7 (no such robotCallJobId)";
        assertRefused(404, message, caller.post(CALLS, "{'robotCallJobId': 7}"));
        assertRefused(404, message, caller.get(TASKS, "robotCallJobId", 7));
        assertRefused(404, message, caller.get(DELETE_LIST, "robotCallJobId", 7));
    }

    @Test
    void anUnknownCallOrTaskIsNotFound() {
        assertRefused(404, "资源不存在：callRecordId 9999 (no such callRecordId)", caller.get(DETAIL, "callRecordId", 9999));
        assertRefused(
                404,
                "资源不存在：robotCallTaskId 9999 (no such robotCallTaskId)",
                caller.post(DELETE, "{'robotCallTaskId': 9999}"));
    }

    // ---- out of range and of the wrong type

    @ParameterizedTest
    @ValueSource(ints = {101, 0, -1, Integer.MAX_VALUE})
    void aPageSizeOutOfRangeIsRefused(int size) {
        String message = "参数 pageSize 必须在 1 到 100 之间 (pageSize must be between 1 and 100)";
        assertRefused(412, message, caller.post(CALLS, "{'robotCallJobId': 1, 'pageSize': " + size + "}"));
        assertRefused(412, message, caller.get(TASKS, "robotCallJobId", 1, "pageSize", size));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 2147483648L})
    void aPageNumberOutOfRangeIsRefused(long number) {
        String message = "参数 pageNum 必须在 1 到 2147483647 之间 (pageNum must be between 1 and 2147483647)";
        assertRefused(412, message, caller.post(CALLS, "{'robotCallJobId': 1, 'pageNum': " + number + "}"));
        assertRefused(412, message, caller.get(TASKS, "robotCallJobId", 1, "pageNum", number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "9223372036854775808", " 1", "1,2"})
    void aQueryNumberThatIsNoneIsRefused(String value) {
        String job = "参数 robotCallJobId 必须是整数 (robotCallJobId must be an integer)";
        assertRefused(412, job, caller.get(TASKS, "robotCallJobId", value));
        assertRefused(
                412,
                "参数 callRecordId 必须是整数 (callRecordId must be an integer)",
                caller.get(DETAIL, "callRecordId", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "3033001,", ",", "3033001,,3033002", "3033001;3033002"})
    void aListOfIdsWithSomethingElseInItIsRefusedAndDeletesNothing(String ids) {
        assertRefused(
                412,
                "参数 robotCallTaskIds 必须是整数 (robotCallTaskIds must be an integer)",
                caller.get(DELETE_LIST, "robotCallJobId", 1, "robotCallTaskIds", ids));
        assertEquals(100, caller.tasks("robotCallJobId", 1).size());
    }

    @Test
    void aSingleQueryParameterGivenTwiceIsRefused() {
        assertRefused(
                412,
                "参数 robotCallJobId 只能出现一次 (robotCallJobId must be given only once)",
                caller.get(TASKS, "robotCallJobId", 1, "robotCallJobId", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "customerGroupId|'1'|必须是整数|must be an integer",
                "dialogFlowId|1.5|必须是整数|must be an integer",
                "callRecordId|true|必须是整数|must be an integer",
                "chatDurationMin|[1]|必须是整数|must be an integer",
                "chatDurationMax|{}|必须是整数|must be an integer",
                "redialTimes|92233720368547758070|必须是整数|must be an integer",
                "realIntent|'true'|必须是 true 或 false|must be true or false",
                "lastCallRecord|1|必须是 true 或 false|must be true or false",
                "calledPhoneNumber|15364736473|必须是字符串|must be a string",
                "customerPersonName|['张三']|必须是字符串|must be a string",
                "customerConcern|'交通'|必须是字符串列表|must be a list of strings",
                "customerConcern|[1]|必须是字符串|must be a string",
                "resultStatuses|[null]|必须是字符串|must be a string",
            },
            quoteCharacter = '`')
    void aMemberOfTheWrongTypeIsRefused(String name, String value, String chinese, String english) {
        assertRefused(
                412,
                "参数 " + name + " " + chinese + " (" + name + " " + english + ")",
                caller.post(CALLS, "{'robotCallJobId': 1, '" + name + "': " + value + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intentLevels|['A', 'G']|A, B, C, D, E, F",
                "readStatus|'READ'|NOT_READ, HAS_READ",
                "hangupBy|'remote_hangup'|REMOTE_HANGUP, LOCAL_HANGUP",
                "resultStatuses|['']|ANSWERED, NO_ANSWER, BUSY, POWER_OFF, OUT_OF_SERVICE, REFUSED, VACANT_NUMBER,"
                        + " CAN_NOT_CONNECT, FROM_PHONE_ERROR, SYSTEM_ERROR",
            },
            quoteCharacter = '`')
    void anUnknownValueIsRefusedWithTheKnownOnes(String name, String value, String known) {
        assertRefused(
                412,
                "参数 " + name + " 取值无效 (" + name + " must be one of " + known + ")",
                caller.post(CALLS, "{'robotCallJobId': 1, '" + name + "': " + value + "}"));
    }

    @Test
    void anUnknownTaskStatusIsRefused() {
        String message = "参数 taskStatus 取值无效 (taskStatus must be one of"
                + " NOT_STARTED, IN_PROCESS, COMPLETED, RETRY, AUTO_RETRY, IN_CACHE)";
        assertRefused(412, message, caller.get(TASKS, "robotCallJobId", 1, "taskStatus", "DONE"));
        assertRefused(412, message, caller.get(DELETE_LIST, "robotCallJobId", 1, "taskStatus", "DONE"));
        assertEquals(100, caller.tasks("robotCallJobId", 1).size());
    }

    @Test
    void aWrongValueIsRefusedEvenWhereItWouldHaveNoEffect() {
        String body = "{'robotCallJobId': 1, 'lastCallRecord': true, 'readStatus': 'READ'}";
        assertEquals(412, caller.post(CALLS, body).get("code").asInt());
    }

    // ---- bodies that are none

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "[]", "null", "1", "{'robotCallJobId': 1", "{'a': 1} {}", "{'a': 1, 'a': 2}"})
    void aBodyThatIsNotOneJsonObjectIsRefused(String body) {
        assertRefused(412, NO_JSON, caller.post(CALLS, body));
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        byte[] body = "{\"robotCallJobId\": 1, \"customerPersonName\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(412, NO_JSON, envelope(caller.send(caller.posting(CALLS, body))));
    }

    @Test
    void aBodyThatIsNotDeclaredAsJsonIsRefused() {
        HttpResponse<byte[]> response = caller.send(signed(caller.request(CALLS))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"robotCallJobId\": 1}")));
        assertRefused(
                412, "Content-Type 必须为 application/json (Content-Type must be application/json)", envelope(response));
    }

    @Test
    void aHugeBodyIsRefused() {
        byte[] body = new byte[(1 << 20) + 1];
        assertRefused(
                412,
                "请求体过大 (the body is longer than one mebibyte)",
                envelope(caller.send(caller.posting(CALLS, body))));
    }

    // ---- what is no call at all

    @Test
    void anUnknownPathIsHttpStatus404() {
        HttpResponse<byte[]> response =
                caller.send(signed(caller.request("/callRecord/nothing")).GET());
        assertEquals(404, response.statusCode());
        assertRefused(404, "接口不存在 (no such path)", Caller.json(response.body()));
    }

    @ParameterizedTest
    @CsvSource({
        CALLS + ", GET, POST",
        DETAIL + ", POST, GET",
        TASKS + ", DELETE, GET",
        DELETE + ", DELETE, POST",
        DELETE_LIST + ", POST, GET"
    })
    void aWrongMethodIsHttpStatus405(String path, String wrong, String right) {
        HttpResponse<byte[]> response =
                caller.send(signed(caller.request(path, "robotCallJobId", 1)).method(wrong, BodyPublishers.noBody()));
        assertEquals(405, response.statusCode());
        assertEquals(right, response.headers().firstValue("Allow").orElseThrow());
        assertRefused(405, "请求方法必须为 " + right + " (wrong method)", Caller.json(response.body()));
    }

    @Test
    void aHeadIsAnsweredWithoutABody() {
        HttpResponse<byte[]> response =
                caller.send(signed(caller.request(DETAIL)).method("HEAD", BodyPublishers.noBody()));
        assertEquals(405, response.statusCode());
        assertEquals(0, response.body().length);
    }

    // ---- the envelope

    @Test
    void everyEnvelopeHasAllItsMembers() {
        HttpResponse<byte[]> good =
                caller.send(signed(caller.request(DETAIL, "callRecordId", 1)).GET());
        assertEquals(
                "application/json;charset=UTF-8",
                good.headers().firstValue("Content-Type").orElseThrow());
        JsonNode bad = caller.get(DETAIL);
        for (JsonNode envelope : new JsonNode[] {Caller.json(good.body()), bad}) {
            assertEquals(5, envelope.size());
            assertTrue(envelope.get("requestId").asText().matches("[A-Z]{8}"));
            assertTrue(envelope.get("errorStackTrace").isNull());
        }
        assertTrue(bad.get("data").isNull());
    }

    @Test
    void noTwoAnswersHaveTheSameRequestId() {
        long distinct = IntStream.range(0, 200)
                .mapToObj(i ->
                        caller.get(DETAIL, "callRecordId", 1).get("requestId").asText())
                .distinct()
                .count();
        assertEquals(200, distinct);
    }
}
