package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Scheduler;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.CannedTransport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ends calls from outside, wherever they are: nothing is sent after it, nothing stays scheduled. */
@Timeout(60)
class StopTest {
    private static final TestCall<String, Void> PING = TestCall.get(TestCall.ENVELOPE, Result.none());

    /** Where a call is when it is ended. */
    enum Point {
        CONNECTING(DeadlineException.Phase.CONNECT),
        BEFORE_THE_HEAD(DeadlineException.Phase.HEADERS),
        IN_THE_HEAD(DeadlineException.Phase.HEADERS),
        IN_THE_BODY(DeadlineException.Phase.BODY),
        IN_A_RETRY_WAIT(DeadlineException.Phase.RETRY_WAIT);

        private static final byte[] MORE_THAN_BUFFERS_HOLD = new byte[16 * 1024 * 1024];
        final DeadlineException.Phase phase;

        Point(DeadlineException.Phase phase) {
            this.phase = phase;
        }

        WireServer.Script script(CountDownLatch reached) {
            return (request, connection) -> {
                switch (this) {
                    case CONNECTING -> throw new AssertionError("the server is another");
                    case BEFORE_THE_HEAD -> connection.send("");
                    case IN_THE_HEAD -> connection.send("HTTP/1.1 200 OK\r\nContent-");
                    case IN_THE_BODY -> {
                        connection.send("HTTP/1.1 200 OK\r\n\r\n");
                        connection.send(MORE_THAN_BUFFERS_HOLD);
                    }
                    case IN_A_RETRY_WAIT -> {
                        connection.answer(503, null, "");
                    }
                }
                reached.countDown();
                return connection.waitForClientClose();
            };
        }
    }

    /** How a future is ended that a caller waits for. */
    enum End {
        CANCEL {
            @Override
            void end(CompletableFuture<Void> future) {
                future.cancel(true);
            }
        },
        CANCEL_OF_A_DERIVED_STAGE {
            @Override
            void end(CompletableFuture<Void> future) {
                future.thenApply(nothing -> "done")
                        .handle((text, failure) -> text)
                        .cancel(false);
            }
        },
        TIMEOUT {
            @Override
            void end(CompletableFuture<Void> future) {
                future.orTimeout(1, TimeUnit.MILLISECONDS);
            }
        },
        COMPLETION_BY_ITS_USER {
            @Override
            void end(CompletableFuture<Void> future) {
                future.complete(null);
            }
        },
        COMPLETION_ON_ANOTHER_THREAD {
            @Override
            void end(CompletableFuture<Void> future) {
                future.completeAsync(() -> null);
            }
        };

        abstract void end(CompletableFuture<Void> future);
    }

    /** A server that takes connections and never says a word, so that no TLS handshake ends. */
    private static final class SilentServer implements AutoCloseable {
        final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        final CountDownLatch closed = new CountDownLatch(1);

