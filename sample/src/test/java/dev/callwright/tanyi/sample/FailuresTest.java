package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.tanyi.sample.Shell.Outcome;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.net.URI;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final Shell shell = new Shell();

    @Test
    void aServerThatDoesNotListenIsOneLine() {
        SandboxServer stopped = SandboxServer.start();
        URI nobody = stopped.base();
        stopped.close();
        Outcome run = shell.run("call", 1, "--server", nobody);
        assertEquals(1, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(
                run.err()
                        .matches(
                                "tanyi: getCallDetail \\(GET /callRecord/callDetail\\) could not reach the server \\[attempts 3\\]: \\w.*\\R"),
                run.err());
    }

    @Test
    void aStrangersErrorPageIsOneLineWithoutThePage() {
        try (RecordingServer server = new RecordingServer(502, "text/html", "<h1>Bad\nGateway</h1>")) {
            Outcome run = shell.run("call", 1, "--server", server.base());
            assertEquals(1, run.exitCode());
            assertEquals(1, run.errorLines().size(), run.err());
            assertTrue(run.err().contains("status 502"), run.err());
            assertFalse(run.err().contains("Gateway"), run.err());
        }
    }

    @Test
    void theVendorsWordsStayOnOneLineAndCannotSteerTheTerminal() {
        String envelope =
                "{\"code\":412,\"data\":null,\"requestId\":\"R1\",\"resultMsg\":\"no\\nsuch\\u001b[2Jthing\"}";
        try (RecordingServer server = new RecordingServer(200, "application/json", envelope)) {
            Outcome run = shell.run("call", 1, "--server", server.base());
            assertEquals(1, run.exitCode());
            assertEquals(1, run.errorLines().size(), run.err());
            assertTrue(run.err().strip().endsWith("code 412, request id R1]: no such [2Jthing"), run.err());
        }
    }

    @Test
    void noCommandIsWrongUsage() {
        Outcome run = shell.run();
        assertEquals(2, run.exitCode());
        assertEquals("tanyi: Missing required subcommand", run.errorLines().get(0));
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheLikeliest() {
        Outcome run = shell.run("pendign");
        assertEquals(2, run.exitCode());
        assertTrue(run.errorLines().get(0).startsWith("tanyi: Unmatched argument"), run.err());
        assertTrue(run.err().contains("pending"), run.err());
    }

    @Test
    void helpIsNoFailure() {
        Outcome run = shell.run("purge", "--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("Usage: tanyi purge"), run.out());
        assertTrue(run.out().contains("--everything"), run.out());
        assertTrue(run.out().contains("AUTO_RETRY"), run.out());
    }

    @Test
    void helpOfTheWholeNamesAllCommands() {
        String help = shell.run("--help").out();
        for (String command : new String[] {"calls", "call", "pending", "remove", "purge", "sandbox", "tour"}) {
            assertTrue(help.contains("\n  " + command + " "), help);
        }
    }
}
