package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.SocketTransport;
import dev.callwright.transport.Transport;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What closing a connection leaves: nothing, but for what calls under way need. */
@Timeout(60)
class ClosingTest {
    private static final int CONNECTIONS = 50;
    private static final TestCall<String, Void> PING = TestCall.get(TestCall.ENVELOPE, Result.none());

    private final Set<Thread> before = threads();

    @Test
    void connectionsThatWereUsedAndClosedLeaveNoThread() throws Exception {
        try (WireServer server = WireServer.json("{\"code\":200}")) {
            for (int i = 0; i < CONNECTIONS; i++) {
                try (Connection connection =
                        Connection.builder().server(server.uri()).build()) {
                    Caller.of(connection).call(PING, "");
                }
            }

            awaitTheirEnd();
        }
    }

    @Test
    void aCallUnderWayKeepsItsDeadlineAndThenNothingIsLeft() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, connection) -> {
                    asked.countDown();
                    return connection.waitForClientClose();
                });
                Transport transport = SocketTransport.create()) {
            Connection connection = Connection.builder()
                    .server(server.uri())
                    .transport(transport) // which closing the connection leaves open
                    .options(CallOptions.builder()
                            .deadline(Duration.ofMillis(300))
                            .build())
                    .build();
            CompletableFuture<Void> call = Caller.of(connection).callAsync(PING, "");
            asked.await();
            connection.close();

            CompletionException e = assertThrows(CompletionException.class, call::join);
            DeadlineException deadline = assertInstanceOf(DeadlineException.class, e.getCause());
            assertEquals(DeadlineException.Phase.HEADERS, deadline.phase());
            awaitTheirEnd();
        }
    }

    /** Within less than the minute for which a deadline's thread would stay. */
    private void awaitTheirEnd() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!before.containsAll(threads())) {
            assertTrue(System.nanoTime() < end, () -> "left are " + threads());
            Thread.onSpinWait();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("callwright-"))
                .collect(Collectors.toSet());
    }
}
