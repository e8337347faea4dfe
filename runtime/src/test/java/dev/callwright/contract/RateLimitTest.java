package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.CallOptions;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.NotSentException;
import dev.callwright.client.RateLimit;
import dev.callwright.client.RenewableSigner;
import dev.callwright.client.RetryBudget;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.SigningRequest;
import dev.callwright.client.TransportException;
import dev.callwright.testing.Garbage;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.testing.WireServer.Script;
import dev.callwright.transport.CannedTransport;
import dev.callwright.transport.Exchange;
import dev.callwright.transport.Transport;
import dev.callwright.transport.TransportRequest;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No span of time as long as the period sees more requests at the server than the limit says; and who waits, ends well. */
@Timeout(60)
class RateLimitTest {
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final TestCall<String, Void> PING = TestCall.get(TestCall.ENVELOPE, Result.none());
    private static final TestCall<String, Void> DELETE = TestCall.delete();
    private static final Script OK = (request, connection) -> connection.send(Rig.OK);
    private static final Script BUSY = (request, connection) -> connection.answer(503, null, "");

    private final TestScheduler time = TestScheduler.byHand();

    private Rig rig(Way way, int requests, Script script) throws IOException {
        return new Rig(way, script, time, builder -> builder.rateLimit(RateLimit.of(requests, PERIOD)));
    }

