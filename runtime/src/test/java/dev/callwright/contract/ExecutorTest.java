package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.NotSentException;
import dev.callwright.client.Scheduler;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.testing.WireServer.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where async calls run, whatever executor, scheduler and stages an application brings. */
@Timeout(60)
class ExecutorTest {
    private static final TestCall<String, Void> PING = TestCall.get(TestCall.ENVELOPE, Result.none());
    private static final Script BUSY = (request, connection) -> connection.answer(503, null, "");
    private static final Script STALLING = (request, connection) -> connection.waitForClientClose();
    /** Takes so much, and then does something else. */
    private record Limited(AtomicInteger left, Executor later) implements Executor {
        Limited(int most, Executor later) {
            this(new AtomicInteger(most), later);
        }

        @Override
        public void execute(Runnable work) {
            if (left.getAndDecrement() > 0) {
                new Thread(work).start();
            } else {
                later.execute(work);
            }
        }
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return assertThrows(CompletionException.class, future::join).getCause();
    }

    @Test
    void anExecutorThatTakesNothingSendsNothing() throws Exception {
        Executor full = work -> {
            throw new RejectedExecutionException("full");
        };
        try (Rig rig = new Rig(Way.ASYNC_OVER_SOCKETS, BUSY, builder -> builder.executor(full))) {
            CompletableFuture<Void> future = rig.caller.callAsync(PING, "");

            NotSentException e = assertInstanceOf(NotSentException.class, failure(future));
            assertEquals(
                    "getThing (GET /call) was not sent: the executor for async calls takes no more", e.getMessage());
            RetryTest.assertShowsCaller(future);
            assertEquals(0, rig.time.waiting());
        }
    }

    @Test
    void anExecutorThatTakesNoRetryLeavesHowTheLastAttemptFailed() throws Exception {
        Executor once = new Limited(1, work -> {
            throw new RejectedExecutionException("full");
        });
        try (Rig rig = new Rig(Way.ASYNC_OVER_SOCKETS, BUSY, builder -> builder.executor(once))) {
            HttpStatusException e =
                    assertInstanceOf(HttpStatusException.class, failure(rig.caller.callAsync(PING, "")));

            assertInstanceOf(NotSentException.class, e.getSuppressed()[0]);
            assertEquals(1, rig.server.requests().size());
            assertEquals(0, rig.time.waiting());
        }
    }

    @Test
    void anExecutorThatBreaksLeavesNoFutureOpen() throws Exception {
        IllegalStateException broken = new IllegalStateException("broken");
        for (int attempts : new int[] {0, 1}) {
            Executor executor = new Limited(attempts, work -> {
                throw broken;
            });
            try (Rig rig = new Rig(Way.ASYNC_OVER_SOCKETS, BUSY, builder -> builder.executor(executor))) {
                assertSame(broken, failure(rig.caller.callAsync(PING, "")));
                assertEquals(0, rig.time.waiting());
            }
        }
    }

    @Test
    void aSchedulerThatBreaksLeavesNoFutureOpen() throws Exception {
        IllegalStateException broken = new IllegalStateException("broken");
        Scheduler noWaits = (delay, action) -> {
            if (delay.compareTo(Duration.ofSeconds(1)) < 0) {
                throw broken;
            }
            return () -> {};
        };
        try (WireServer server = new WireServer(BUSY);
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .scheduler(noWaits)
                        .build()) {
            assertSame(broken, failure(Caller.of(connection).callAsync(PING, "")));
            assertSame(
                    broken,
                    assertThrows(
                            IllegalStateException.class,
                            () -> Caller.of(connection).call(PING, "")));
        }
    }

    @Test
    void anExecutorThatRunsAtOnceWhatItIsGivenDoesNotHoldTheScheduler() throws Exception {
        TestScheduler time = TestScheduler.byHand();
        AtomicInteger count = new AtomicInteger();
        Script busyThenStalling = (request, connection) ->
                (count.getAndIncrement() == 0 ? BUSY : STALLING).keepsConnectionAfter(request, connection);
        try (Rig rig =
                new Rig(Way.ASYNC_OVER_SOCKETS, busyThenStalling, time, builder -> builder.executor(Runnable::run))) {
            CompletableFuture<Void> future = rig.caller.callAsync(PING, "");
            time.advance(Duration.ofSeconds(1));
            while (rig.server.requests().size() < 2) {
                Thread.onSpinWait();
            }
            time.advance(Rig.DEADLINE);

            assertEquals(
                    DeadlineException.Phase.HEADERS,
                    assertInstanceOf(DeadlineException.class, failure(future)).phase());
        }
    }

