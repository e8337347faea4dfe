package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Caller.TASKS;
import static dev.callwright.tanyi.sample.sandbox.Caller.data;
import static dev.callwright.tanyi.sample.sandbox.Caller.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskListTest {

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

    @Test
    void aPageHoldsTwentyTasksUnlessToldOtherwise() {
        JsonNode page = data(caller.get(TASKS, "robotCallJobId", 1));
        assertEquals(1, page.get("number").asInt());
        assertEquals(20, page.get("pageSize").asInt());
        assertEquals(100, page.get("totalElements").asInt());
        assertEquals(5, page.get("pages").asInt());
        assertEquals(20, page.get("content").size());
    }

    @Test
    void pagesFollowEachOther() {
        List<JsonNode> all = caller.tasks("robotCallJobId", 1);
        JsonNode page = data(caller.get(TASKS, "robotCallJobId", 1, "pageNum", 4, "pageSize", 30));
        assertEquals(4, page.get("pages").asInt());
        assertEquals(10, page.get("content").size());
        assertEquals(all.get(90), page.get("content").get(0));
    }

    @Test
    void aPagePastTheEndIsEmptyWithTheSameTotals() {
        JsonNode page = data(caller.get(TASKS, "robotCallJobId", 1, "pageNum", 6));
        assertEquals(6, page.get("number").asInt());
        assertEquals(100, page.get("totalElements").asInt());
        assertEquals(0, page.get("content").size());
    }

    @ParameterizedTest
    @EnumSource(Task.Status.class)
    void taskStatusSelects(Task.Status status) {
        List<JsonNode> all = caller.tasks("robotCallJobId", 1);
        List<JsonNode> expected = only(all, task -> task.get("status").asText().equals(status.name()));
        assertFalse(expected.isEmpty());
        assertEquals(expected, caller.tasks("robotCallJobId", 1, "taskStatus", status));
    }

    @Test
    void calledPhoneNumberSelectsByTheFullNumber() {
        JsonNode task = caller.tasks("robotCallJobId", 1).get(7);
        String full = task.get("calledPhoneNumber").asText().replace("****", "0000");
        assertEquals(List.of(task), caller.tasks("robotCallJobId", 1, "calledPhoneNumber", full));
    }

    @Test
    void aMaskedPhoneNumberSelectsNothing() {
        JsonNode task = caller.tasks("robotCallJobId", 1).get(7);
        String masked = task.get("calledPhoneNumber").asText();
        assertEquals(List.of(), caller.tasks("robotCallJobId", 1, "calledPhoneNumber", masked));
    }

    @Test
    void emptyParametersAreNoFilters() {
        assertEquals(
                100,
                caller.tasks("robotCallJobId", 1, "calledPhoneNumber", "", "taskStatus", "")
                        .size());
    }
}
