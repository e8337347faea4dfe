package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.client.CallOptions;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.RetryBudget;
import dev.callwright.client.RetryPolicy;
import dev.callwright.testing.WireServer.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many clients over one connection, each with options of its own, at once. */
@Timeout(60)
class SharedConnectionTest {
    private static final int THREADS = 64;
    private static final int CALLS = 5;
    private static final TestCall<String, String> ECHO = call("/echo");
    private static final TestCall<String, String> BUSY = call("/busy");

    private static TestCall<String, String> call(String path) {
        return new TestCall<>(
                CallFacts.of(Api.named("Test"), "call", "GET", path).safe().envelope(TestCall.ENVELOPE),
                Result.of(in -> in.readString()),
                (request, out) -> {});
    }

    /** The options of one client, and what came of them. */
    private static final class Client {
        final int number;
        final AtomicInteger told = new AtomicInteger();
        final CallOptions options;

        Client(int number) {
            this.number = number;
            this.options = CallOptions.builder()
                    .header("X-Id", "client " + number)
                    .deadline(deadline())
                    .retries(RetryPolicy.standard().attempts(attempts()).waits(Duration.ZERO, Duration.ZERO))
                    .onAnswer(head -> {
                        if (("client " + number).equals(head.headers().first("X-Echo"))) {
                            told.incrementAndGet();
                        }
                    })
                    .build();
        }

        Duration deadline() {
            return Rig.DEADLINE.plusMillis(number);
        }

        int attempts() {
            return 1 + number % 3;
        }

        Void run(Rig rig) {
            for (int i = 0; i < CALLS; i++) {
                assertEquals("client " + number, rig.call(options, ECHO, ""));
                assertEquals(
                        attempts(),
                        assertThrows(HttpStatusException.class, () -> rig.call(options, BUSY, ""))
                                .attempts());
            }
            return null;
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theirOptionsNeverCross(Way way) throws Exception {
        ConcurrentHashMap<String, AtomicInteger> busy = new ConcurrentHashMap<>();
        Script script = (request, connection) -> {
            String id = request.header("X-Id");
            if (request.target().equals("/busy")) {
                busy.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
                return connection.send("HTTP/1.1 503 Busy\r\nX-Echo: " + id + "\r\nContent-Length: 0\r\n\r\n");
            }
            String body = "{\"code\":200,\"data\":\"" + id + "\"}";
            return connection.send(
                    "HTTP/1.1 200 OK\r\nX-Echo: " + id + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        };
        try (Rig rig = new Rig(way, script, builder -> builder.retryBudget(RetryBudget.of(10_000, 0)))) {
            List<Client> clients = new ArrayList<>();
            List<FutureTask<Void>> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Client client = new Client(i);
                clients.add(client);
                FutureTask<Void> thread = new FutureTask<>(() -> client.run(rig));
                threads.add(thread);
                new Thread(thread).start();
            }
            for (FutureTask<Void> thread : threads) {
                thread.get();
            }

            List<Duration> scheduled = rig.time.delays();
            for (Client client : clients) {
                int attempts = CALLS * client.attempts();
                assertEquals(attempts, busy.get("client " + client.number).get());
                assertEquals(CALLS + attempts, client.told.get());
                assertEquals(
                        2 * CALLS,
                        scheduled.stream().filter(client.deadline()::equals).count());
            }
            assertEquals(0, rig.time.waiting());
        }
    }
}
