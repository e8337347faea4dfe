package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallOptions;
import dev.callwright.client.CallReport;
import dev.callwright.client.CallWatch;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Download;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.NotSentException;
import dev.callwright.client.RateLimit;
import dev.callwright.client.TransportException;
import dev.callwright.json.Decoders;
import dev.callwright.testing.Garbage;
import dev.callwright.testing.LogCapture;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.CannedTransport;
import dev.callwright.transport.Exchange;
import dev.callwright.transport.Headers;
import dev.callwright.transport.Transport;
import dev.callwright.transport.TransportRequest;
import dev.callwright.transport.TransportResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What listeners see of calls, and that they never disturb one. */
@Timeout(30)
class CallWatchTest {
    private static final String OK = "{\"code\":200,\"data\":\"x\",\"requestId\":\"R\"}";
    private static final TestCall<String, String> CALL = TestCall.get(TestCall.ENVELOPE, Result.of(Decoders.string()));
    private static final TestCall<String, Download> DOWNLOAD = TestCall.get(TestCall.ENVELOPE, Result.download());

    private final List<CallReport> attempts = new ArrayList<>();
    private final BlockingQueue<CallReport> ends = new LinkedBlockingQueue<>();
    private final List<Duration> totals = new ArrayList<>();
    private Thread begun;
    private int asked;

    private final CallListener listener = new CallListener() {
        @Override
        public CallWatch begin(CallInfo call) {
            begun = Thread.currentThread();
            return new CallWatch() {
                @Override
                public Headers headers() {
                    return Headers.of("traceparent", "attempt " + ++asked);
                }

                @Override
                public void attempted(CallReport report) {
                    attempts.add(report);
                }

                @Override
                public void ended(CallReport last, Duration total) {
                    totals.add(total);
                    ends.add(last);
                }
            };
        }
    };

    private Connection.Builder over(CannedTransport transport) {
        return Connection.builder()
                .server("https://host")
                .transport(transport)
                .listener(listener)
                .scheduler(TestScheduler.jumpingBelow(Duration.ofSeconds(50)));
    }

    private static CannedTransport status(int status) {
        return new CannedTransport().answer(status, Headers.empty(), new byte[0]);
    }

