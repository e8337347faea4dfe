package dev.callwright.tanyi.sample.client;

import static dev.callwright.tanyi.sample.client.SandboxClients.JOB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.tanyi.CallRecordAsyncClient;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.CallRecordErrorCode;
import dev.callwright.tanyi.CallResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server refuses, and what an answer says beside its result. */
class FailuresOfCallsTest {
    private static final long NOBODY = 999_999_999;

    private static SandboxClients clients;

    @BeforeAll
    static void start() {
        clients = new SandboxClients();
    }

    @AfterAll
    static void close() {
        clients.close();
    }

    @Test
    void anUnknownCallIsRefusedWithAllTheVendorSays() {
        BusinessException failure = assertThrows(BusinessException.class, () -> clients.blocking.getCallDetail(NOBODY));

        assertEquals("getCallDetail", failure.call());
        assertEquals("GET", failure.method());
        assertEquals("/callRecord/callDetail", failure.uriTemplate());
        assertEquals("404", failure.code());
        assertEquals(200, failure.status());
        assertEquals(1, failure.attempts());
        assertEquals("资源不存在：callRecordId 999999999 (no such callRecordId)", failure.vendorMessage());
        assertFalse(failure.requestId().isEmpty());
        assertTrue(new String(failure.body(), UTF_8).contains(failure.requestId()));
    }

    @Test
    void theMessageHoldsWhatLogsMayHold() {
        BusinessException failure = assertThrows(BusinessException.class, () -> clients.blocking.getCallDetail(NOBODY));

        assertEquals(
                "getCallDetail (GET /callRecord/callDetail) was answered with an error code [status 200, "
                        + "application/json;charset=UTF-8, code 404, request id " + failure.requestId() + "]",
                failure.getMessage());
    }

    @Test
    void anAsyncCallFailsWithTheSameType() {
        BusinessException failure = failureOf(clients.async.getCallDetail(NOBODY));

        assertEquals("404", failure.code());
        assertEquals("getCallDetail", failure.call());
        assertEquals("资源不存在：callRecordId 999999999 (no such callRecordId)", failure.vendorMessage());
    }

    @Test
    void anUnknownTaskCannotBeRemoved() {
        BusinessException failure = assertThrows(
                BusinessException.class, () -> clients.blocking.deleteTask(request -> request.robotCallTaskId(NOBODY)));

        assertEquals("deleteTask", failure.call());
        assertEquals("404", failure.code());
    }

    @Test
    void anUnknownTaskAmongSeveralRemovesNone() {
        List<Long> tasks =
                List.of(clients.blocking.listPendingTasks(JOB).items().get(0).robotCallTaskId(), NOBODY);

        BusinessException failure = failureOf(
                clients.async.deleteTasks(request -> request.robotCallJobId(JOB).robotCallTaskIds(tasks)));

        assertEquals("404", failure.code());
        assertEquals(20, clients.blocking.listPendingTasks(JOB).total());
    }

    @Test
    void whatTheServerFindsWrongIsABadParameter() {
        BusinessException failure = assertThrows(
                BusinessException.class,
                () -> clients.blocking.findCalls(request ->
                        request.robotCallJobId(JOB).resultStatuses(List.of(CallResult.of("NO_SUCH_STATUS")))));

        assertEquals("412", failure.code());
        assertEquals(CallRecordErrorCode.BAD_PARAMETER, CallRecordErrorCode.of(failure));
    }

    @Test
    void aWrongSecretIsRefusedBlockingAndAsync() {
        var wrong = clients.connect("not-the-secret");

        BusinessException blocking = assertThrows(
                BusinessException.class, () -> CallRecordClient.create(wrong).listPendingTasks(JOB));
        BusinessException async = failureOf(CallRecordAsyncClient.create(wrong).listPendingTasks(JOB));

        assertEquals("401", blocking.code());
        assertEquals("401", async.code());
        assertEquals(blocking.vendorMessage(), async.vendorMessage());
        assertFalse(blocking.toString().contains("not-the-secret"));
    }

    @Test
    void anErrorCodeCanBeSwitchedOver() {
        BusinessException failure = assertThrows(BusinessException.class, () -> clients.blocking.getCallDetail(NOBODY));

        String advice = switch (CallRecordErrorCode.of(failure).known()) {
            case NOT_FOUND -> "look elsewhere";
            case AUTHENTICATION_REJECTED, NOT_PERMITTED -> "ask for access";
            default -> "give up";
        };

        assertEquals("look elsewhere", advice);
        assertTrue(CallRecordErrorCode.of(failure).refused());
        assertFalse(CallRecordErrorCode.of(failure).retryable());
    }

    @Test
    void anErrorStatusWithAnEnvelopeIsABusinessErrorToo() {
        var elsewhere = Connection.builder()
                .server(clients.connection.server().resolve("/elsewhere"))
                .build();
        try (elsewhere) {
            BusinessException failure = assertThrows(
                    BusinessException.class,
                    () -> CallRecordClient.create(elsewhere).getCallDetail(1));

            assertEquals(404, failure.status());
            assertEquals("404", failure.code());
        }
    }

    @Test
    void theHookSeesTheRequestIdOfEachAnswer() {
        List<String> seen = new CopyOnWriteArrayList<>();
        CallOptions watched = CallOptions.builder()
                .onAnswer(head -> seen.add(head.call().name() + " " + head.status() + " " + head.code() + " "
                        + !String.valueOf(head.requestId()).isEmpty()))
                .build();

        clients.blocking.with(watched).findCalls(JOB);
        clients.async.with(watched).findCalls(JOB).join();
        assertThrows(
                BusinessException.class, () -> clients.blocking.with(watched).getCallDetail(NOBODY));

        assertEquals(List.of("findCalls 200 200 true", "findCalls 200 200 true", "getCallDetail 200 404 true"), seen);
    }

    @Test
    void theHookSeesTheIdThatTheFailureHas() {
        List<String> seen = new CopyOnWriteArrayList<>();
        CallRecordClient watched = clients.blocking.with(CallOptions.builder()
                .onAnswer(head -> seen.add(head.requestId()))
                .build());

        BusinessException failure = assertThrows(BusinessException.class, () -> watched.getCallDetail(NOBODY));

        assertEquals(List.of(failure.requestId()), seen);
    }

    private static BusinessException failureOf(CompletableFuture<?> call) {
        CompletionException wrapped = assertThrows(CompletionException.class, call::join);
        return assertInstanceOf(BusinessException.class, wrapped.getCause());
    }
}
