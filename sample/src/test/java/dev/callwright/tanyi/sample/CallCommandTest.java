package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.tanyi.sample.Shell.Outcome;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CallCommandTest {
    @AutoClose
    private final SandboxServer sandbox = SandboxServer.start();

    private final Shell shell = new Shell();

    @Test
    void aCallIsShownWithItsCustomerAndItsDialogue() {
        Object answered = shell.run("calls", "--job", 1, "--result", "answered", "--json", "--server", sandbox.base())
                .json()
                .get(0)
                .get("callRecordId");

        Outcome run = shell.run("call", answered, "--server", sandbox.base());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("call              " + answered, run.lines().get(0));
        assertTrue(run.out().contains("result            ANSWERED 已接听"), run.out());
        assertTrue(run.out().contains("customer          7170228"), run.out());
        assertTrue(run.out().contains("SPEAKER  TEXT"), run.out());
        assertTrue(run.out().contains("ROBOT    喂，您好"), run.out());
    }

    @Test
    void jsonIsTheCall() {
        Outcome run = shell.run("call", 1, "--json", "--server", sandbox.base());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, run.json().get("callRecordId").asInt());
        assertTrue(run.json().get("customerPerson").isObject());
    }

    @Test
    void anUnknownCallIsOneLineOnTheErrorStream() {
        Outcome run = shell.run("call", 999_999_999, "--server", sandbox.base());
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().startsWith("tanyi: getCallDetail (GET /callRecord/callDetail) "), run.err());
        assertTrue(run.err().contains("status 200"), run.err());
        assertTrue(run.err().contains("code 404"), run.err());
        assertTrue(run.err().matches("(?s).*request id [A-Z]{8}.*"), run.err());
        assertTrue(run.err().contains("资源不存在"), run.err());
    }

    @Test
    void theStackTraceIsShownOnRequest() {
        Outcome run = shell.run("call", 999_999_999, "--stacktrace", "--server", sandbox.base());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("\tat dev.callwright."), run.err());
    }

    @Test
    void whatIsNoNumberIsWrongUsage() {
        Outcome run = shell.run("call", "first");
        assertEquals(2, run.exitCode());
        assertTrue(run.errorLines().get(0).startsWith("tanyi call: Invalid value for positional parameter"), run.err());
    }
}