    /** In both styles: a future that somebody waits for. */
    private static CompletableFuture<Void> start(Way way, Rig rig, CallOptions options, String id) {
        Caller caller = rig.caller.with(options);
        if (way.isAsync()) {
            return caller.callAsync(DELETE, id);
        }
        CompletableFuture<Void> result = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        result.complete(caller.call(DELETE, id));
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                })
                .start();
        return result;
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BLOCKING_OVER_SOCKETS", "ASYNC_OVER_SOCKETS"})
    void whileItCountsNoRequestThatWasAnsweredIsKept(Way way) throws Exception {
        RateLimit limit = RateLimit.of(2, Duration.ofMillis(200));
        List<WeakReference<TransportRequest>> sent = new ArrayList<>();
        Transport transport = new NotingTransport(sent);
        try (Connection connection = Connection.builder()
                .server("http://host")
                .transport(transport)
                .rateLimit(limit)
                .build()) {
            for (int i = 0; i < 3; i++) {
                way.call(Caller.of(connection), PING, "");
            }
        }

        assertEquals(3, sent.size());
        for (WeakReference<TransportRequest> each : sent) {
            Garbage.await(each);
        }
        Reference.reachabilityFence(limit);
    }

    /** Answers all, and knows whether it still holds what it was asked. */
    private record NotingTransport(List<WeakReference<TransportRequest>> sent) implements Transport {
        @Override
        public Exchange exchange(TransportRequest request) {
            sent.add(new WeakReference<>(request));
            return new CannedTransport().json("{\"code\":200}").exchange(request);
        }

        @Override
        public void close() {}
    }

    private static List<String> sent(Rig rig) {
        return rig.server.requests().stream()
                .map(request -> request.target().replaceAll(".*=", ""))
                .toList();
    }

    private static CallOptions deadline(Duration deadline) {
        return CallOptions.builder().deadline(deadline).build();
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return assertThrows(CompletionException.class, future::join).getCause();
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"ASYNC_OVER_SOCKETS", "ASYNC_OVER_JDK"})
    void noSpanOfTimeSeesMoreAtTheServerHoweverLongRequestsTravel(Way way) throws Exception {
        int limit = 5;
        Duration period = Duration.ofMillis(250);
        Set<Long> arrivals = new ConcurrentSkipListSet<>();
        Set<String> refused = ConcurrentHashMap.newKeySet();
        Random random = new Random(7);
        Script script = (request, connection) -> {
            LockSupport.parkNanos(random.nextInt(80) * 1_000_000L); // the way there
            while (!arrivals.add(System.nanoTime())) {
                Thread.onSpinWait();
            }
            boolean refuse = request.target().contains("id=1") && refused.add(request.target());
            return refuse
                    ? connection.send("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
                    : connection.send(Rig.OK);
        };
        RenewableSigner signer = new RenewableSigner() {
            @Override
            public void sign(SigningRequest request) {}

            @Override
            public void renew() {}
        };
        try (WireServer server = new WireServer(script);
                Transport transport = way.transport();
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .transport(transport)
                        .signer(signer)
                        .rateLimit(RateLimit.of(limit, period))
                        .build()) {
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (int i = 0; i < 18; i++) {
                Caller caller = Caller.of(connection); // one of many clients
                String id = "" + i;
                if (i % 2 == 0) {
                    calls.add(caller.callAsync(DELETE, id));
                } else {
                    FutureTask<Void> task = new FutureTask<>(() -> caller.call(DELETE, id));
                    new Thread(task).start();
                    calls.add(CompletableFuture.runAsync(
                            () -> {
                                try {
                                    task.get();
                                } catch (Exception e) {
                                    throw new CompletionException(e);
                                }
                            },
                            run -> new Thread(run).start()));
                }
            }
            calls.forEach(CompletableFuture::join);

            List<Long> times = List.copyOf(arrivals);
            assertEquals(18 + refused.size(), times.size());
            assertTrue(refused.size() > 3);
            for (int i = limit; i < times.size(); i++) {
                Duration span = Duration.ofNanos(times.get(i) - times.get(i - limit));
                assertTrue(span.compareTo(period) >= 0, (limit + 1) + " requests within " + span);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void asManyAsAllowedGoAtOnceAndTheNextAPeriodAfterTheFirstAnswer(Way way) throws Exception {
        try (Rig rig = rig(way, 3, OK)) {
            for (String id : List.of("1", "2", "3")) {
                rig.call(DELETE, id);
            }
            assertEquals(List.of(), rig.waits());

            CompletableFuture<Void> next = start(way, rig, CallOptions.none(), "4");
            time.awaitScheduled(5);
            assertEquals(List.of(PERIOD), rig.waits());
            time.advance(PERIOD.minusNanos(1));
            assertEquals(List.of("1", "2", "3"), sent(rig));
            assertFalse(next.isDone());

            time.advance(Duration.ofNanos(1));
            next.join();
            assertEquals(0, time.waiting());
        }
    }

    @Test
    void whoComesFirstIsServedFirst() throws Exception {
        try (Rig rig = rig(Way.ASYNC_OVER_SOCKETS, 1, OK)) {
            List<String> ids = List.of("1", "2", "3", "4", "5");
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (String id : ids) {
                calls.add(Caller.of(rig.connection).callAsync(DELETE, id));
            }
            for (CompletableFuture<Void> call : calls) {
                call.join();
                time.advance(PERIOD);
            }

            assertEquals(ids, sent(rig));
            assertEquals(0, time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aWaitThatWouldPassTheDeadlineFailsAtOnceAndTakesNobodysTurn(Way way) throws Exception {
        try (Rig rig = rig(way, 1, OK)) {
            rig.call(DELETE, "1");
            CompletableFuture<Void> second = start(way, rig, CallOptions.none(), "2");
            time.awaitScheduled(3);
            for (Duration tooShort : List.of(PERIOD, PERIOD.multipliedBy(2))) {
                DeadlineException e =
                        assertThrows(DeadlineException.class, () -> rig.call(deadline(tooShort), DELETE, "no"));
                assertEquals(DeadlineException.Phase.RATE_LIMIT, e.phase());
                assertEquals(0, e.attempts());
                assertEquals(
                        "deleteThings (GET /delete) could not be sent within " + tooShort.toMillis()
                                + " ms, as the rate of requests is limited",
                        e.getMessage());
            }
            CompletableFuture<Void> third =
                    start(way, rig, deadline(PERIOD.multipliedBy(2).plusNanos(1)), "3");
            time.awaitScheduled(10);

            time.advance(PERIOD);
            second.join();
            time.advance(PERIOD);
            third.join();
            assertEquals(List.of("1", "2", "3"), sent(rig));
            assertEquals(0, time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theDeadlineEndsAWaitForARequestThatIsNotAnsweredInTime(Way way) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        Script script = (request, connection) -> {
            arrived.countDown();
            return connection.waitForClientClose();
        };
        try (Rig rig = rig(way, 1, script)) {
            CompletableFuture<Void> stalled = start(way, rig, CallOptions.none(), "1");
            arrived.await();
            CompletableFuture<Void> waiting = start(way, rig, deadline(PERIOD.plusMillis(500)), "2");
            time.awaitScheduled(3);
            time.advance(PERIOD.plusMillis(500));

            DeadlineException e = assertInstanceOf(DeadlineException.class, failure(waiting));
            assertEquals(DeadlineException.Phase.RATE_LIMIT, e.phase());
            time.advance(Rig.DEADLINE);
            failure(stalled);
            assertEquals(List.of("1"), sent(rig));
            assertEquals(0, time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRequestWithoutAnAnswerCountsUntilASecondAndAPeriodAfterItLeft(Way way) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        Script script = (request, connection) -> {
            if (request.target().endsWith("2")) {
                return connection.send(Rig.OK);
            }
            arrived.countDown();
            return connection.waitForClientClose();
        };
        try (Rig rig = rig(way, 1, script)) {
            CompletableFuture<Void> slow = start(way, rig, CallOptions.none(), "1");
            arrived.await();
            CompletableFuture<Void> next = start(way, rig, CallOptions.none(), "2");
            time.awaitScheduled(3);
            time.advance(PERIOD.plusSeconds(1));
            assertFalse(next.isDone());
            assertEquals(3, time.waiting()); // two deadlines, and the next look

            time.advance(Duration.ofSeconds(30)); // more than it took to connect
            next.join();
            assertFalse(slow.isDone());
            time.advance(Rig.DEADLINE);
            failure(slow);
        }
    }

    @Test
    void aCallThatIsInterruptedWhileItWaitsLeavesItsTurnToTheNext() throws Exception {
        try (Rig rig = rig(Way.BLOCKING_OVER_SOCKETS, 1, OK)) {
            rig.call(DELETE, "1");
            FutureTask<Boolean> second = new FutureTask<>(() -> {
                assertThrows(CancelledException.class, () -> rig.call(DELETE, "2"));
                return Thread.currentThread().isInterrupted();
            });
            Thread thread = new Thread(second);
            thread.start();
            time.awaitScheduled(3);
            CompletableFuture<Void> third = rig.caller.callAsync(DELETE, "3");
            thread.interrupt();
            assertTrue(second.get());

            time.advance(PERIOD);
            third.join();
            assertEquals(List.of("1", "3"), sent(rig));
            assertEquals(0, time.waiting());
        }
    }

    @Test
    void aCallThatIsCancelledWhileItWaitsLeavesItsTurnToTheNextAndNothingScheduled() throws Exception {
        try (Rig rig = rig(Way.ASYNC_OVER_SOCKETS, 1, OK)) {
            rig.call(DELETE, "1");
            CompletableFuture<Void> second = rig.caller.callAsync(DELETE, "2");
            CompletableFuture<Void> third = rig.caller.callAsync(DELETE, "3");
            second.cancel(true);
            assertThrows(CancellationException.class, second::join);

            time.advance(PERIOD);
            third.join();
            CompletableFuture<Void> fourth = rig.caller.callAsync(DELETE, "4");
            fourth.orTimeout(1, TimeUnit.MILLISECONDS);
            failure(fourth);
            while (time.waiting() > 0) {
                Thread.onSpinWait(); // who waits for a future may go on before what it ends is called off
            }
            time.advance(Rig.DEADLINE);
            assertEquals(List.of("1", "3"), sent(rig));
        }
    }

    @Test
    void aWaitHoldsNoThreadAndOneThatIsCancelledOnItsWayToAThreadHasUsedNothing() throws Exception {
        Queue<Runnable> threads = new ArrayDeque<>();
        try (Rig rig = new Rig(
                Way.BLOCKING_OVER_SOCKETS,
                OK,
                time,
                builder -> builder.executor(threads::add).rateLimit(RateLimit.of(1, PERIOD)))) {
            CompletableFuture<Void> first = rig.caller.callAsync(DELETE, "1");
            rig.caller.callAsync(DELETE, "2");
            assertEquals(1, threads.size());
            first.cancel(true);
            CompletableFuture<Void> firstEnd = first.handle((nothing, failure) -> null);
            firstEnd.join();
            while (threads.size() < 2) {
                Thread.onSpinWait();
            }
            threads.forEach(Runnable::run);

            assertEquals(List.of("2"), sent(rig));
            assertEquals(0, time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void attemptsCountAndOneThatWouldWaitTooLongFailsWithTheFailureBeforeIt(Way way) throws Exception {
        try (Rig rig = rig(way, 2, BUSY)) {
            CompletableFuture<Void> call = CompletableFuture.runAsync(
                    () -> rig.call(deadline(PERIOD), PING, ""), run -> new Thread(run).start());
            time.awaitScheduled(2);
            time.advance(Duration.ofMillis(100));
            time.awaitScheduled(3);
            time.advance(Duration.ofMillis(200));

            DeadlineException e = assertInstanceOf(DeadlineException.class, failure(call));
            assertEquals(DeadlineException.Phase.RATE_LIMIT, e.phase());
            assertEquals(
                    503,
                    assertInstanceOf(HttpStatusException.class, e.getCause()).status());
            assertEquals(2, e.attempts());
            assertEquals(2, rig.server.requests().size());
            assertEquals(0, time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theAttemptAfterARenewalWaitsForItsTurnWithoutAThread(Way way) throws Exception {
        AtomicInteger renewals = new AtomicInteger();
        RenewableSigner signer = new RenewableSigner() {
            @Override
            public void sign(SigningRequest request) {
                request.header("X-Token", "" + renewals.get());
            }

            @Override
            public void renew() {
                renewals.incrementAndGet();
            }
        };
        Script script = (request, connection) ->
                request.header("X-Token").equals("0") ? connection.answer(401, null, "") : connection.send(Rig.OK);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (Rig rig = new Rig(
                way,
                script,
                time,
                builder -> builder.executor(executor).signer(signer).rateLimit(RateLimit.of(1, PERIOD)))) {
            CompletableFuture<Void> call = start(way, rig, CallOptions.none(), "1");
            time.awaitScheduled(2);
            executor.submit(() -> {}).get();
            assertEquals(1, rig.server.requests().size());
            time.advance(PERIOD);

            call.join();
            assertEquals(2, rig.server.requests().size());
            assertEquals(0, time.waiting());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aTurnCountsHoweverLongItsRequestTakesToLeave() {
        RateLimit limit = RateLimit.of(1, PERIOD);
        RateLimit.Permit first = limit.ask(time, Duration.ofDays(1));
        RateLimit.Permit second = limit.ask(time, Duration.ofDays(1));

        time.advance(PERIOD.multipliedBy(3));
        assertTrue(first.isGranted());
        assertFalse(second.isGranted());

        first.end();
        assertTrue(second.isGranted());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatNeverLeftUsesNothing(Way way) throws Exception {
        AtomicInteger signed = new AtomicInteger();
        try (Rig rig = new Rig(
                way,
                OK,
                time,
                builder -> builder.rateLimit(RateLimit.of(1, PERIOD)).signer(request -> {
                    if (signed.getAndIncrement() == 0) {
                        throw new IOException("no key");
                    }
                }))) {
            assertThrows(NotSentException.class, () -> rig.call(DELETE, "1"));
            rig.call(DELETE, "2");

            assertEquals(List.of("2"), sent(rig));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void attemptsThatGetNoConnectionUseNothing(Way way) throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        TestScheduler jumping = TestScheduler.jumpingBelow(Duration.ofSeconds(10));
        try (Rig rig = new Rig(
                way,
                OK,
                jumping,
                builder -> builder.server("http://127.0.0.1:" + nobody).rateLimit(RateLimit.of(1, PERIOD)))) {
            TransportException e = assertThrows(TransportException.class, () -> rig.call(DELETE, "1"));

            assertTrue(e.neverLeft());
            assertEquals(3, e.attempts());
        }
    }

    @Test
    void onceTheConnectionIsClosedWaitsEndWithTheNextTurnAndNoneBegins() throws Exception {
        try (Rig rig = rig(Way.BLOCKING_OVER_SOCKETS, 1, OK)) {
            rig.call(DELETE, "1");
            List<CompletableFuture<Void>> waiting = List.of(
                    start(Way.ASYNC_OVER_SOCKETS, rig, CallOptions.none(), "2"),
                    start(Way.ASYNC_OVER_SOCKETS, rig, CallOptions.none(), "3"),
                    start(Way.BLOCKING_OVER_SOCKETS, rig, CallOptions.none(), "4"));
            time.awaitScheduled(9);
            rig.connection.close();
            NotSentException atOnce = assertThrows(NotSentException.class, () -> rig.call(DELETE, "5"));
            assertEquals("deleteThings (GET /delete) was not sent: the connection is closed", atOnce.getMessage());

            time.advance(PERIOD);
            for (CompletableFuture<Void> call : waiting) {
                NotSentException e = assertInstanceOf(NotSentException.class, failure(call));
                assertEquals(atOnce.getMessage(), e.getMessage());
            }
            assertEquals(List.of("1"), sent(rig));
            assertEquals(0, time.waiting());
        }
    }

    @Test
    void connectionsThatShareALimitKeepItTogether() throws Exception {
        RateLimit limit = RateLimit.of(1, PERIOD);
        try (Rig one = new Rig(Way.BLOCKING_OVER_SOCKETS, OK, time, builder -> builder.rateLimit(limit));
                Rig other = new Rig(Way.BLOCKING_OVER_JDK, OK, time, builder -> builder.rateLimit(limit))) {
            assertSame(limit, one.connection.rateLimit());
            one.call(DELETE, "1");
            assertThrows(DeadlineException.class, () -> other.call(deadline(PERIOD), DELETE, "2"));
            time.advance(PERIOD);
            other.call(deadline(PERIOD), DELETE, "3");
        }
    }

    @Test
    void whateverBecomesOfCallsTheLimitIsFreeAgain() throws Exception {
        Script script = (request, connection) ->
                ThreadLocalRandom.current().nextInt(5) > 0 && connection.send(Rig.OK); // else it hangs up
        try (WireServer server = new WireServer(script);
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .retryBudget(RetryBudget.of(10_000, 0))
                        .rateLimit(RateLimit.of(1, Duration.ofMillis(1)))
                        .options(CallOptions.builder()
                                .retries(RetryPolicy.standard().waits(Duration.ofMillis(1), Duration.ofMillis(1)))
                                .build())
                        .build()) {
            Caller caller = Caller.of(connection);
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                calls.add(caller.callAsync(PING, ""));
                if (i % 2 == 0) {
                    calls.get(ThreadLocalRandom.current().nextInt(calls.size())).cancel(true);
                }
            }
            for (CompletableFuture<Void> call : calls) {
                call.handle((nothing, failure) -> null).join();
            }

            caller.with(CallOptions.builder()
                            .deadline(Duration.ofSeconds(20))
                            .retries(RetryPolicy.standard().attempts(100))
                            .build())
                    .call(PING, "");
        }
    }

    @Test
    void aLimitIsOfSomethingInSomeTime() {
        for (Duration period : List.of(
                Duration.ZERO,
                Duration.ofNanos(999_999),
                Duration.ofMillis(-1),
                Duration.ofDays(1).plusNanos(1),
                Duration.ofSeconds(Long.MAX_VALUE))) {
            assertEquals(
                    "the period must be from 1 ms to 1 day",
                    assertThrows(IllegalArgumentException.class, () -> RateLimit.of(1, period))
                            .getMessage());
        }
        assertEquals(
                "requests must be at least 1",
                assertThrows(IllegalArgumentException.class, () -> RateLimit.of(0, PERIOD))
                        .getMessage());
    }
}
