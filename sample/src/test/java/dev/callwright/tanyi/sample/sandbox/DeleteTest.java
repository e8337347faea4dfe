package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Caller.DELETE;
import static dev.callwright.tanyi.sample.sandbox.Caller.DELETE_LIST;
import static dev.callwright.tanyi.sample.sandbox.Caller.assertRefused;
import static dev.callwright.tanyi.sample.sandbox.Caller.ids;
import static dev.callwright.tanyi.sample.sandbox.Caller.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeleteTest {

    private final SandboxServer server = SandboxServer.start();
    private final Caller caller = new Caller(server);
    private final List<Long> before = queued(1);

    @AfterEach
    void stop() {
        server.close();
    }

    // ---- one task

    @Test
    void deletingATaskRemovesItAndNoOther() {
        assertDeleted(caller.post(DELETE, "{'robotCallTaskId': " + before.get(3) + "}"));
        List<Long> expected = new ArrayList<>(before);
        expected.remove(3);
        assertEquals(expected, queued(1));
    }

    @Test
    void aTaskIsDeletedOnlyOnce() {
        String body = "{'robotCallTaskId': " + before.get(3) + "}";
        assertDeleted(caller.post(DELETE, body));
        assertRefused(
                404,
                "资源不存在：robotCallTaskId " + before.get(3) + " (no such robotCallTaskId)",
                caller.post(DELETE, body));
    }

    // ---- several tasks, by id

    @Test
    void deletingByIdsRemovesThem() {
        assertDeleted(caller.get(DELETE_LIST, "robotCallJobId", 1, "robotCallTaskIds", commas(before.subList(0, 5))));
        assertEquals(before.subList(5, 100), queued(1));
    }

    @Test
    void idsMayBeGivenOneByOneAndTwice() {
        assertDeleted(caller.get(
                DELETE_LIST,
                "robotCallJobId",
                1,
                "robotCallTaskIds",
                before.get(0),
                "robotCallTaskIds",
                before.get(1),
                "robotCallTaskIds",
                before.get(0)));
        assertEquals(before.subList(2, 100), queued(1));
    }

    @Test
    void idsMakeTheOtherFiltersIneffective() {
        JsonNode response = caller.get(
                DELETE_LIST,
                "robotCallJobId",
                1,
                "robotCallTaskIds",
                commas(before.subList(0, 5)),
                "taskStatus",
                "IN_CACHE",
                "calledPhoneNumber",
                "13266666666");
        assertDeleted(response);
        assertEquals(before.subList(5, 100), queued(1));
    }

    @Test
    void oneUnknownIdAmongOthersDeletesNone() {
        JsonNode response = caller.get(DELETE_LIST, "robotCallJobId", 1, "robotCallTaskIds", before.get(0) + ",77");
        assertRefused(404, "资源不存在：robotCallTaskIds 77 (no such robotCallTaskIds)", response);
        assertEquals(before, queued(1));
    }

    @Test
    void theIdOfAnotherJobsTaskIsUnknown() {
        long other = queued(2).get(0);
        JsonNode response = caller.get(DELETE_LIST, "robotCallJobId", 1, "robotCallTaskIds", other);
        assertRefused(404, "资源不存在：robotCallTaskIds " + other + " (no such robotCallTaskIds)", response);
        assertEquals(80, queued(2).size());
    }

    // ---- several tasks, by filter

    @Test
    void deletingByStatusRemovesThose() {
        assertDeleted(caller.get(DELETE_LIST, "robotCallJobId", 1, "taskStatus", "NOT_STARTED"));
        assertEquals(List.of(), caller.tasks("robotCallJobId", 1, "taskStatus", "NOT_STARTED"));
        assertFalse(queued(1).isEmpty());
        assertEquals(80, queued(2).size());
    }

    @Test
    void anEmptyListOfIdsLetsTheFiltersApply() {
        List<JsonNode> all = caller.tasks("robotCallJobId", 1);
        List<JsonNode> kept = only(all, task -> !task.get("status").asText().equals("RETRY"));
        assertDeleted(caller.get(DELETE_LIST, "robotCallJobId", 1, "robotCallTaskIds", "", "taskStatus", "RETRY"));
        assertEquals(kept, caller.tasks("robotCallJobId", 1));
    }

    @Test
    void deletingByPhoneNumberRemovesThatTask() {
        String masked = caller.tasks("robotCallJobId", 1)
                .get(9)
                .get("calledPhoneNumber")
                .asText();
        assertDeleted(
                caller.get(DELETE_LIST, "robotCallJobId", 1, "calledPhoneNumber", masked.replace("****", "0000")));
        List<Long> expected = new ArrayList<>(before);
        expected.remove(9);
        assertEquals(expected, queued(1));
    }

    @Test
    void aFilterThatNothingMatchesDeletesNothing() {
        assertDeleted(caller.get(DELETE_LIST, "robotCallJobId", 1, "calledPhoneNumber", "13266666666"));
        assertEquals(before, queued(1));
    }

    @Test
    void noFilterAtAllDeletesTheJobsWholeQueue() {
        assertDeleted(caller.get(DELETE_LIST, "robotCallJobId", 1));
        assertEquals(List.of(), queued(1));
        assertEquals(80, queued(2).size());
    }

    // ---- several deletes at once

    @Test
    void ofTwoThatDeleteTheSameTasksEachTaskGoesToOne() throws Exception {
        List<Long> backwards = new ArrayList<>(before);
        Collections.reverse(backwards);
        List<Integer> codes = atOnce(() -> deleteEach(before), () -> deleteEach(backwards));
        assertEquals(100, Collections.frequency(codes, 200));
        assertEquals(100, Collections.frequency(codes, 404));
        assertEquals(List.of(), queued(1));
    }

    @Test
    void ofTwoThatDeleteTheSameBatchOneSucceeds() throws Exception {
        Callable<List<Integer>> batch =
                () -> List.of(caller.get(DELETE_LIST, "robotCallJobId", 1, "robotCallTaskIds", commas(before))
                        .get("code")
                        .asInt());
        List<Integer> codes = atOnce(batch, batch);
        assertTrue(codes.containsAll(List.of(200, 404)), codes::toString);
        assertEquals(List.of(), queued(1));
    }

    private List<Integer> deleteEach(List<Long> ids) {
        return ids.stream()
                .map(id -> caller.post(DELETE, "{'robotCallTaskId': " + id + "}"))
                .map(envelope -> envelope.get("code").asInt())
                .toList();
    }

    private static List<Integer> atOnce(Callable<List<Integer>> one, Callable<List<Integer>> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<Integer>>> running = new ArrayList<>();
            for (Callable<List<Integer>> task : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    together.await();
                    return task.call();
                }));
            }
            List<Integer> codes = new ArrayList<>(running.get(0).get());
            codes.addAll(running.get(1).get());
            return codes;
        } finally {
            threads.shutdownNow();
        }
    }

    // ---- helpers

    private static void assertDeleted(JsonNode envelope) {
        assertEquals(200, envelope.get("code").asInt(), envelope::toString);
        assertEquals("删除成功", envelope.get("resultMsg").asText());
        assertTrue(envelope.get("data").isNull());
    }

    private List<Long> queued(long job) {
        return ids("robotCallTaskId", caller.tasks("robotCallJobId", job));
    }

    private static String commas(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
