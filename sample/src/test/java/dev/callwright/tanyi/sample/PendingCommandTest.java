package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.tanyi.sample.Shell.Outcome;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PendingCommandTest {
    @AutoClose
    private final SandboxServer sandbox = SandboxServer.start();

    private final Shell shell = new Shell();

    @Test
    void aPageIsATableAndASummary() {
        Outcome run = shell.run("pending", "--job", 1, "--page", 2, "--page-size", 40, "--server", sandbox.base());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.lines().get(0).matches("   TASK  STATUS +PHONE +NAME .*"), run.out());
        assertEquals("40 of 100 tasks, page 2 of 3", run.lines().get(42));
    }

    @Test
    void allPagesAreWalkedAsJson() {
        Outcome run = shell.run("pending", "--job", 2, "--all", "--json", "--server", sandbox.base());
        assertEquals(80, run.json().size());
    }

    @Test
    void theStatusFilters() {
        Outcome run = shell.run(
                "pending", "--job", 1, "--status", "not-started", "--all", "--json", "--server", sandbox.base());
        assertTrue(run.json().size() > 0);
        for (JsonNode task : run.json()) {
            assertEquals("NOT_STARTED", task.get("status").asText());
        }
    }

    @Test
    void everyFilterReachesTheServer() {
        try (RecordingServer server = RecordingServer.answeringData("{\"content\":[]}")) {
            Outcome run = shell.run(
                    "pending",
                    "--job",
                    7,
                    "--phone",
                    "13266666666",
                    "--status",
                    "retry",
                    "--page",
                    3,
                    "--page-size",
                    9,
                    "--server",
                    server.base());
            assertEquals(0, run.exitCode(), run.err());
            assertEquals("GET", server.onlyRequest().method());
            assertEquals(
                    "/apiOpen/v1/callRecord/toBeCalledList",
                    server.onlyRequest().path());
            assertEquals(
                    Set.of(
                            "pageNum=3",
                            "pageSize=9",
                            "robotCallJobId=7",
                            "calledPhoneNumber=13266666666",
                            "taskStatus=RETRY"),
                    Set.of(server.onlyRequest().query().split("&")));
        }
    }

    @Test
    void anUnknownJobIsOneLineOnTheErrorStream() {
        Outcome run = shell.run("pending", "--job", 99, "--all", "--server", sandbox.base());
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().startsWith("tanyi: listPendingTasks "), run.err());
    }
}
