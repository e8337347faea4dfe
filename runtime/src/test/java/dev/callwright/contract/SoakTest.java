package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.RetryBudget;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.Scheduler;
import dev.callwright.client.TransportException;
import dev.callwright.testing.FaultyServer;
import dev.callwright.transport.JdkTransport;
import dev.callwright.transport.SocketTransport;
import dev.callwright.transport.Transport;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Very many calls, a tenth of which meet a fault: none is lost, doubled or stuck, and nothing of them is left. The
 * property {@code callwright.deep} makes it 200,000 calls.
 */
class SoakTest {
    private static final boolean DEEP = Boolean.getBoolean("callwright.deep");
    private static final int CALLS = DEEP ? 200_000 : 5_000;
    private static final int THREADS = 64;
    private static final long SEED = 20_261_122;
    private static final long HEAP_GROWTH = 4L * 1024 * 1024;

    private static final List<TestCall<Integer, String>> KINDS = List.of(
            kind(CallFacts.of(Api.named("Soak"), "delete", "GET", "/")),
            kind(CallFacts.of(Api.named("Soak"), "get", "GET", "/").safe()),
            kind(CallFacts.of(Api.named("Soak"), "put", "PUT", "/").idempotent()));

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private static TestCall<Integer, String> kind(CallFacts facts) {
        return new TestCall<>(
                facts.envelope(TestCall.ENVELOPE),
                Result.of(in -> in.readString()),
                (id, out) -> out.query("id", Integer.toString(id)));
    }

    /** Counts what still waits for its time. */
    private record Counting(Scheduler scheduler, AtomicInteger waiting) implements Scheduler {
        @Override
        public Task after(Duration delay, Runnable action) {
            waiting.incrementAndGet();
            AtomicBoolean over = new AtomicBoolean();
            Runnable end = () -> {
                if (!over.getAndSet(true)) {
                    waiting.decrementAndGet();
                }
            };
            Task task = scheduler.after(delay, () -> {
                end.run();
                action.run();
            });
            return () -> {
                end.run();
                task.cancel();
            };
        }
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void noCallIsLostDoubledOrStuckAndNothingIsLeft() throws Exception {
        soak(SocketTransport.create(), CALLS);
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void norOverTheOtherTransport() throws Exception {
        soak(JdkTransport.over(HttpClient.newHttpClient()), CALLS / 5);
    }

    private void soak(Transport transport, int calls) throws Exception {
        Set<Thread> before = threads();
        try (FaultyServer server = new FaultyServer(calls, SEED);
                Connection timekeeper = Connection.builder().build()) {
            Counting scheduler = new Counting(timekeeper.scheduler(), new AtomicInteger());
            Connection connection = Connection.builder()
                    .server(server.uri())
                    .transport(transport)
                    .scheduler(scheduler)
                    .retryBudget(RetryBudget.of(1000, 1))
                    .options(CallOptions.builder()
                            .deadline(Duration.ofSeconds(2))
                            .retries(RetryPolicy.standard()
                                    .waits(Duration.ofMillis(2), Duration.ofMillis(4))
                                    .longestRetryAfter(Duration.ofMillis(10)))
                            .build())
                    .build();
            Caller caller = Caller.of(connection);

            run(caller, server, calls / 2);
            long heap = usedHeap();
            run(caller, server, calls);
            long growth = usedHeap() - heap;

            assertSeen(server, calls);
            assertTrue(failed.get() < calls / 10, failed + " failed");
            awaitTrue(() -> scheduler.waiting.get() == 0, () -> scheduler.waiting + " tasks are left");
            connection.close();
            timekeeper.close();
            transport.close();
            if (transport instanceof SocketTransport) {
                awaitTrue(() -> server.connections() == 0, () -> server.connections() + " connections are left");
            }
            awaitTrue(() -> before.containsAll(threads()), () -> "left are " + threads());
            assertTrue(growth < HEAP_GROWTH, "the heap has grown by " + growth + " bytes");
        }
    }

    /** Makes all calls up to an id, two by each thread at a time. */
    private void run(Caller caller, FaultyServer server, int end) throws Exception {
        List<FutureTask<Void>> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            FutureTask<Void> worker = new FutureTask<>(() -> work(caller, server, end), null);
            workers.add(worker);
            new Thread(worker, "soak").start();
        }
        for (FutureTask<Void> worker : workers) {
            worker.get();
        }
        next.set(end);
    }

    private void work(Caller caller, FaultyServer server, int end) {
        for (int id = next.getAndAdd(2); id + 1 < end; id = next.getAndAdd(2)) {
            int async = id;
            int blocking = id + 1;
            CompletableFuture<String> future = caller.callAsync(KINDS.get(async % KINDS.size()), async);
            if (async % 100 == 42) {
                future.cancel(true);
            }
            check(server, blocking, () -> caller.call(KINDS.get(blocking % KINDS.size()), blocking));
            check(server, async, () -> join(future));
        }
    }

    private static String join(CompletableFuture<String> future) {
        try {
            return future.isCancelled() ? null : future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ApiException failure ? failure : e;
        }
    }

    private interface Outcome {
        String get();
    }

    private void check(FaultyServer server, int id, Outcome call) {
        try {
            String answer = call.get();
            if (answer != null) {
                assertEquals(Integer.toString(id), answer);
                assertTrue(server.seen(id) > 0, "a call that was answered was seen");
            }
        } catch (ApiException e) {
            failed.incrementAndGet();
            if (e instanceof TransportException transport && transport.neverLeft()) {
                assertEquals(0, server.seen(id));
            }
            assertTrue(e.attempts() >= server.seen(id), "no attempt is hidden: " + e);
        }
    }

    private static void assertSeen(FaultyServer server, int calls) {
        for (int id = 0; id < calls; id++) {
            boolean unsafe = id % KINDS.size() == 0;
            assertTrue(server.seen(id) <= (unsafe ? 1 : 3), "call " + id + " came in " + server.seen(id) + " times");
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("callwright-"))
                .collect(Collectors.toSet());
    }

    private static void awaitTrue(BooleanSupplier condition, Supplier<String> message) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, message);
            Thread.onSpinWait();
        }
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
