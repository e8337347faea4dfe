package dev.callwright.tanyi.sample;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Page;
import dev.callwright.tanyi.CallDetail;
import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.CallRecordAsyncClient;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.CallRecordErrorCode;
import dev.callwright.tanyi.CallResult;
import dev.callwright.tanyi.FindCallsRequest;
import dev.callwright.tanyi.IntentLevel;
import dev.callwright.tanyi.PendingTask;
import dev.callwright.tanyi.TaskStatus;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Performs every call, blocking and async, and reports what it asked for and what came back. */
final class Tour {
    private static final long JOB = 1;
    private static final long NO_CALL = 999_999_999;

    private final CallRecordClient client;
    private final CallRecordAsyncClient async;
    private final TourReport report;

    Tour(CallRecordClient client, CallRecordAsyncClient async, TourReport report) {
        CallOptions watched = CallOptions.builder().onAnswer(report::watch).build();
        this.client = client.with(watched);
        this.async = async.with(watched);
        this.report = report;
    }

    /**
     * Takes the tour from its first step to its last.
     *
     * @throws ApiException if a call fails that should not
     * @throws UserFacingException if one brings something else than it should
     */
    void run() {
        findCalls();
        getCallDetail();
        walkAllPages();
        listPendingTasks();
        deleteTask();
        deleteTasks();
        provokeAnError();
    }

    private void findCalls() {
        report.step("findCalls, blocking", "long answered calls of job 1, of customers who showed interest");
        Page<CallRecord> interested = client.findCalls(request -> request.robotCallJobId(JOB)
                .resultStatuses(List.of(CallResult.ANSWERED))
                .intentLevels(List.of(IntentLevel.A, IntentLevel.B))
                .chatDurationMin(60L)
                .pageSize(3));
        report.show(interested, Tables.CALLS, "calls");
        boolean answered =
                interested.items().stream().allMatch(call -> CallResult.ANSWERED.equals(call.resultStatus()));
        report.expect(answered, "findCalls brought calls that were not answered");

        report.step("findCalls, async", "the last calls to numbers that were redialled three times");
        Page<CallRecord> redialled = await(async.findCalls(request ->
                request.robotCallJobId(JOB).lastCallRecord(true).redialTimes(3L).pageSize(3)));
        report.show(redialled, Tables.CALLS, "calls");
    }

    private void getCallDetail() {
        long id = client.findCalls(request -> request.robotCallJobId(JOB)
                        .resultStatuses(List.of(CallResult.ANSWERED))
                        .chatDurationMax(20L)
                        .pageSize(1))
                .items()
                .get(0)
                .callRecordId();

        report.step("getCallDetail, blocking", "call " + id + ", its customer and its dialogue");
        CallDetail detail = client.getCallDetail(id);
        report.answered();
        report.show(CallSheet.lines(detail));

        report.step("getCallDetail, async", "the same call once more");
        CallDetail again = await(async.getCallDetail(id));
        report.answered();
        report.expect(again.equals(detail), "the call differs when it is looked up again");
        report.say("It equals the first answer.");
    }

    private void walkAllPages() {
        FindCallsRequest request =
                FindCallsRequest.builder().robotCallJobId(JOB).pageSize(100).build();

        report.step("findCalls, blocking, all pages", "every call of job 1");
        int pages = 0;
        int calls = 0;
        int seconds = 0;
        for (Page<CallRecord> page : client.findCallsPages(request).pages()) {
            pages++;
            calls += page.items().size();
            seconds += page.items().stream().mapToInt(Tour::talk).sum();
        }
        report.say(calls + " calls on " + pages + " pages, " + seconds / 60 + " minutes of talk");

        report.step("findCalls, async, all pages", "the same, each call as it arrives");
        AtomicInteger arrived = new AtomicInteger();
        await(async.findCallsPages(request).forEach(call -> arrived.incrementAndGet()));
        report.say(arrived + " calls");
        report.expect(calls == arrived.get(), "the two walks brought different numbers of calls");
    }

    private void listPendingTasks() {
        report.step("listPendingTasks, blocking", "numbers that job 1 is to call again");
        Page<PendingTask> retries = client.listPendingTasks(request ->
                request.robotCallJobId(JOB).taskStatus(TaskStatus.RETRY).pageSize(3));
        report.show(retries, Tables.TASKS, "tasks");

        report.step("listPendingTasks, async", "whatever job 1 has queued");
        Page<PendingTask> queue = await(
                async.listPendingTasks(request -> request.robotCallJobId(JOB).pageSize(3)));
        report.show(queue, Tables.TASKS, "tasks");
    }

    private void deleteTask() {
        List<Long> ids = firstTasks(2);
        long before = queued(null);

        report.step("deleteTask, blocking", "task " + ids.get(0));
        client.deleteTask(request -> request.robotCallTaskId(ids.get(0)));
        report.answered();
        checkQueue(before, 1);

        report.step("deleteTask, async", "task " + ids.get(1));
        await(async.deleteTask(request -> request.robotCallTaskId(ids.get(1))));
        report.answered();
        checkQueue(before - 1, 1);
    }

    private void deleteTasks() {
        List<Long> ids = firstTasks(3);
        long before = queued(null);

        report.step("deleteTasks, blocking", "the tasks " + ids);
        client.deleteTasks(request -> request.robotCallJobId(JOB).robotCallTaskIds(ids));
        report.answered();
        checkQueue(before, ids.size());

        long retries = queued(TaskStatus.RETRY);
        report.step("deleteTasks, async", "the tasks of job 1 in status RETRY");
        await(async.deleteTasks(request -> request.robotCallJobId(JOB).taskStatus(TaskStatus.RETRY)));
        report.answered();
        checkQueue(before - ids.size(), retries);
    }

    private void provokeAnError() {
        report.step("getCallDetail, blocking", "a call that does not exist, to see it refused");
        try {
            client.getCallDetail(NO_CALL);
            report.expect(false, "a call that does not exist was found");
        } catch (BusinessException e) {
            report.say(e.getMessage());
            report.say("the vendor's words: " + e.vendorMessage());
            CallRecordErrorCode code = CallRecordErrorCode.of(e);
            report.expect(CallRecordErrorCode.NOT_FOUND.equals(code), "the code is not that of NOT_FOUND");
        }
    }

    private List<Long> firstTasks(int count) {
        return client.listPendingTasks(request -> request.robotCallJobId(JOB).pageSize(count)).items().stream()
                .map(PendingTask::robotCallTaskId)
                .toList();
    }

    private void checkQueue(long before, long removed) {
        long now = queued(null);
        report.say("the queue of job 1: " + before + " tasks before, " + now + " now");
        report.expect(now == before - removed, "instead of " + removed + " tasks, " + (before - now) + " are gone");
    }

    private long queued(@Nullable TaskStatus status) {
        Page<PendingTask> page = client.listPendingTasks(
                request -> request.robotCallJobId(JOB).taskStatus(status).pageSize(1));
        return Objects.requireNonNull(page.total(), "the total of the queue");
    }

    private static int talk(CallRecord call) {
        return Objects.requireNonNullElse(call.chatDuration(), 0);
    }

    /** Waits for an async call; what it failed with is thrown as the blocking one would. */
    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ApiException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