    private CallReport end() throws InterruptedException {
        CallReport end = ends.poll(5, TimeUnit.SECONDS);
        assertTrue(ends.isEmpty());
        return end;
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BLOCKING_OVER_SOCKETS", "BLOCKING_OVER_JDK"})
    void aCallIsSeenWithItsPhasesBytesAndCode(Way way) throws Exception {
        TestCall<String, String> post = new TestCall<>(
                CallFacts.of(Api.named("T"), "add", "POST", "/jobs/{id}").envelope(TestCall.ENVELOPE),
                Result.of(Decoders.string()),
                (request, out) -> {
                    out.path("id", 7);
                    out.form("phone", request);
                });
        try (Transport transport = way.transport();
                WireServer server = WireServer.json(OK);
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .transport(transport)
                        .listener(listener)
                        .build()) {
            Caller.of(connection).call(post, "15364736473");

            CallReport end = end();
            assertEquals(List.of(end), attempts);
            assertEquals("/jobs/{id}", end.call().uriTemplate());
            assertEquals(1, end.attempt());
            assertEquals("success", end.outcome());
            assertEquals(200, end.status());
            assertEquals("200", end.code());
            assertEquals("R", end.answer().requestId());
            assertEquals("phone=15364736473".length(), end.bytesSent());
            assertEquals(OK.length(), end.bytesReceived());
            Duration phases = end.connecting().plus(end.waiting()).plus(end.reading());
            assertTrue(phases.compareTo(totals.get(0)) <= 0, phases + " of " + totals);
            for (Duration phase : List.of(end.connecting(), end.waiting(), end.reading())) {
                assertTrue(phase.compareTo(Duration.ZERO) > 0, end.toString());
            }
            assertSame(Thread.currentThread(), begun);
            assertEquals("attempt 1", server.request().header("traceparent"));
        }
    }

    @Test
    void eachAttemptIsSeenAndHasHeadersOfItsOwnThatAreSigned() throws Exception {
        CannedTransport transport =
                status(503).answer(503, Headers.empty(), new byte[3]).json(OK);
        try (Connection connection = over(transport)
                .signer(request ->
                        request.header("signature", "of " + request.headers().first("traceparent")))
                .build()) {
            Caller.of(connection).callAsync(CALL, "").join();

            assertEquals("success", end().outcome());
            assertEquals(
                    List.of("HttpStatusException", "HttpStatusException", "success"),
                    attempts.stream().map(CallReport::outcome).toList());
            assertEquals(
                    List.of(1, 2, 3), attempts.stream().map(CallReport::attempt).toList());
            assertEquals(
                    List.of(0L, 3L, (long) OK.length()),
                    attempts.stream().map(CallReport::bytesReceived).toList());
            assertEquals(
                    List.of("of attempt 1", "of attempt 2", "of attempt 3"),
                    transport.requests().stream()
                            .map(request -> request.headers().first("signature"))
                            .toList());
        }
    }

    @Test
    void aRefusalIsSeenWithItsCodeAndException() throws Exception {
        try (Connection connection =
                over(new CannedTransport().json("{\"code\":40013}")).build()) {
            BusinessException e = assertThrows(
                    BusinessException.class, () -> Caller.of(connection).call(CALL, ""));

            CallReport end = end();
            assertSame(e, end.failure());
            assertEquals("BusinessException", end.outcome());
            assertEquals("40013", end.code());
        }
    }

    @Test
    void aBrokenConnectionIsSeenWithoutAnAnswer() throws Exception {
        try (Connection connection = over(new CannedTransport()).build()) {
            assertThrows(TransportException.class, () -> Caller.of(connection).call(CALL, ""));

            CallReport end = end();
            assertEquals(3, attempts.size());
            assertNull(end.answer());
            assertEquals(0, end.status());
            assertEquals("TransportException", end.outcome());
        }
    }

    @Test
    void aCallThatEndsBetweenAttemptsIsSeenToEndByThat() throws Exception {
        CannedTransport transport = new CannedTransport().answer(503, Headers.of("Retry-After", "60"), new byte[0]);
        try (Connection connection =
                over(transport).scheduler(TestScheduler.byHand()).build()) {
            Caller caller = Caller.of(connection)
                    .with(CallOptions.builder().deadline(Duration.ofSeconds(1)).build());
            assertThrows(DeadlineException.class, () -> caller.call(CALL, ""));

            CallReport end = end();
            assertEquals("DeadlineException", end.outcome());
            assertEquals(1, end.attempt());
            assertEquals(503, end.status());
            assertInstanceOf(HttpStatusException.class, attempts.get(0).failure());
        }
    }

    @Test
    void aCallWhoseTurnWouldComeTooLateIsSeenToEndBeforeItsFirstAttempt() throws Exception {
        try (Connection connection = over(new CannedTransport().json(OK))
                .scheduler(TestScheduler.byHand())
                .rateLimit(RateLimit.of(1, Duration.ofHours(1)))
                .build()) {
            Caller caller = Caller.of(connection);
            caller.call(CALL, "");
            assertEquals("success", end().outcome());
            assertThrows(DeadlineException.class, () -> caller.call(CALL, ""));

            CallReport end = end();
            assertEquals("DeadlineException", end.outcome());
            assertEquals(0, end.attempt());
            assertEquals(1, attempts.size());
            assertEquals(1, asked);
        }
    }

    @Test
    void aCallThatIsNeverSentIsSeenToEnd() throws Exception {
        CannedTransport transport = new CannedTransport();
        try (Connection connection = over(transport)
                .signer(request -> {
                    throw new IOException("no key");
                })
                .build()) {
            assertThrows(NotSentException.class, () -> Caller.of(connection).call(CALL, ""));

            CallReport end = end();
            assertEquals(0, end.attempt());
            assertEquals("NotSentException", end.outcome());
            assertEquals(List.of(), attempts);
        }
    }

    @Test
    void aCallThatIsRefusedWhileItIsWrittenIsSeenToBeginAndEnd() throws Exception {
        TestCall<String, String> refusing = new TestCall<>(
                CallFacts.of(Api.named("T"), "look", "GET", "/jobs/{id}").safe(),
                Result.of(Decoders.string()),
                (request, out) -> out.path("id", request));
        CannedTransport transport = new CannedTransport();
        try (Connection connection = over(transport).build()) {
            Caller caller = Caller.of(connection);
            NotSentException e = assertThrows(NotSentException.class, () -> caller.call(refusing, ".."));
            assertSame(e, end().failure());
            assertSame(Thread.currentThread(), begun);

            CompletableFuture<String> future = caller.callAsync(refusing, "..");
            ExecutionException async = assertThrows(ExecutionException.class, future::get);
            CallReport end = end();
            assertSame(async.getCause(), end.failure());
            assertEquals("NotSentException", end.outcome());
            assertEquals(0, end.attempt());
            assertEquals(2, totals.size());
            assertEquals(List.of(), attempts);
            assertEquals(List.of(), transport.requests());
        }
    }

    @Test
    void aDownloadEndsWhenItIsRead() throws Exception {
        CannedTransport transport = new CannedTransport().answer(200, Headers.empty(), new byte[1000]);
        try (Connection connection = over(transport).build()) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");
            assertTrue(ends.isEmpty());
            assertEquals(List.of(), attempts);
            download.bytes();

            assertEquals(1000, end().bytesReceived());
            assertEquals(1, attempts.size());
        }
    }