        SilentServer(CountDownLatch reached) throws IOException {
            Thread thread = new Thread(() -> {
                try (Socket socket = listener.accept()) {
                    reached.countDown();
                    while (socket.getInputStream().read() >= 0) {
                        // nothing that comes matters
                    }
                } catch (IOException e) {
                    // a reset is a close too
                }
                closed.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }

    /** A call that has come to a point. */
    private static final class Stalled implements AutoCloseable {
        final CountDownLatch reached = new CountDownLatch(1);
        final TestScheduler time = TestScheduler.byHand();
        final SilentServer silent = new SilentServer(reached);
        final Point point;
        final Rig rig;

        Stalled(Point point, Way way) throws IOException {
            this.point = point;
            this.rig = new Rig(
                    way,
                    point.script(reached),
                    time,
                    builder -> point == Point.CONNECTING
                            ? builder.server("https://127.0.0.1:" + silent.listener.getLocalPort())
                            : builder);
        }

        void await() throws InterruptedException {
            reached.await();
            if (point == Point.IN_A_RETRY_WAIT) {
                time.awaitScheduled(2);
            }
        }

        /** Whatever ended the call, it has left nothing behind. */
        void assertNothingLeft() throws InterruptedException {
            while (time.waiting() > 0) {
                Thread.onSpinWait(); // who waits for a future may go on before what it ends is called off
            }
            if (point == Point.CONNECTING) {
                assertTrue(silent.closed.await(5, TimeUnit.SECONDS));
                assertEquals(0, rig.server.requests().size());
                return;
            }
            if (point != Point.IN_A_RETRY_WAIT) {
                assertTrue(rig.server.sawClientClose());
            }
            time.advance(Duration.ofDays(1));
            assertEquals(1, rig.server.requests().size());
        }

        @Override
        public void close() throws IOException {
            rig.close();
            silent.close();
        }
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Way.values())
                .flatMap(way -> Arrays.stream(Point.values()).map(point -> Arguments.of(way, point)));
    }

    static Stream<Arguments> everywhereAsync() {
        return Stream.of(Way.ASYNC_OVER_SOCKETS, Way.ASYNC_OVER_JDK)
                .flatMap(way -> Arrays.stream(Point.values())
                        .flatMap(point -> Arrays.stream(End.values()).map(end -> Arguments.of(way, point, end))));
    }

    static Stream<Arguments> everywhereBlocking() {
        return Stream.of(Way.BLOCKING_OVER_SOCKETS, Way.BLOCKING_OVER_JDK)
                .flatMap(way -> Arrays.stream(Point.values()).map(point -> Arguments.of(way, point)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void theDeadlineEndsACallWhereverItIs(Way way, Point point) throws Exception {
        try (Stalled stalled = new Stalled(point, way)) {
            FutureTask<ApiException> call =
                    new FutureTask<>(() -> assertThrows(ApiException.class, () -> stalled.rig.call(PING, "")));
            new Thread(call).start();
            stalled.await();
            stalled.time.advance(Rig.DEADLINE);

            DeadlineException e = assertInstanceOf(DeadlineException.class, call.get());
            assertEquals(point.phase, e.phase());
            assertEquals(Rig.DEADLINE, e.deadline());
            assertEquals(1, e.attempts());
            stalled.assertNothingLeft();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"ASYNC_OVER_SOCKETS", "ASYNC_OVER_JDK"})
    void theDeadlineEndsAnAsyncCallWhoseSignerHangs(Way way) throws Exception {
        CountDownLatch signing = new CountDownLatch(1);
        CountDownLatch signed = new CountDownLatch(1);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        TestScheduler time = TestScheduler.byHand();
        try (Rig rig = new Rig(
                way,
                (request, connection) -> connection.send(Rig.OK),
                time,
                builder -> builder.executor(executor).signer(request -> {
                    signing.countDown();
                    signed.await();
                }))) {
            CompletableFuture<Void> future = rig.caller.callAsync(PING, "");
            signing.await();
            time.advance(Rig.DEADLINE);

            ExecutionException e = assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
            assertInstanceOf(DeadlineException.class, e.getCause());
            signed.countDown();
            executor.shutdown();
            assertTrue(executor.awaitTermination(10, TimeUnit.SECONDS));
            assertEquals(0, rig.server.requests().size());
        }
    }

    /** How a signer takes its thread's being interrupted. */
    enum Hanging {
        THROWS {
            @Override
            void hang(CountDownLatch never) throws Exception {
                never.await();
            }
        },
        FAILS_AND_KEEPS_THE_FLAG {
            @Override
            void hang(CountDownLatch never) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("no token", e);
                }
            }
        },
        GOES_ON {
            @Override
            void hang(CountDownLatch never) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    // as if it had what it waited for
                }
            }
        };

        abstract void hang(CountDownLatch never) throws Exception;
    }

    @ParameterizedTest
    @EnumSource(Hanging.class)
    void theDeadlineEndsABlockingCallWhoseSignerHangs(Hanging hanging) throws Exception {
        CountDownLatch signing = new CountDownLatch(1);
        TestScheduler time = TestScheduler.byHand();
        try (Rig rig = new Rig(
                Way.BLOCKING_OVER_SOCKETS,
                (request, connection) -> connection.send(Rig.OK),
                time,
                builder -> builder.signer(request -> {
                    signing.countDown();
                    hanging.hang(new CountDownLatch(1));
                }))) {
            FutureTask<Boolean> call = new FutureTask<>(() -> {
                DeadlineException e = assertThrows(DeadlineException.class, () -> rig.call(PING, ""));
                assertEquals(DeadlineException.Phase.CONNECT, e.phase());
                return Thread.currentThread().isInterrupted();
            });
            new Thread(call).start();
            signing.await();
            time.advance(Rig.DEADLINE);

            assertFalse(call.get(10, TimeUnit.SECONDS));
            assertEquals(0, rig.server.requests().size());
        }
    }