    @Test
    void aStageThatBlocksAfterADeadlineDoesNotHoldTheScheduler() throws Exception {
        TestScheduler time = TestScheduler.byHand();
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch blocked = new CountDownLatch(1);
        try (Rig rig = new Rig(Way.ASYNC_OVER_SOCKETS, STALLING, time, builder -> builder.executor(work -> {}))) {
            rig.caller.callAsync(PING, "").whenComplete((nothing, failure) -> {
                blocked.countDown();
                await(released);
            });
            time.advance(Rig.DEADLINE);

            blocked.await();
        } finally {
            released.countDown();
        }
    }

    @Test
    void whileACallWaitsForItsRetryItHoldsNoThread() throws Exception {
        TestScheduler time = TestScheduler.byHand();
        AtomicInteger count = new AtomicInteger();
        Script busyOnce = (request, connection) ->
                count.getAndIncrement() == 0 ? connection.answer(503, null, "") : connection.send(Rig.OK);
        ExecutorService single = Executors.newSingleThreadExecutor();
        try (Rig rig = new Rig(Way.ASYNC_OVER_SOCKETS, busyOnce, time, builder -> builder.executor(single))) {
            CompletableFuture<Void> waiting = rig.caller.callAsync(PING, "");
            time.awaitScheduled(2);
            rig.caller.callAsync(PING, "").join();
            assertFalse(waiting.isDone());

            time.advance(Duration.ofSeconds(1));
            waiting.join();
            assertEquals(3, rig.server.requests().size());
            assertEquals(0, time.waiting());
        } finally {
            single.shutdown();
        }
    }

    @Test
    void callsBeyondTheThreadsOfThePoolEndAtTheirDeadlineToo() throws Exception {
        int atOnce = Runtime.version().feature() < 21 ? 64 : 100;
        TestScheduler time = TestScheduler.byHand();
        try (Rig rig = new Rig(Way.ASYNC_OVER_SOCKETS, STALLING, time, builder -> builder)) {
            List<CompletableFuture<Void>> futures = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                futures.add(rig.caller.callAsync(PING, ""));
            }
            while (rig.server.requests().size() < atOnce) {
                Thread.onSpinWait();
            }
            time.advance(Rig.DEADLINE);

            for (CompletableFuture<Void> future : futures) {
                assertInstanceOf(DeadlineException.class, failure(future));
            }
            assertEquals(atOnce, rig.server.requests().size());
            assertEquals(0, time.waiting());
        }
    }

    @Test
    void aCallThatWasStoppedInTheQueueIsNeitherSignedNorSent() throws Exception {
        List<Runnable> queue = new ArrayList<>();
        AtomicInteger signed = new AtomicInteger();
        try (Rig rig = new Rig(
                Way.ASYNC_OVER_SOCKETS,
                BUSY,
                TestScheduler.byHand(),
                builder -> builder.executor(queue::add).signer(request -> signed.incrementAndGet()))) {
            CompletableFuture<Void> cancelled = rig.caller.callAsync(PING, "");
            CompletableFuture<Void> late = rig.caller.callAsync(PING, "");
            cancelled.cancel(true);
            rig.time.advance(Rig.DEADLINE);
            DeadlineException e = assertInstanceOf(DeadlineException.class, failure(late));
            queue.forEach(Runnable::run);

            assertEquals(DeadlineException.Phase.CONNECT, e.phase());
            assertEquals(0, e.attempts());
            assertEquals(0, signed.get());
            assertEquals(0, rig.server.requests().size());
            assertEquals(0, rig.time.waiting());
        }
    }

    @Test
    void aConnectionThatIsClosedDuringAWaitLeavesHowTheLastAttemptFailed() throws Exception {
        for (Way way : List.of(Way.BLOCKING_OVER_SOCKETS, Way.ASYNC_OVER_SOCKETS)) {
            TestScheduler time = TestScheduler.byHand();
            try (Rig rig = new Rig(way, BUSY, time, builder -> builder)) {
                FutureTask<HttpStatusException> call =
                        new FutureTask<>(() -> assertThrows(HttpStatusException.class, () -> rig.call(PING, "")));
                new Thread(call).start();
                time.awaitScheduled(2);
                rig.connection.close();
                time.advance(Duration.ofSeconds(1));

                assertEquals(503, call.get().status());
                assertInstanceOf(NotSentException.class, call.get().getSuppressed()[0]);
                assertEquals(1, rig.server.requests().size());
                assertEquals(0, time.waiting());
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
