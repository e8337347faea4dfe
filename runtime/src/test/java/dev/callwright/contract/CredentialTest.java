package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallOptions;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.Content;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.RenewableSigner;
import dev.callwright.client.Renewal;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.SigningRequest;
import dev.callwright.testing.Garbage;
import dev.callwright.testing.LogCapture;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.testing.WireServer.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What signs calls, and what is done when the credential has expired. */
@Timeout(60)
class CredentialTest {
    private static final Api API = Api.named("Test").error("expired", ErrorTrait.EXPIRED);
    private static final TestCall<String, Void> DELETE = new TestCall<>(
            CallFacts.of(API, "deleteThings", "GET", "/call").envelope(TestCall.ENVELOPE),
            Result.none(),
            (request, out) -> {});
    private static final TestCall<String, Void> PING = new TestCall<>(
            CallFacts.of(API, "ping", "GET", "/ping").safe().envelope(TestCall.ENVELOPE),
            Result.none(),
            (request, out) -> {});
    private static final String UNAUTHORIZED = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n";
    private static final String EXPIRED = "HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{\"code\":\"expired\"}";

    /** A token that expires, and is renewed unless something keeps it from that. */
    private static class Token implements RenewableSigner {
        final AtomicInteger renewals = new AtomicInteger();

        @Override
        public void sign(SigningRequest request) {
            request.header("Authorization", "token " + renewals.get());
        }

        @Override
        public void renew() throws Exception {
            renewals.incrementAndGet();
        }
    }

    /** A server that takes every token but the first. */
    private static Script refusing(String answer) {
        return (request, connection) ->
                connection.send(request.header("Authorization").equals("token 0") ? answer : Rig.OK);
    }

