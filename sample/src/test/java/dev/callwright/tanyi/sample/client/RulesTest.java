package dev.callwright.tanyi.sample.client;

import static dev.callwright.tanyi.sample.client.SandboxClients.JOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.tanyi.DeleteTasksRequest;
import dev.callwright.tanyi.FindCallsRequest;
import dev.callwright.tanyi.HangupBy;
import dev.callwright.tanyi.TaskStatus;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a request may not say, and what it says in vain. */
class RulesTest {
    private final SandboxClients clients = new SandboxClients();

    @AfterEach
    void close() {
        clients.close();
    }

    @Test
    void aDeleteWithFiltersThatHaveNoEffectIsRefused() {
        DeleteTasksRequest.Builder request = DeleteTasksRequest.builder()
                .robotCallJobId(JOB)
                .robotCallTaskIds(List.of(1L))
                .calledPhoneNumber("13812345678")
                .taskStatus(TaskStatus.RETRY);

        assertRefused(
                "DeleteTasksRequest cannot be built: calledPhoneNumber has no effect when robotCallTaskIds is set; "
                        + "taskStatus has no effect when robotCallTaskIds is set",
                request::build);
    }

    @Test
    void aDeleteOfNothingSelectedIsRefusedAndDeletesNothing() {
        assertRefused(
                "DeleteTasksRequest cannot be built: robotCallTaskIds must not be empty",
                () -> clients.blocking.deleteTasks(
                        request -> request.robotCallJobId(JOB).robotCallTaskIds(List.of())));

        assertEquals(20, clients.blocking.listPendingTasks(JOB).total());
    }

    @Test
    void allThatIsMissingOrOutOfRangeIsNamedAtOnce() {
        assertRefused(
                "FindCallsRequest cannot be built: robotCallJobId is missing; chatDurationMin must be at least 0; "
                        + "pageSize must be at most 100",
                () -> FindCallsRequest.builder()
                        .chatDurationMin(-1L)
                        .pageSize(101)
                        .build());
    }

    @Test
    void aSafeCallWithFiltersThatHaveNoEffectIsReportedAndSent() {
        Long total = clients.blocking
                .findCalls(request -> request.robotCallJobId(JOB)
                        .lastCallRecord(true)
                        .hangupBy(HangupBy.REMOTE_HANGUP)
                        .dialogFlowId(1L))
                .total();

        assertEquals(
                clients.blocking
                        .findCalls(request -> request.robotCallJobId(JOB).lastCallRecord(true))
                        .total(),
                total);
        assertEquals(
                List.of("findCalls: [hangupBy has no effect when lastCallRecord is true, "
                        + "dialogFlowId has no effect when lastCallRecord is true]"),
                clients.ineffective);
    }

    @Test
    void anAsyncCallReportsTheSame() {
        clients.async
                .findCalls(request -> request.robotCallJobId(JOB).redialTimes(1L))
                .join();

        assertEquals(
                List.of("findCalls: [redialTimes has no effect: it counts only when lastCallRecord is true]"),
                clients.ineffective);
    }

    @Test
    void aRequestWithoutVainFieldsIsNotReported() {
        clients.blocking.findCalls(
                request -> request.robotCallJobId(JOB).lastCallRecord(true).redialTimes(1L));

        assertEquals(List.of(), clients.ineffective);
    }

    private static void assertRefused(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }
}
