package dev.callwright.tanyi.sample.client;

import static dev.callwright.tanyi.sample.client.SandboxClients.JOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.CallResult;
import dev.callwright.tanyi.Customer;
import dev.callwright.tanyi.FindCallsRequest;
import dev.callwright.tanyi.HangupBy;
import dev.callwright.tanyi.IntentLevel;
import dev.callwright.tanyi.ListPendingTasksRequest;
import dev.callwright.tanyi.PendingTask;
import dev.callwright.tanyi.ReadStatus;
import dev.callwright.tanyi.TaskStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each filter reaches the server: what comes back is what the same condition picks out of everything. */
class FiltersTest {
    private static SandboxClients clients;
    private static List<CallRecord> all;
    private static List<PendingTask> queue;

    @BeforeAll
    static void fetchEverything() {
        clients = new SandboxClients();
        all = found(request -> {});
        queue = pending(request -> {});
    }

    @AfterAll
    static void close() {
        clients.close();
    }

    @Test
    void dialogFlow() {
        long flow = all.get(0).dialogFlowId();
        assertFilter(request -> request.dialogFlowId(flow), call -> call.dialogFlowId() == flow);
    }

    @Test
    void resultStatuses() {
        List<CallResult> any = List.of(CallResult.BUSY, CallResult.REFUSED);
        assertFilter(request -> request.resultStatuses(any), call -> any.contains(call.resultStatus()));
    }

    @Test
    void intentLevels() {
        List<IntentLevel> any = List.of(IntentLevel.A, IntentLevel.B);
        assertFilter(request -> request.intentLevels(any), call -> any.contains(call.intentLevel()));
    }

    @Test
    void hangupBy() {
        assertFilter(
                request -> request.hangupBy(HangupBy.REMOTE_HANGUP),
                call -> HangupBy.REMOTE_HANGUP.equals(call.hangupBy()));
    }

    @Test
    void realIntent() {
        assertFilter(request -> request.realIntent(true), call -> call.realIntentLevel() != null);
        assertFilter(request -> request.realIntent(false), call -> call.realIntentLevel() == null);
    }

    @Test
    void calledPhoneNumber() {
        String number = all.get(0).calledPhoneNumber();
        assertFilter(request -> request.calledPhoneNumber(number), call -> number.equals(call.calledPhoneNumber()));
    }

    @Test
    void callRecordId() {
        long id = all.get(9).callRecordId();
        assertFilter(request -> request.callRecordId(id), call -> call.callRecordId() == id);
    }

    @Test
    void customerPersonName() {
        Map<Long, Customer> customers = customers();
        String name = customers.get(all.get(0).callRecordId()).name();
        assertFilter(
                request -> request.customerPersonName(name),
                call -> name.equals(customers.get(call.callRecordId()).name()));
    }

    @Test
    void customerGroup() {
        Map<Long, Customer> customers = customers();
        long group = customers.get(all.get(0).callRecordId()).customerGroupId();
        assertFilter(
                request -> request.customerGroupId(group),
                call -> group == customers.get(call.callRecordId()).customerGroupId());
    }

    @Test
    void customerConcern() {
        assertFilter(
                request -> request.customerConcern(List.of("价格", "交通")),
                call -> call.customerConcern().contains("价格")
                        || call.customerConcern().contains("交通"));
    }

    @Test
    void readStatus() {
        assertFilter(
                request -> request.readStatus(ReadStatus.HAS_READ),
                call -> ReadStatus.HAS_READ.equals(call.readStatus()));
    }

    @Test
    void shortestAndLongestTalk() {
        assertFilter(
                request -> request.chatDurationMin(20L).chatDurationMax(60L),
                call -> call.chatDuration() >= 20 && call.chatDuration() <= 60);
    }

    @Test
    void lastCallsAlone() {
        Map<Long, Long> last = all.stream()
                .collect(Collectors.toMap(CallRecord::robotCallTaskId, CallRecord::callRecordId, Math::max));
        assertFilter(
                request -> request.lastCallRecord(true),
                call -> last.get(call.robotCallTaskId()) == call.callRecordId());
    }

    @Test
    void redialTimesOfTheLastCalls() {
        List<CallRecord> calls = found(request -> request.lastCallRecord(true).redialTimes(2L));

        assertTrue(!calls.isEmpty() && calls.stream().allMatch(call -> call.redialTimes() == 2));
    }

    @Test
    void taskStatus() {
        List<PendingTask> wanted = queue.stream()
                .filter(task -> TaskStatus.NOT_STARTED.equals(task.status()))
                .toList();
        assertTrue(!wanted.isEmpty() && wanted.size() < queue.size());

        assertEquals(wanted, pending(request -> request.taskStatus(TaskStatus.NOT_STARTED)));
    }

    @Test
    void numberOfATask() {
        assertEquals(List.of(), pending(request -> request.calledPhoneNumber("10000000000")));
    }

    private static void assertFilter(Consumer<FindCallsRequest.Builder> filter, Predicate<CallRecord> condition) {
        List<CallRecord> wanted = all.stream().filter(condition).toList();
        assertTrue(!wanted.isEmpty() && wanted.size() < all.size(), "the data shows nothing: " + wanted.size());
        assertEquals(wanted, found(filter));
    }

    private static List<CallRecord> found(Consumer<FindCallsRequest.Builder> filter) {
        return clients
                .blocking
                .findCallsPages(
                        request -> filter.accept(request.robotCallJobId(JOB).pageSize(100)))
                .stream()
                .toList();
    }

    private static List<PendingTask> pending(Consumer<ListPendingTasksRequest.Builder> filter) {
        return clients.blocking.listPendingTasksPages(request -> filter.accept(request.robotCallJobId(JOB))).stream()
                .toList();
    }

    /** The customers of all calls, by call: lists do not show them. */
    private static Map<Long, Customer> customers() {
        return all.stream()
                .map(CallRecord::callRecordId)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> clients.blocking.getCallDetail(id).customerPerson()));
    }
}
