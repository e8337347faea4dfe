package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Content;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.RetryBudget;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.TransportException;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer.Script;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried again, how often, and after how long; the server counts, and time is injected. */
@Timeout(60)
class RetryTest {
    private static final Api API = Api.named("Test")
            .error("busy", ErrorTrait.REFUSED, ErrorTrait.RETRYABLE)
            .error("later", ErrorTrait.RETRYABLE)
            .error("no", ErrorTrait.REFUSED);
    private static final TestCall<String, Void> SAFE =
            call(CallFacts.of(API, "getThing", "GET", "/call").safe());
    private static final TestCall<String, Void> IDEMPOTENT =
            call(CallFacts.of(API, "putThing", "PUT", "/call").idempotent());
    private static final TestCall<String, Void> DELETE = call(CallFacts.of(API, "deleteThings", "GET", "/call"));
    private static final TestCall<String, Void> WARM_UP =
            call(CallFacts.of(API, "warmUp", "GET", "/warm").safe());
    private static final String OK = Rig.OK;
    private static final String BUSY = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";

    private static TestCall<String, Void> call(CallFacts facts) {
        return new TestCall<>(facts.envelope(TestCall.ENVELOPE), Result.none(), (request, out) -> {});
    }

    private static Script answering(String... answers) {
        Iterator<String> next = Arrays.asList(answers).iterator();
        return (request, connection) -> connection.send(next.next());
    }

    private static Script json(int status, String code) {
        return (request, connection) ->
                connection.answer(status, "application/json", "{\"code\":\"" + code + "\",\"resultMsg\":\"m\"}");
    }

    private static Script saying(String text) {
        return (request, connection) -> {
            connection.send(text);
            return false;
        };
    }

