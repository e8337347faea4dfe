package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Caller.DETAIL;
import static dev.callwright.tanyi.sample.sandbox.Caller.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void aServerListensOnAPortOfItsOwnOnTheLoopbackAddress() {
        try (SandboxServer one = SandboxServer.start();
                SandboxServer other = SandboxServer.start()) {
            assertTrue(one.base().toString().matches("http://127\\.0\\.0\\.1:\\d+/apiOpen/v1"));
            assertTrue(one.base().getPort() != other.base().getPort());
        }
    }

    @Test
    void aTakenPortIsReported() {
        try (SandboxServer server = SandboxServer.start()) {
            int port = server.base().getPort();
            Exception e = assertThrows(
                    UncheckedIOException.class, () -> SandboxServer.start(port, Credentials.DEMO, Clock.systemUTC()));
            assertTrue(e.getMessage().startsWith("The sandbox cannot listen on port " + port + ": "), e::getMessage);
        }
    }

    @Test
    void aClosedServerAnswersNoMoreAndMayBeClosedAgain() {
        SandboxServer server = SandboxServer.start();
        Caller caller = new Caller(server);
        data(caller.get(DETAIL, "callRecordId", 1));
        server.close();
        server.close();
        Exception e = assertThrows(UncheckedIOException.class, () -> caller.get(DETAIL, "callRecordId", 1));
        assertInstanceOf(ConnectException.class, e.getCause());
    }

    @Test
    void aClosedServerLetsTheJvmEnd() throws Exception {
        Process jvm = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartCallAndClose.class.getName())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        boolean ended = jvm.waitFor(60, TimeUnit.SECONDS);
        jvm.destroyForcibly();
        assertTrue(ended, "the JVM was still running a minute after its server was closed");
        assertEquals(0, jvm.exitValue());
    }

    /** The program of {@link #aClosedServerLetsTheJvmEnd}. */
    static final class StartCallAndClose {
        public static void main(String[] args) throws Exception {
            try (SandboxServer server = SandboxServer.start()) {
                URI address = URI.create(server.base() + DETAIL + "?callRecordId=1");
                try (InputStream body = address.toURL().openStream()) {
                    body.readAllBytes();
                }
            }
        }
    }

    @Test
    void requestsAreServedInParallel() {
        try (SandboxServer server = SandboxServer.start()) {
            Caller caller = new Caller(server);
            List<Long> ids = IntStream.rangeClosed(1, 500)
                    .parallel()
                    .mapToObj(id -> data(caller.get(DETAIL, "callRecordId", id))
                            .get("callRecordId")
                            .asLong())
                    .toList();
            assertEquals(IntStream.rangeClosed(1, 500).asLongStream().boxed().toList(), ids);
        }
    }
}
