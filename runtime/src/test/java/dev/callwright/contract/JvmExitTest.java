package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.Connection;
import dev.callwright.testing.WireServer;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program whose main returns ends, though it closed nothing. */
@Timeout(60)
class JvmExitTest {
    /** What the other JVM runs. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) throws Exception {
            WireServer server = WireServer.json("{\"code\":200}");
            Caller caller = Caller.of(Connection.builder().server(server.uri()).build());
            TestCall<String, Void> ping = TestCall.get(TestCall.ENVELOPE, Result.none());
            caller.call(ping, "");
            caller.callAsync(ping, "").join();
            System.out.println("called");
        }
    }

    @Test
    void mainReturnsAndTheJvmEnds() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        location(Caller.class) + File.pathSeparator + location(Main.class),
                        Main.class.getName())
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals("called", output.strip());
        assertEquals(0, process.exitValue());
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
