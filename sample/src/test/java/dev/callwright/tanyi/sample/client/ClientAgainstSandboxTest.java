package dev.callwright.tanyi.sample.client;

import static dev.callwright.tanyi.sample.client.SandboxClients.JOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.Page;
import dev.callwright.json.JsonValue;
import dev.callwright.tanyi.CallDetail;
import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.DialogueTurn;
import dev.callwright.tanyi.HangupBy;
import dev.callwright.tanyi.PendingTask;
import dev.callwright.tanyi.Speaker;
import dev.callwright.tanyi.TaskStatus;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All five calls, blocking and async. */
class ClientAgainstSandboxTest {
    private final SandboxClients clients = new SandboxClients();

    @AfterEach
    void close() {
        clients.close();
    }

    @Test
    void findCallsBringsThePageAsked() {
        Page<CallRecord> page = clients.blocking.findCalls(
                request -> request.robotCallJobId(JOB).pageNum(2).pageSize(7));

        assertEquals(7, page.items().size());
        assertEquals(2, page.number());
        assertEquals(7, page.size());
        assertEquals(150, page.total());
        assertEquals(22, page.pages());
        assertTrue(page.items().stream().allMatch(call -> JOB == call.robotCallJobId()));
    }

    @Test
    void findCallsWithTheJobAloneTakesTheServersDefaults() {
        Page<CallRecord> page = clients.blocking.findCalls(JOB);

        assertEquals(20, page.items().size());
        assertEquals(1, page.number());
    }

    @Test
    void findCallsIsTheSameAsync() {
        assertEquals(
                clients.blocking.findCalls(JOB), clients.async.findCalls(JOB).join());
    }

    @Test
    void getCallDetailBringsCustomerAndDialogue() {
        CallRecord listed = answered();

        CallDetail detail = clients.blocking.getCallDetail(listed.callRecordId());

        assertEquals(listed.callRecordId(), detail.callRecordId());
        assertEquals(listed.startTime(), detail.startTime());
        assertEquals(
                listed.startTime().plusSeconds(listed.chatDuration()).toLocalDate(),
                detail.endTime().toLocalDate());
        assertEquals(listed.customerPersonId(), detail.customerPerson().customerPersonId());
        assertEquals(listed.calledPhoneNumber(), detail.customerPerson().phoneNumber());
        assertEquals(listed.callDetailList(), detail.callDetailList());
        DialogueTurn opening = detail.callDetailList().get(0);
        assertEquals(Speaker.ROBOT, opening.type());
        assertTrue(opening.text().startsWith("您好"), opening.text());
    }

    @Test
    void getCallDetailIsTheSameAsync() {
        long call = answered().callRecordId();

        assertEquals(
                clients.blocking.getCallDetail(call),
                clients.async.getCallDetail(call).join());
    }

    @Test
    void allDateFormatsOfTheApiAreRead() {
        CallDetail detail = clients.blocking.getCallDetail(answered().callRecordId());

        LocalDateTime toTheSecondWithT = detail.startTime();
        LocalDateTime toTheMinute = detail.customerPerson().creationTime();
        LocalDateTime toTheSecond = detail.customerPerson().lastStartTime();
        assertTrue(toTheMinute.isBefore(toTheSecondWithT), toTheMinute + " " + toTheSecondWithT);
        assertFalse(toTheSecond.isBefore(toTheSecondWithT), toTheSecond + " " + toTheSecondWithT);
    }

    @Test
    void listPendingTasksBringsTheQueue() {
        Page<PendingTask> page = clients.blocking.listPendingTasks(
                request -> request.robotCallJobId(JOB).pageSize(100));

        assertEquals(20, page.items().size());
        assertEquals(20, page.total());
        assertTrue(
                page.items().stream().allMatch(task -> task.calledPhoneNumber().contains("****")));
    }

    @Test
    void listPendingTasksIsTheSameAsync() {
        assertEquals(
                clients.blocking.listPendingTasks(JOB),
                clients.async.listPendingTasks(JOB).join());
    }

