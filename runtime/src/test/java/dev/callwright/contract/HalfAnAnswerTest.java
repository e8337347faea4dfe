package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.client.ApiException;
import dev.callwright.client.CancelledException;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Download;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.NotSentException;
import dev.callwright.client.TransportException;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of an answer whose body never came to its end. */
@Timeout(30)
class HalfAnAnswerTest {
    private static final TestCall<String, Void> PING = TestCall.get(TestCall.ENVELOPE, Result.none());
    private static final TestCall<String, Void> DELETE = TestCall.delete();
    private static final TestCall<String, Download> DOWNLOAD = TestCall.get(null, Result.download());
    private static final String HALF =
            "HTTP/1.1 200 OK\r\nX-Request-Id: R7\r\nX-Trace: t\r\nContent-Length: 100\r\n\r\nhalf";

    private static void assertTold(ApiException e) {
        assertEquals(200, e.status());
        assertEquals("R7", e.requestId());
        assertEquals("t", e.headers().first("X-Trace"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whereItBreaksItsHeadAndItsBeginningAreTold(Way way) throws Exception {
        try (Rig rig = new Rig(way, (request, connection) -> !connection.send(HALF))) {
            ApiException e = assertThrows(TransportException.class, () -> rig.call(DELETE, ""));

            assertTold(e);
            assertEquals("half", new String(e.body(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whereADownloadBreaksItsHeadIsToldHoweverOftenItIsRead(Way way) throws Exception {
        try (Rig rig = new Rig(way, (request, connection) -> !connection.send(HALF));
                InputStream stream = rig.call(DOWNLOAD, "").stream()) {
            ApiException e = assertThrows(TransportException.class, stream::readAllBytes);

            assertTold(e);
            assertSame(e, assertThrows(TransportException.class, stream::read));
        }
    }

    private static boolean hang(WireServer.Connection connection) throws IOException {
        connection.send(HALF);
        return connection.waitForClientClose();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whereTheDeadlinePassesItsHeadIsTold(Way way) throws Exception {
        TestScheduler time = TestScheduler.byHand();
        try (Rig rig = new Rig(way, (request, connection) -> hang(connection), time, builder -> builder);
                InputStream stream = rig.call(DOWNLOAD, "").stream()) {
            assertEquals('h', stream.read());
            time.advance(Rig.DEADLINE);

            assertTold(assertThrows(DeadlineException.class, stream::readAllBytes));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BLOCKING_OVER_SOCKETS", "BLOCKING_OVER_JDK"})
    void whereItsThreadIsInterruptedItsHeadIsTold(Way way) throws Exception {
        try (Rig rig = new Rig(way, (request, connection) -> hang(connection))) {
            InputStream stream = rig.call(DOWNLOAD, "").stream();
            assertEquals('h', stream.read());
            FutureTask<CancelledException> reading = new FutureTask<>(() -> {
                Thread.currentThread().interrupt();
                return assertThrows(CancelledException.class, stream::readAllBytes);
            });
            new Thread(reading).start();

            assertTold(reading.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nothingIsToldOfTheAnswerToAnEarlierAttempt(Way way) throws Exception {
        WireServer.Script onceBusy = (request, connection) -> request.header("Second") == null
                ? connection.send("HTTP/1.1 503 Busy\r\nX-Request-Id: first\r\nContent-Length: 0\r\n\r\n")
                : connection.reset();
        int[] signed = {0};
        try (Rig rig = new Rig(
                way,
                onceBusy,
                builder -> builder.signer(request -> {
                    if (++signed[0] > 1) {
                        request.header("Second", "yes");
                    }
                }))) {
            ApiException e = assertThrows(TransportException.class, () -> rig.call(PING, ""));

            assertEquals(3, e.attempts());
            assertEquals(0, e.status());
            assertNull(e.requestId());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anAttemptThatIsNotMadeHasNoAnswer(Way way) throws Exception {
        int[] signed = {0};
        WireServer.Script busy = (request, connection) -> connection.answer(503, null, "");
        try (Rig rig = new Rig(
                way,
                busy,
                builder -> builder.signer(request -> {
                    if (++signed[0] > 1) {
                        throw new IOException("no key any more");
                    }
                }))) {
            ApiException e = assertThrows(HttpStatusException.class, () -> rig.call(PING, ""));

            assertEquals(503, e.status());
            assertEquals(
                    0,
                    assertInstanceOf(NotSentException.class, e.getSuppressed()[0])
                            .status());
        }
    }
}