    /** Whatever the call is at just then: many calls whose deadline another thread tells of, sooner or later. */
    @Test
    void aDeadlineIsToldAsOneAndLeavesNoInterruptBehind() throws Exception {
        AtomicReference<Runnable> set = new AtomicReference<>();
        Scheduler scheduler = (delay, action) -> {
            set.set(action);
            for (int i = ThreadLocalRandom.current().nextInt(20); i > 0; i--) {
                Thread.onSpinWait();
            }
            return () -> {};
        };
        Thread clock = new Thread(() -> {
            while (!Thread.interrupted()) {
                Runnable due = set.getAndSet(null);
                if (due != null) {
                    due.run();
                }
            }
        });
        clock.start();
        try (Connection connection = Connection.builder()
                .server("http://host")
                .transport(new CannedTransport().json("{\"code\":200}"))
                .scheduler(scheduler)
                .signer(request -> {})
                .build()) {
            Caller caller = Caller.of(connection);
            for (int i = 0; i < 50_000; i++) {
                try {
                    caller.call(PING, "");
                } catch (ApiException e) {
                    assertInstanceOf(DeadlineException.class, e);
                }
                assertFalse(Thread.interrupted());
            }
        } finally {
            clock.interrupt();
            clock.join();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Hanging.class,
            names = {"THROWS", "FAILS_AND_KEEPS_THE_FLAG"})
    void interruptingASignerEndsTheCallAndKeepsTheFlag(Hanging hanging) throws Exception {
        CountDownLatch signing = new CountDownLatch(1);
        try (Rig rig = new Rig(
                Way.BLOCKING_OVER_SOCKETS,
                (request, connection) -> connection.send(Rig.OK),
                builder -> builder.signer(request -> {
                    signing.countDown();
                    hanging.hang(new CountDownLatch(1));
                }))) {
            FutureTask<Boolean> call = new FutureTask<>(() -> {
                assertThrows(CancelledException.class, () -> rig.call(PING, ""));
                return Thread.currentThread().isInterrupted();
            });
            Thread thread = new Thread(call);
            thread.start();
            signing.await();
            thread.interrupt();

            assertTrue(call.get(10, TimeUnit.SECONDS));
            assertEquals(0, rig.server.requests().size());
        }
    }

    @ParameterizedTest
    @MethodSource("everywhereAsync")
    void whoeverEndsTheFutureEndsTheCall(Way way, Point point, End end) throws Exception {
        try (Stalled stalled = new Stalled(point, way)) {
            CompletableFuture<Void> future = stalled.rig.caller.callAsync(PING, "");
            stalled.await();
            end.end(future);

            future.handle((nothing, failure) -> nothing).join();
            stalled.assertNothingLeft();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhereBlocking")
    void interruptingTheThreadEndsTheCallAndKeepsTheFlag(Way way, Point point) throws Exception {
        try (Stalled stalled = new Stalled(point, way)) {
            FutureTask<Boolean> call = new FutureTask<>(() -> {
                CancelledException e = assertThrows(CancelledException.class, () -> stalled.rig.call(PING, ""));
                assertEquals(1, e.attempts());
                return Thread.currentThread().isInterrupted();
            });
            Thread thread = new Thread(call);
            thread.start();
            stalled.await();
            thread.interrupt();

            assertTrue(call.get());
            stalled.assertNothingLeft();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BLOCKING_OVER_SOCKETS", "BLOCKING_OVER_JDK"})
    void anInterruptedThreadSendsNothing(Way way) throws Exception {
        try (Rig rig = new Rig(way, (request, connection) -> connection.send(Rig.OK))) {
            Thread.currentThread().interrupt();
            CancelledException e = assertThrows(CancelledException.class, () -> rig.call(PING, ""));

            assertTrue(Thread.interrupted());
            assertEquals(0, e.attempts());
            assertEquals(0, rig.server.requests().size());
            assertEquals(0, rig.time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void theTraceOfWhateverEndsAFutureShowsItsCaller(Point point) throws Exception {
        try (Stalled stalled = new Stalled(point, Way.ASYNC_OVER_SOCKETS)) {
            CompletableFuture<Void> late = stalled.rig.caller.callAsync(PING, "");
            stalled.await();
            stalled.time.advance(Rig.DEADLINE);
            assertInstanceOf(
                    DeadlineException.class,
                    assertThrows(CompletionException.class, late::join).getCause());
            RetryTest.assertShowsCaller(late);
        }
        try (Stalled stalled = new Stalled(point, Way.ASYNC_OVER_SOCKETS)) {
            CompletableFuture<Void> timedOut = stalled.rig.caller.callAsync(PING, "");
            RetryTest.assertShowsCaller(timedOut.orTimeout(1, TimeUnit.MILLISECONDS));
        }
    }
}