    @Test
    void anEmptyQueueIsAPageWithoutItems() {
        Page<PendingTask> page = clients.blocking.listPendingTasks(6);

        assertEquals(List.of(), page.items());
        assertEquals(0, page.total());
    }

    @Test
    void deleteTaskRemovesThatTaskAlone() {
        List<Long> before = queue();

        Optional<Long> answer = clients.blocking.deleteTask(request -> request.robotCallTaskId(before.get(3)));

        assertEquals(Optional.empty(), answer);
        assertEquals(without(before, before.subList(3, 4)), queue());
    }

    @Test
    void deleteTaskRemovesAsync() {
        List<Long> before = queue();

        clients.async
                .deleteTask(request -> request.robotCallTaskId(before.get(0)))
                .join();

        assertEquals(before.subList(1, before.size()), queue());
    }

    @Test
    void deleteTasksRemovesThoseNamed() {
        List<Long> before = queue();
        List<Long> doomed = List.of(before.get(1), before.get(4));

        clients.blocking.deleteTasks(request -> request.robotCallJobId(JOB).robotCallTaskIds(doomed));

        assertEquals(without(before, doomed), queue());
    }

    @Test
    void deleteTasksRemovesByFilterAsync() {
        assertTrue(clients.blocking.listPendingTasksPages(r -> r.robotCallJobId(JOB)).stream()
                .anyMatch(task -> TaskStatus.NOT_STARTED.equals(task.status())));

        clients.async
                .deleteTasks(request -> request.robotCallJobId(JOB).taskStatus(TaskStatus.NOT_STARTED))
                .join();

        List<PendingTask> left = clients.blocking.listPendingTasksPages(r -> r.robotCallJobId(JOB)).stream()
                .toList();
        assertFalse(left.isEmpty());
        assertTrue(left.stream().noneMatch(task -> TaskStatus.NOT_STARTED.equals(task.status())));
    }

    @Test
    void deleteTasksWithTheJobAloneEmptiesItsQueueAndNoOther() {
        clients.blocking.deleteTasks(request -> request.robotCallJobId(JOB));

        assertEquals(List.of(), queue());
        assertEquals(40, clients.blocking.listPendingTasks(4).total());
    }

    @Test
    void aConstantThatTheDescriptionLacksSurvives() {
        CallRecord call = clients.blocking.findCallsPages(request -> request.robotCallJobId(JOB)).stream()
                .filter(candidate -> candidate.hangupBy().known() == HangupBy.Known.UNRECOGNIZED)
                .findFirst()
                .orElseThrow();

        assertEquals("LOCAL_HANGUP", call.hangupBy().text());
        assertEquals(HangupBy.of("LOCAL_HANGUP"), call.hangupBy());
        assertEquals(JsonValue.of("LOCAL_HANGUP"), call.hangupBy().wire());
        assertTrue(call.toJson().contains("\"hangupBy\":\"LOCAL_HANGUP\""));
        assertEquals(call, CallRecord.fromJson(call.toJson()));
    }

    @Test
    void aConstantThatTheDescriptionLacksCanBeAskedFor() {
        Page<CallRecord> page = clients.blocking.findCalls(
                request -> request.robotCallJobId(JOB).hangupBy(HangupBy.of("LOCAL_HANGUP")));

        assertFalse(page.items().isEmpty());
        assertTrue(page.items().stream().allMatch(call -> call.hangupBy().text().equals("LOCAL_HANGUP")));
    }

    private CallRecord answered() {
        return clients.blocking.findCallsPages(request -> request.robotCallJobId(JOB)).stream()
                .filter(call -> call.chatDuration() > 0)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> queue() {
        return clients.blocking.listPendingTasksPages(request -> request.robotCallJobId(JOB)).stream()
                .map(PendingTask::robotCallTaskId)
                .toList();
    }

    private static List<Long> without(List<Long> ids, List<Long> removed) {
        return ids.stream().filter(id -> !removed.contains(id)).toList();
    }
}