    /** What a server does, and how often it sees a safe, an idempotent and any other call. */
    static Stream<Arguments> rules() {
        List<Arguments> rows = new ArrayList<>();
        for (int status : new int[] {408, 429, 500, 502, 503, 504}) {
            rows.add(Arguments.of("status " + status, json(status, ""), 3, 3, 1));
        }
        for (int status : new int[] {302, 400, 401, 404, 409, 501, 505}) {
            rows.add(Arguments.of("status " + status, json(status, ""), 1, 1, 1));
        }
        rows.add(Arguments.of("code refused and retryable", json(200, "busy"), 3, 3, 3));
        rows.add(Arguments.of("the same with a status", json(400, "busy"), 3, 3, 3));
        rows.add(Arguments.of("code retryable", json(200, "later"), 3, 3, 1));
        rows.add(Arguments.of("code refused", json(200, "no"), 1, 1, 1));
        rows.add(Arguments.of("any other code", json(200, "x"), 1, 1, 1));
        rows.add(Arguments.of("any other code with a status", json(503, "x"), 3, 3, 1));
        rows.add(Arguments.of("what cannot be read", saying("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n{"), 1, 1, 1));
        rows.add(Arguments.of("a close", saying(""), 3, 3, 1));
        rows.add(Arguments.of("a reset", (Script) (request, connection) -> connection.reset(), 3, 3, 1));
        rows.add(Arguments.of("half a head", saying("HTTP/1.1 200 OK\r\nContent-"), 3, 3, 1));
        rows.add(Arguments.of("half a body", saying("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), 3, 3, 1));
        return rows.stream()
                .flatMap(row -> Arrays.stream(Way.values()).map(way -> {
                    List<Object> values = new ArrayList<>(Arrays.asList(row.get()));
                    values.add(0, way);
                    return Arguments.of(values.toArray());
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void theServerSeesACallAsOftenAsItsKindAllows(
            Way way, String what, Script script, int safe, int idempotent, int other) throws Exception {
        assertRequests(safe, SAFE, way, script, false);
        assertRequests(idempotent, IDEMPOTENT, way, script, false);
        assertRequests(other, DELETE, way, script, false);
        assertRequests(other, DELETE, way, script, true);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aLaterAnswerIsToldOfWithoutTheEarlierOne(Way way) throws Exception {
        Iterator<String> bodies = List.of(
                        "{\"code\":\"later\",\"resultMsg\":\"m\",\"requestId\":\"r\"}", "{\"data\":1}")
                .iterator();
        try (Rig rig =
                new Rig(way, (request, connection) -> connection.answer(200, "application/json", bodies.next()))) {
            ApiException e = assertThrows(UnreadableAnswerException.class, () -> rig.call(SAFE, ""));

            assertEquals(2, e.attempts());
            assertNull(e.code());
            assertNull(e.vendorMessage());
            assertNull(e.requestId());
        }
    }

    private static void assertRequests(
            int expected, TestCall<String, Void> call, Way way, Script script, boolean onUsedConnection)
            throws IOException {
        Script warmable = (request, connection) -> request.target().equals("/warm")
                ? connection.send(OK)
                : script.keepsConnectionAfter(request, connection);
        try (Rig rig = new Rig(way, warmable)) {
            if (onUsedConnection) {
                rig.call(WARM_UP, "");
            }
            ApiException e = assertThrows(ApiException.class, () -> rig.call(call, ""));

            assertEquals(expected, e.attempts());
            assertEquals(
                    expected,
                    rig.server.requests().stream()
                            .filter(request -> request.target().equals("/call"))
                            .count());
            assertEquals(List.of(Duration.ofMillis(100), Duration.ofMillis(200)).subList(0, expected - 1), rig.waits());
            assertEquals(0, rig.time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatSucceedsAtLastHasSucceeded(Way way) throws Exception {
        try (Rig rig = new Rig(way, answering(BUSY, BUSY, OK))) {
            rig.call(SAFE, "");

            assertEquals(3, rig.server.requests().size());
            assertEquals(0, rig.time.waiting());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aServerThatCannotBeReachedIsTriedAgainForAnyCall(Way way) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Rig rig = new Rig(way, answering(), builder -> builder.server("http://127.0.0.1:" + port))) {
            TransportException e = assertThrows(TransportException.class, () -> rig.call(DELETE, ""));

            assertTrue(e.neverLeft());
            assertEquals(3, e.attempts());
        }
    }

    /** java.net.http does not tell it from a connection that broke later. */
    @ParameterizedTest
    @EnumSource(names = {"BLOCKING_OVER_SOCKETS", "ASYNC_OVER_SOCKETS"})
    void aServerThatHangsUpWhileTlsBeginsIsTriedAgainForAnyCall(Way way) throws Exception {
        assertTries(3, way, socket -> {});
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aConnectionThatIsResetWhileTlsBeginsIsTriedAgainForAnyCall(Way way) throws Exception {
        assertTries(3, way, socket -> socket.setSoLinger(true, 0));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aServerThatRefusesTlsIsAskedOnce(Way way) throws Exception {
        byte[] handshakeFailure = {21, 3, 3, 0, 2, 2, 40}; // an alert, RFC 8446 section 6
        assertTries(1, way, socket -> socket.getOutputStream().write(handshakeFailure));
    }

    private interface Goodbye {
        void say(Socket socket) throws IOException;
    }

    /** Of a call that may not be repeated, to a server that reads some of the first TLS record, says a goodbye and hangs up. */
    private static void assertTries(int tries, Way way, Goodbye goodbye) throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Rig rig = new Rig(
                        way,
                        answering(OK),
                        builder -> builder.server("https://127.0.0.1:" + listener.getLocalPort()))) {
            Thread server = new Thread(() -> {
                try {
                    while (true) {
                        try (Socket socket = listener.accept()) {
                            connections.incrementAndGet();
                            socket.getInputStream().read(new byte[1000]);
                            goodbye.say(socket);
                        }
                    }
                } catch (IOException e) {
                    // closed
                }
            });
            server.start();

            TransportException e = assertThrows(TransportException.class, () -> rig.call(DELETE, ""));

            assertTrue(e.neverLeft());
            assertEquals(tries, e.attempts());
            assertEquals(tries, connections.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aConnectionThatTheServerClosedWhileIdleNeverMakesTwoOfOneCall(Way way) throws Exception {
        try (Rig rig = new Rig(way, (request, connection) -> {
            connection.send(OK);
            return false;
        })) {
            for (int i = 1; i <= 20; i++) {
                int before = rig.server.requests().size();
                try {
                    rig.call(DELETE, "");
                } catch (TransportException e) {
                    assertEquals(1, e.attempts());
                }
                assertTrue(rig.server.requests().size() <= before + 1);
            }
        }
    }

    @Test
    void waitsDoubleUpToTheirLimit() throws Exception {
        CallOptions options = CallOptions.builder()
                .retries(RetryPolicy.standard().attempts(6).waits(Duration.ofSeconds(1), Duration.ofSeconds(5)))
                .build();
        try (Rig rig = new Rig(Way.BLOCKING_OVER_SOCKETS, answering(BUSY, BUSY, BUSY, BUSY, BUSY, OK))) {
            rig.call(options, SAFE, "");

            assertEquals(
                    Stream.of(500, 1000, 2000, 2500, 2500)
                            .map(Duration::ofMillis)
                            .toList(),
                    rig.waits());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void offForTheClientMeansOnceAndOnForACallWins(Way way) throws Exception {
        CallOptions off = CallOptions.builder()
                .deadline(Rig.DEADLINE)
                .retries(RetryPolicy.off())
                .build();
        CallOptions twice =
                CallOptions.builder().retries(RetryPolicy.off().attempts(2)).build();
        try (Rig rig = new Rig(way, answering(BUSY, BUSY, BUSY), builder -> builder.options(off))) {
            assertThrows(HttpStatusException.class, () -> rig.call(SAFE, ""));
            assertEquals(1, rig.server.requests().size());

            assertThrows(HttpStatusException.class, () -> rig.call(twice, SAFE, ""));
            assertEquals(3, rig.server.requests().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aBodyThatIsAStreamGoesOutOnce(Way way) throws Exception {
        TestCall<String, Void> upload = new TestCall<>(
                CallFacts.of(API, "upload", "PUT", "/").idempotent(),
                Result.none(),
                (request, out) -> out.body(Content.of("a/b", new ByteArrayInputStream(new byte[3]), 3)));
        try (Rig rig = new Rig(way, answering(BUSY))) {
            assertThrows(HttpStatusException.class, () -> rig.call(upload, ""));

            assertEquals(1, rig.server.requests().size());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2                             | 2000",
                "0                             | 0",
                "Sun, 22 Nov 2026 10:00:05 GMT | 5000",
                "Sun, 22 Nov 2026 09:00:00 GMT | 0",
                "Sunday, 22-Nov-26 10:00:05 GMT | 5000",
                "Sun Nov 22 10:00:05 2026      | 5000",
                "Sun Nov  1 10:00:05 2026      | 0",
                "Sunday, 22 November           | 100",
                "99999                         | 60000",
                "99999999999999999999999       | 60000",
                "Mon, 22 Nov 2027 10:00:00 GMT | 60000",
                "soon                          | 100",
                "-1                            | 100",
                "1.5                           | 100",
                "''                            | 100"
            })
    void aServerSaysHowLongToWaitWithinLimits(String retryAfter, long millis) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        String tooMany = "HTTP/1.1 429 Slow\r\nRetry-After: " + retryAfter + "\r\nContent-Length: 0\r\n\r\n";
        String busy =
                "HTTP/1.1 200 OK\r\nRetry-After: " + retryAfter + "\r\nContent-Length: 15\r\n\r\n{\"code\":\"busy\"}";
        for (Way way : Way.values()) {
            for (String answer : List.of(tooMany, busy)) {
                try (Rig rig = new Rig(way, answering(answer, OK), builder -> builder.clock(clock))) {
                    rig.call(SAFE, "");

                    assertEquals(List.of(Duration.ofMillis(millis)), rig.waits());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aServerIsFollowedAsFarAsThePolicySays(Way way) throws Exception {
        CallOptions options = CallOptions.builder()
                .retries(RetryPolicy.standard().longestRetryAfter(Duration.ofSeconds(3)))
                .build();
        try (Rig rig =
                new Rig(way, answering("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n", OK))) {
            rig.call(options, SAFE, "");

            assertEquals(List.of(Duration.ofSeconds(3)), rig.waits());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aWaitThatWouldPassTheDeadlineIsNotBegunAndCostsNoBudget(Way way) throws Exception {
        RetryBudget budget = RetryBudget.of(1, 0);
        CallOptions options =
                CallOptions.builder().deadline(Duration.ofSeconds(20)).build();
        try (Rig rig = new Rig(
                way,
                answering("HTTP/1.1 503 Busy\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n"),
                TestScheduler.byHand(),
                builder -> builder.retryBudget(budget))) {
            DeadlineException e = assertThrows(DeadlineException.class, () -> rig.call(options, SAFE, ""));

            assertEquals(DeadlineException.Phase.RETRY_WAIT, e.phase());
            assertEquals(503, e.status());
            assertInstanceOf(HttpStatusException.class, e.getCause());
            assertEquals(0, rig.time.waiting());
            assertTrue(budget.spend());
        }
    }

    @Test
    void anOutageIsNotMultiplied() throws Exception {
        for (Way way : List.of(Way.BLOCKING_OVER_SOCKETS, Way.ASYNC_OVER_SOCKETS)) {
            try (Rig rig = new Rig(way, (request, connection) -> connection.send(BUSY))) {
                for (int i = 0; i < 1000; i++) {
                    assertThrows(HttpStatusException.class, () -> rig.call(SAFE, ""));
                }

                assertEquals(1000 + 50 + 199, rig.server.requests().size(), "the first share finds the reserve full");
            }
        }
    }

    @Test
    void withoutABudgetNothingIsTriedAgain() throws Exception {
        try (Rig rig = new Rig(
                Way.ASYNC_OVER_SOCKETS, answering(BUSY), builder -> builder.retryBudget(RetryBudget.of(0, 1)))) {
            assertThrows(HttpStatusException.class, () -> rig.call(SAFE, ""));

            assertEquals(1, rig.server.requests().size());
        }
    }

    @Test
    void aShareBeyondTheReserveIsTheReserve() {
        RetryBudget budget = RetryBudget.of(1, Double.POSITIVE_INFINITY);
        budget.earn();

        assertTrue(budget.spend());
        assertTrue(!budget.spend());
        assertThrows(IllegalArgumentException.class, () -> RetryBudget.of(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> RetryBudget.of(1, Double.NaN));
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefused() {
        RetryPolicy policy = RetryPolicy.standard();
        Duration second = Duration.ofSeconds(1);

        assertEquals(
                "attempts must be at least 1",
                assertThrows(IllegalArgumentException.class, () -> policy.attempts(0))
                        .getMessage());
        for (Duration bad : List.of(Duration.ofMillis(-1), Duration.ofDays(366))) {
            assertEquals(
                    "a wait must be from 0 to 365 days",
                    assertThrows(IllegalArgumentException.class, () -> policy.waits(bad, second))
                            .getMessage());
            assertThrows(IllegalArgumentException.class, () -> policy.waits(second, bad));
            assertThrows(IllegalArgumentException.class, () -> policy.longestRetryAfter(bad));
        }
        assertEquals(
                Duration.ofDays(365), policy.waits(second, Duration.ofDays(365)).waitAfter(Integer.MAX_VALUE));
    }

    @Test
    void theTraceOfEachAsyncFailureShowsItsCaller() throws Exception {
        try (Rig rig = new Rig(Way.ASYNC_OVER_SOCKETS, (request, connection) -> connection.send(BUSY))) {
            assertShowsCaller(rig.caller.callAsync(DELETE, ""));
            assertShowsCaller(rig.caller.callAsync(SAFE, ""));
            rig.connection.close();
            assertShowsCaller(rig.caller.callAsync(DELETE, ""));
        }
    }

    static void assertShowsCaller(CompletableFuture<?> future) {
        Throwable failure =
                assertThrows(CompletionException.class, future::join).getCause();
        StackTraceElement caller = StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst())
                .orElseThrow()
                .toStackTraceElement();
        assertTrue(
                Arrays.stream(failure.getStackTrace())
                        .anyMatch(line -> line.getClassName().equals(caller.getClassName())
                                && line.getMethodName().equals(caller.getMethodName())),
                () -> Arrays.toString(failure.getStackTrace()));
    }
}