    @Test
    void aDownloadThatIsGivenUpEndsWhenItIsClosed() throws Exception {
        CannedTransport transport = new CannedTransport().answer(200, Headers.empty(), new byte[1000]);
        try (Connection connection = over(transport).build()) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");
            download.stream().readNBytes(10);
            download.close();
            download.close();

            CallReport end = end();
            assertEquals("success", end.outcome());
            assertEquals(1, totals.size());
        }
    }

    @Test
    void aDownloadThatIsSkippedThroughEndsAsOneThatIsRead() throws Exception {
        byte[] bytes = new byte[20_000];
        bytes[19_000] = 7;
        CannedTransport transport =
                new CannedTransport().answer(200, Headers.empty(), bytes).answer(200, Headers.empty(), bytes);
        try (Connection connection = over(transport).build()) {
            InputStream stream = Caller.of(connection).call(DOWNLOAD, "").stream();
            assertEquals(19_000, stream.skip(19_000));
            assertEquals(7, stream.read());
            assertEquals(0, stream.skip(-1));
            assertEquals(999, stream.skip(5_000));
            assertEquals(0, stream.skip(1));

            assertEquals(20_000, end().bytesReceived());
            assertThrows(
                    EOFException.class,
                    () -> Caller.of(connection).call(DOWNLOAD, "").stream().skipNBytes(20_001));
        }
    }

    private static WireServer halfABody() throws IOException {
        return new WireServer((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
            return false;
        });
    }

    @Test
    void aDownloadThatBreaksWhileItIsSkippedFailsAsACallDoes() throws Exception {
        try (WireServer server = halfABody();
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .listener(listener)
                        .build()) {
            InputStream stream = Caller.of(connection).call(DOWNLOAD, "").stream();
            ApiException e = assertThrows(TransportException.class, () -> stream.skip(1000));

            assertSame(e, end().failure());
        }
    }

    @Test
    void aDownloadThatBreaksEndsByThat() throws Exception {
        try (WireServer server = halfABody();
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .listener(listener)
                        .build()) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");
            ApiException e = assertThrows(TransportException.class, download::bytes);

            CallReport end = end();
            assertSame(e, end.failure());
            assertEquals(4, end.bytesReceived());
        }
    }

    @Test
    void aCancelledCallIsSeenToEnd() throws Exception {
        try (WireServer server = new WireServer((request, connection) -> connection.waitForClientClose());
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .listener(listener)
                        .build()) {
            CompletableFuture<String> future = Caller.of(connection).callAsync(CALL, "");
            while (server.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            future.cancel(true);

            CallReport end = end();
            assertInstanceOf(CancelledException.class, end.failure());
            assertEquals(1, end.attempt());
        }
    }

    @Test
    void aDownloadThatComesAfterItsCallWasCancelledIsSeenToEnd() throws Exception {
        CompletableFuture<CompletableFuture<Download>> made = new CompletableFuture<>();
        try (WireServer server = WireServer.answering(200, "audio/wav", "sound");
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .listener(listener)
                        .options(CallOptions.builder()
                                .onAnswer(head -> made.join().cancel(true))
                                .build())
                        .build()) {
            made.complete(Caller.of(connection).callAsync(DOWNLOAD, ""));

            assertInstanceOf(CancelledException.class, end().failure());
        }
    }

    @Test
    void aWatcherThatHangsKeepsNobodyAndNothingIsSentThen() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch let = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger signed = new AtomicInteger();
        CallWatch watch = new CallWatch() {
            @Override
            public Headers headers() {
                hanging.countDown();
                assertDoesNotThrow(() -> let.await());
                return Headers.empty();
            }

            @Override
            public void ended(CallReport last, Duration total) {
                ends.add(last);
            }
        };
        CannedTransport transport = new CannedTransport().json(OK);
        try (Connection connection = Connection.builder()
                .server("https://host")
                .transport(transport)
                .listener(new CallListener() {
                    @Override
                    public CallWatch begin(CallInfo call) {
                        return watch;
                    }
                })
                .signer(request -> signed.incrementAndGet())
                .executor(task -> new Thread(() -> {
                            task.run();
                            over.countDown();
                        })
                        .start())
                .build()) {
            CompletableFuture<String> future = Caller.of(connection).callAsync(CALL, "");
            hanging.await();
            future.cancel(true);

            assertInstanceOf(CancelledException.class, end().failure());
            let.countDown();
            over.await();
            assertEquals(0, signed.get());
            assertEquals(List.of(), transport.requests());
        }
    }

    @Test
    void whatAListenerThrowsIsLoggedAndGoesNoFurther() throws Exception {
        CallWatch broken = new CallWatch() {
            @Override
            public Headers headers() {
                throw new IllegalStateException("1");
            }

            @Override
            public void attempted(CallReport report) {
                throw new IllegalStateException("2");
            }

            @Override
            public void ended(CallReport last, Duration total) {
                throw new IllegalStateException("3");
            }
        };
        try (LogCapture log = LogCapture.of("dev.callwright");
                Connection connection = over(new CannedTransport().json(OK))
                        .listener(new CallListener() {
                            @Override
                            public CallWatch begin(CallInfo call) {
                                return broken;
                            }
                        })
                        .build();
                Connection worse = over(new CannedTransport().json(OK))
                        .listener(new CallListener() {
                            @Override
                            public CallWatch begin(CallInfo call) {
                                throw new IllegalStateException("4");
                            }
                        })
                        .build()) {
            assertEquals("x", Caller.of(connection).call(CALL, ""));
            assertEquals("x", Caller.of(worse).call(CALL, ""));
            assertEquals(4, log.lines().size());
            assertEquals(
                    "WARNING getThing (GET /call): a listener failed java.lang.IllegalStateException: 1",
                    log.lines().get(0));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anErrorOfAListenerGoesNoFurtherEither(Way way) throws Exception {
        CallWatch broken = new CallWatch() {
            @Override
            public void ended(CallReport last, Duration total) {
                throw new NoSuchMethodError("of another version of a library");
            }
        };
        CallListener breaking = new CallListener() {
            @Override
            public CallWatch begin(CallInfo call) {
                return broken;
            }
        };
        try (LogCapture log = LogCapture.of("dev.callwright");
                Rig rig = new Rig(
                        way,
                        (request, connection) ->
                                connection.answer(request.target().equals("/call") ? 404 : 200, null, "{\"code\":200}"),
                        builder -> builder.listener(breaking))) {
            assertThrows(HttpStatusException.class, () -> rig.call(CALL, ""));
            assertNull(rig.call(
                    new TestCall<>(
                            CallFacts.of(Api.named("Test"), "ping", "GET", "/ping"),
                            Result.none(),
                            (request, out) -> {}),
                    ""));

            assertEquals(
                    List.of(
                            "WARNING getThing (GET /call): a listener failed java.lang.NoSuchMethodError: of another"
                                    + " version of a library",
                            "WARNING ping (GET /ping): a listener failed java.lang.NoSuchMethodError: of another"
                                    + " version of a library"),
                    log.lines());
        }
    }

    @Test
    void theLoggingListenerLogsALineACallWithHeadersMaskedUnlessNamed() {
        CannedTransport transport = new CannedTransport()
                .answer(
                        200,
                        Headers.of("Set-Cookie", "secret", "X-Id", "17", "X-Forged", "a"),
                        "{\"code\":40013,\"resultMsg\":\"secret\",\"requestId\":\"R\\nforged\"}"
                                .getBytes(StandardCharsets.UTF_8));
        try (LogCapture log = LogCapture.of("dev.callwright");
                Connection connection =
                        over(transport).listener(CallListener.logging("x-id")).build()) {
            assertThrows(BusinessException.class, () -> Caller.of(connection).call(CALL, ""));

            assertEquals(1, log.lines().size());
            String line = log.lines().get(0).replaceAll("\\d+ ms", "# ms").replaceAll("(ing|received) \\d+", "$1 #");
            assertEquals(
                    "FINE getThing (GET /call): BusinessException, status 200, code 40013, request id R?forged, # ms,"
                            + " attempts 1 (connecting #, waiting #, reading #), sent 0 bytes, received #,"
                            + " headers Set-Cookie X-Id=17 X-Forged",
                    line);
            assertFalse(line.contains("secret"));
        }
    }

    @Test
    void whereNobodyLogsAtThatLevelNobodyWatches() {
        assertSame(CallWatch.NONE, CallListener.logging().begin(new CallInfo("a", "GET", "/")));
        assertSame(CallWatch.NONE, CallListener.warning().begin(new CallInfo("a", "GET", "/")));
    }

    @Test
    void aFutureThatIsKeptKeepsNoAnswer() throws Exception {
        List<WeakReference<TransportResponse>> answers = new ArrayList<>();
        Transport transport = new Transport() {
            @Override
            public Exchange exchange(TransportRequest request) {
                Exchange canned = new CannedTransport().json(OK).exchange(request);
                return new Exchange() {
                    @Override
                    public TransportResponse execute() throws IOException, InterruptedException {
                        TransportResponse response = canned.execute();
                        answers.add(new WeakReference<>(response));
                        return response;
                    }

                    @Override
                    public void abort() {}

                    @Override
                    public boolean mayHaveLeft() {
                        return canned.mayHaveLeft();
                    }
                };
            }

            @Override
            public void close() {}
        };
        try (Connection connection = Connection.builder()
                .server("https://host")
                .transport(transport)
                .listener(listener)
                .build()) {
            CompletableFuture<String> call = Caller.of(connection).callAsync(CALL, "");

            assertEquals("x", call.join());
            Garbage.await(answers.get(0));
            Reference.reachabilityFence(call);
        }
    }
}