    private static Rig rig(Way way, Script script, Token token) throws IOException {
        return new Rig(way, script, builder -> builder.signer(token));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anExpiredCredentialIsRenewedAndAnyCallSentOnceMore(Way way) throws Exception {
        for (String answer : List.of(UNAUTHORIZED, EXPIRED)) {
            Token token = new Token();
            try (Rig rig = rig(way, refusing(answer), token)) {
                rig.call(DELETE, "");

                assertEquals(1, token.renewals.get());
                assertEquals(2, rig.server.requests().size());
                assertEquals(List.of(), rig.waits());
                assertEquals(0, rig.time.waiting());
            }
        }
    }

    @Test
    void aStatusOf401SaysSoWhateverTheCodeInItsBody() throws Exception {
        Token token = new Token();
        try (Rig rig = rig(
                Way.BLOCKING_OVER_SOCKETS,
                refusing("HTTP/1.1 401 No\r\nContent-Length: 14\r\n\r\n{\"code\":40101}"),
                token)) {
            rig.call(DELETE, "");

            assertEquals(1, token.renewals.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void fiftyCallsOfManyClientsThatMeetItAtOnceRenewItOnce(Way way) throws Exception {
        for (String answer : List.of(UNAUTHORIZED, EXPIRED)) {
            CountDownLatch met = new CountDownLatch(50);
            Token token = new Token();
            Script script = (request, connection) -> {
                if (request.header("Authorization").equals("token 0")) {
                    met.countDown();
                    await(met);
                }
                return refusing(answer).keepsConnectionAfter(request, connection);
            };
            ExecutorService threads = Executors.newFixedThreadPool(50);
            try (Rig rig = rig(way, script, token)) {
                List<CompletableFuture<Void>> calls = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    Caller caller = i % 2 == 0 ? rig.caller : Caller.of(rig.connection); // one of many clients
                    calls.add(CompletableFuture.runAsync(() -> way.call(caller, DELETE, ""), threads));
                }
                calls.forEach(CompletableFuture::join);

                assertEquals(1, token.renewals.get());
                assertEquals(100, rig.server.requests().size());
            } finally {
                threads.shutdown();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aCredentialThatHasExpiredAgainIsNotRenewedForTheSameCall(Way way) throws Exception {
        Token token = new Token();
        try (Rig rig = rig(way, (request, connection) -> connection.send(EXPIRED), token)) {
            BusinessException e = assertThrows(BusinessException.class, () -> rig.call(PING, ""));

            assertEquals("expired", e.code());
            assertEquals(2, e.attempts());
            assertEquals(1, token.renewals.get());
            assertEquals(2, rig.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRenewalThatFailsLeavesTheAnswerAndIsSuppressedInIt(Way way) throws Exception {
        IOException cause = new IOException("no token");
        Token token = new Token() {
            @Override
            public void renew() throws IOException {
                if (renewals.getAndIncrement() == 0) {
                    throw cause;
                }
            }

            @Override
            public void sign(SigningRequest request) {
                request.header("Authorization", renewals.get() < 2 ? "token 0" : "token 2");
            }
        };
        try (Rig rig = rig(way, refusing(UNAUTHORIZED), token)) {
            HttpStatusException e = assertThrows(HttpStatusException.class, () -> rig.call(DELETE, ""));

            assertEquals(401, e.status());
            assertEquals(1, e.attempts());
            assertSame(cause, e.getSuppressed()[0]);
            assertEquals(1, rig.server.requests().size());

            rig.call(DELETE, ""); // the next call tries to renew it again
            assertEquals(2, token.renewals.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRenewalThatHangsEndsNoLaterThanTheDeadline(Way way) throws Exception {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Token token = hanging(renewing, never);
        TestScheduler time = TestScheduler.byHand();
        try (Rig rig = new Rig(way, refusing(EXPIRED), time, builder -> builder.signer(token))) {
            FutureTask<ApiException> call =
                    new FutureTask<>(() -> assertThrows(ApiException.class, () -> rig.call(DELETE, "")));
            new Thread(call).start();
            renewing.await();
            time.advance(Rig.DEADLINE);

            DeadlineException e = assertInstanceOf(DeadlineException.class, call.get());
            assertEquals(DeadlineException.Phase.RENEWAL, e.phase());
            assertEquals(
                    "expired",
                    assertInstanceOf(BusinessException.class, e.getCause()).code());
            assertEquals(1, rig.server.requests().size());
            assertEquals(0, time.waiting());
        } finally {
            never.countDown();
        }
    }

    @Test
    void anInterruptEndsTheWaitForARenewal() throws Exception {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (Rig rig = rig(Way.BLOCKING_OVER_SOCKETS, refusing(EXPIRED), hanging(renewing, never))) {
            FutureTask<Boolean> call = new FutureTask<>(() -> {
                assertThrows(CancelledException.class, () -> rig.call(DELETE, ""));
                return Thread.currentThread().isInterrupted();
            });
            Thread thread = new Thread(call);
            thread.start();
            renewing.await();
            thread.interrupt();

            assertTrue(call.get());
            assertEquals(1, rig.server.requests().size());
            assertEquals(0, rig.time.waiting());
        } finally {
            never.countDown();
        }
    }

    @Test
    void aCallThatIsCancelledDuringARenewalIsNotSentAgain() throws Exception {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (Rig rig = rig(Way.ASYNC_OVER_SOCKETS, refusing(EXPIRED), hanging(renewing, never))) {
            CompletableFuture<Void> call = rig.caller.callAsync(DELETE, "");
            renewing.await();
            call.cancel(true);
            never.countDown();
            rig.call(PING, ""); // goes out after the renewal

            assertEquals(
                    1,
                    rig.server.requests().stream()
                            .filter(request -> request.target().equals("/call"))
                            .count());
            assertEquals(0, rig.time.waiting());
        }
    }

    private static Token hanging(CountDownLatch renewing, CountDownLatch until) {
        return new Token() {
            @Override
            public void renew() throws Exception {
                renewing.countDown();
                until.await();
                super.renew();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aBodyThatIsAStreamGoesOutOnceButTheNextCallHasTheNewCredential(Way way) throws Exception {
        TestCall<String, Void> upload = new TestCall<>(
                CallFacts.of(API, "upload", "PUT", "/"),
                Result.none(),
                (request, out) -> out.body(Content.of("a/b", new ByteArrayInputStream(new byte[3]), 3)));
        CountDownLatch renewed = new CountDownLatch(1);
        Token token = new Token() {
            @Override
            public void renew() throws Exception {
                super.renew();
                renewed.countDown();
            }
        };
        try (Rig rig = rig(way, refusing(UNAUTHORIZED), token)) {
            assertThrows(HttpStatusException.class, () -> rig.call(upload, ""));
            assertEquals(1, rig.server.requests().size());
            renewed.await();

            rig.call(upload, "");
            assertEquals(2, rig.server.requests().size());
        }
    }

    @Test
    void retriesThatAreOffDoNotConcernIt() throws Exception {
        CallOptions off = CallOptions.builder().retries(RetryPolicy.off()).build();
        try (Rig rig = rig(Way.BLOCKING_OVER_SOCKETS, refusing(EXPIRED), new Token())) {
            rig.call(off, DELETE, "");

            assertEquals(2, rig.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRenewedCredentialDoesNotCountAsATry(Way way) throws Exception {
        Script script = (request, connection) -> request.header("Authorization").equals("token 0")
                ? connection.send(UNAUTHORIZED)
                : connection.answer(503, null, "");
        CallOptions twice = CallOptions.builder()
                .retries(RetryPolicy.standard().attempts(2))
                .build();
        try (Rig rig = rig(way, script, new Token())) {
            HttpStatusException e = assertThrows(HttpStatusException.class, () -> rig.call(twice, PING, ""));

            assertEquals(503, e.status());
            assertEquals(3, e.attempts());
            assertEquals(List.of(Duration.ofMillis(100)), rig.waits());
        }
    }

    @Test
    void anAsyncCallHoldsNoThreadDuringARenewal() throws Exception {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch until = new CountDownLatch(1);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (Rig rig = new Rig(
                Way.ASYNC_OVER_SOCKETS,
                refusing(EXPIRED),
                builder -> builder.signer(hanging(renewing, until)).executor(executor))) {
            CompletableFuture<Void> call = rig.caller.callAsync(DELETE, "");
            renewing.await();
            executor.submit(() -> {}).get();
            until.countDown();

            call.join();
            assertEquals(2, rig.server.requests().size());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aRenewalThatHangsKeepsNothingOfThoseWhoNoLongerWait() throws Exception {
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch until = new CountDownLatch(1);
        try (Connection connection =
                Connection.builder().signer(hanging(renewing, until)).build()) {
            Renewal renewal = connection.renewalAfter(null);
            Garbage.await(givenUp(renewal));

            assertFalse(renewal.isOver());
        } finally {
            until.countDown();
        }
    }

    private static WeakReference<Runnable> givenUp(Renewal renewal) {
        AtomicInteger told = new AtomicInteger();
        Runnable action = told::incrementAndGet;
        renewal.whenOver(action).cancel();
        return new WeakReference<>(action);
    }

    @Test
    void aSignerThatCannotRenewLeavesTheAnswer() throws Exception {
        try (Rig rig = new Rig(
                Way.BLOCKING_OVER_SOCKETS,
                refusing(EXPIRED),
                builder -> builder.signer(request -> request.header("Authorization", "token 0")))) {
            assertThrows(BusinessException.class, () -> rig.call(DELETE, ""));

            assertEquals(1, rig.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void eachAttemptIsSignedAnewAtItsTimeByTheClockSetRight(Way way) throws Exception {
        AtomicLong seconds = new AtomicLong(1000);
        InstantSource local = () -> Instant.ofEpochSecond(seconds.getAndIncrement());
        Clock clock = Clock.offset(local.withZone(ZoneOffset.UTC), Duration.ofSeconds(-300));
        try (Rig rig = new Rig(
                way,
                (request, connection) -> connection.answer(503, null, ""),
                builder -> builder.clock(clock)
                        .signer(request -> request.header(
                                "X-Time", Long.toString(request.now().getEpochSecond()))))) {
            assertThrows(HttpStatusException.class, () -> rig.call(PING, ""));

            List<String> times = rig.server.requests().stream()
                    .map(request -> request.header("X-Time"))
                    .distinct()
                    .toList();
            assertEquals(3, times.size());
            assertEquals("700", times.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aTokenInTheQueryIsRenewedAndGoesOutOnceAndEncoded(Way way) throws Exception {
        TestCall<String, Void> remove = new TestCall<>(
                CallFacts.of(API, "remove", "POST", "/things?action=remove").envelope(TestCall.ENVELOPE),
                Result.none(),
                (request, out) -> {
                    out.query("access_token", "of the call");
                    out.query("id", request);
                });
        Token token = new Token() {
            @Override
            public void sign(SigningRequest request) {
                request.query("access_token", "too early").query("access_token", "secret +&=%/é " + renewals.get());
                request.header("X-Signed", request.uri().getRawQuery());
            }
        };
        String query = "action=remove&id=4%202&access_token=secret%20%2B%26%3D%25%2F%C3%A9%20";
        Script script =
                (request, connection) -> connection.send(request.target().endsWith("0") ? EXPIRED : Rig.OK);
        try (Rig rig = rig(way, script, token)) {
            rig.call(remove, "4 2");

            assertEquals(
                    List.of("/things?" + query + 0, "/things?" + query + 1),
                    rig.server.requests().stream()
                            .map(WireServer.Request::target)
                            .toList());
            assertEquals(query + 1, rig.server.requests().get(1).header("X-Signed"));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aTokenInTheQueryStandsInNoMessageAndNoLog(Way way) throws Exception {
        List<Script> failures = List.of(
                (request, connection) -> connection.answer(500, "text/html", "<html>no</html>"),
                (request, connection) -> connection.answer(200, "application/json", "{"),
                (request, connection) -> false);
        try (LogCapture log = LogCapture.of("dev.callwright")) {
            for (Script failure : failures) {
                try (Rig rig = new Rig(
                        way,
                        failure,
                        builder -> builder.listener(CallListener.logging())
                                .signer(request -> request.query("access_token", "s3cret")))) {
                    ApiException e = assertThrows(ApiException.class, () -> rig.call(DELETE, ""));

                    StringWriter trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace));
                    assertFalse(trace.toString().contains("s3cret"), trace.toString());
                    assertTrue(rig.server.request().target().endsWith("?access_token=s3cret"));
                }
            }
            assertFalse(log.lines().isEmpty());
            assertFalse(log.lines().toString().contains("s3cret"), log.lines().toString());
        }
    }

    @Test
    void aSignerThatFailsForALaterAttemptLeavesHowTheLastOneFailed() throws Exception {
        AtomicInteger signed = new AtomicInteger();
        try (Rig rig = new Rig(
                Way.ASYNC_OVER_SOCKETS,
                (request, connection) -> connection.answer(503, null, ""),
                builder -> builder.signer(request -> {
                    if (signed.getAndIncrement() > 0) {
                        throw new IOException("no key");
                    }
                }))) {
            HttpStatusException e = assertThrows(HttpStatusException.class, () -> rig.call(PING, ""));

            assertEquals(503, e.status());
            assertEquals("ping (GET /ping) was not sent: the signer failed", e.getSuppressed()[0].getMessage());
            assertEquals(1, rig.server.requests().size());
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
