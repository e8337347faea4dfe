package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.HttpStatusException;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is tried again, how often, and after how long; time is injected. */
@Timeout(30)
class RetryTest {
    private static final TestCall<String, Void> PING = TestCall.get(TestCall.ENVELOPE, Result.none());
    private static final TestCall<String, Void> DELETE = TestCall.delete();
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"code\":200}";
    private static final String BUSY = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";

    private static WireServer answering(String... answers) throws IOException {
        Iterator<String> next = Arrays.asList(answers).iterator();
        return new WireServer((request, connection) -> connection.send(next.next()));
    }

    private static Connection connect(WireServer server, TestScheduler scheduler) {
        return Connection.builder()
                .server(server.uri())
                .scheduler(scheduler)
                .random(() -> 0.5)
                .build();
    }

    private static List<Duration> waits(TestScheduler scheduler) {
        return scheduler.delays().stream()
                .filter(delay -> !delay.equals(Duration.ofSeconds(60)))
                .toList();
    }

    @Test
    void aSafeCallIsTriedAgainAfterWaitsThatDouble() throws Exception {
        TestScheduler scheduler = TestScheduler.jumpingBelow(Duration.ofSeconds(50));
        try (WireServer server = answering(BUSY, BUSY, OK);
                Connection connection = connect(server, scheduler)) {
            Caller.of(connection).call(PING, "");

            assertEquals(3, server.requests().size());
            assertEquals(List.of(Duration.ofMillis(100), Duration.ofMillis(200)), waits(scheduler));
            assertEquals(0, scheduler.waiting());
        }
    }

    @Test
    void anAsyncCallAlike() throws Exception {
        TestScheduler scheduler = TestScheduler.jumpingBelow(Duration.ofSeconds(50));
        try (WireServer server = answering(BUSY, BUSY, OK);
                Connection connection = connect(server, scheduler)) {
            Caller.of(connection).callAsync(PING, "").join();

            assertEquals(3, server.requests().size());
            assertEquals(List.of(Duration.ofMillis(100), Duration.ofMillis(200)), waits(scheduler));
            assertEquals(0, scheduler.waiting());
        }
    }

    @Test
    void aGetThatDeletesIsSentOnceWhateverTheAnswer() throws Exception {
        TestScheduler scheduler = TestScheduler.jumpingBelow(Duration.ofSeconds(50));
        try (WireServer server = answering(BUSY, OK);
                Connection connection = connect(server, scheduler)) {
            HttpStatusException e = assertThrows(
                    HttpStatusException.class, () -> Caller.of(connection).call(DELETE, "1"));

            assertEquals(1, e.attempts());
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aWaitThatWouldPassTheDeadlineIsNotBegun() throws Exception {
        TestScheduler scheduler = TestScheduler.byHand();
        CallOptions options =
                CallOptions.builder().deadline(Duration.ofSeconds(20)).build();
        try (WireServer server = answering("HTTP/1.1 503 Busy\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n");
                Connection connection = connect(server, scheduler)) {
            DeadlineException e = assertThrows(
                    DeadlineException.class,
                    () -> Caller.of(connection).with(options).call(PING, ""));

            assertEquals(DeadlineException.Phase.RETRY_WAIT, e.phase());
            assertEquals(503, e.status());
            assertInstanceOf(HttpStatusException.class, e.getCause());
            assertEquals(0, scheduler.waiting());
        }
    }

    @Test
    void cancellingWhileItWaitsLeavesNothingScheduled() throws Exception {
        TestScheduler scheduler = TestScheduler.byHand();
        try (WireServer server = answering(BUSY, OK);
                Connection connection = connect(server, scheduler)) {
            var future = Caller.of(connection).callAsync(PING, "");
            scheduler.awaitScheduled(2);

            assertTrue(future.thenApply(x -> x).cancel(true));

            assertEquals(0, scheduler.waiting());
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void theTraceOfAnAsyncFailureShowsItsCaller() throws Exception {
        try (WireServer server = answering(BUSY);
                Connection connection =
                        Connection.builder().server(server.uri()).build()) {
            CompletionException e = assertThrows(
                    CompletionException.class,
                    () -> Caller.of(connection).callAsync(DELETE, "1").join());

            assertTrue(Arrays.stream(e.getCause().getStackTrace())
                    .anyMatch(line -> line.getClassName().equals(RetryTest.class.getName())));
        }
    }
}
