package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.tanyi.sample.Shell.Outcome;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.io.BufferedReader;
import java.io.File;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SandboxCommandTest {
    @Test
    void itServesUntilItIsStoppedAndSaysWhereAndHow() throws Exception {
        Process jvm = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tanyi.class.getName(),
                        "sandbox")
                .start();
        try (BufferedReader out = jvm.inputReader()) {
            String first = out.readLine();
            assertTrue(
                    first.matches(
                            "The sandbox answers at http://127\\.0\\.0\\.1:\\d+/apiOpen/v1 until you press Ctrl-C\\."),
                    first);
            String server = first.replaceAll(".* (http\\S+) .*", "$1");
            Outcome run = new Shell().run("call", 1, "--json", "--server", server);
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(jvm.isAlive());
        } finally {
            jvm.destroy();
            assertTrue(
                    jvm.waitFor(60, TimeUnit.SECONDS), "the sandbox was still serving a minute after it was stopped");
        }
    }

    @Test
    void aTakenPortIsOneLine() {
        try (SandboxServer taken = SandboxServer.start()) {
            int port = taken.base().getPort();
            Outcome run = new Shell().run("sandbox", "--port", port);
            assertEquals(1, run.exitCode());
            assertEquals(1, run.errorLines().size(), run.err());
            assertTrue(run.err().startsWith("tanyi: The sandbox cannot listen on port " + port), run.err());
        }
    }

    @Test
    void aPortOutOfRangeIsWrongUsage() {
        Outcome run = new Shell().run("sandbox", "--port", 65_536);
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi sandbox: --port must be between 0 and 65535, not 65536",
                run.errorLines().get(0));
    }
}
