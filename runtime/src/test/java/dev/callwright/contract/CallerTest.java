package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.Content;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Download;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.NotSentException;
import dev.callwright.client.TransportException;
import dev.callwright.json.Encoders;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.SocketTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The path of a call over real sockets: deadlines, cancelling, at most once, signing, downloads. */
@Timeout(30)
class CallerTest {
    private static final TestCall<String, Void> PING = TestCall.get(TestCall.ENVELOPE, Result.none());
    private static final TestCall<String, Void> DELETE = TestCall.delete();
    private static final TestCall<String, Download> DOWNLOAD = TestCall.get(TestCall.ENVELOPE, Result.download());
    private static final CallOptions SHORT =
            CallOptions.builder().deadline(Duration.ofMillis(200)).build();
    private static final String OK = "{\"code\":200}";

    private static WireServer stallingInTheBody() throws IOException {
        return new WireServer((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
            return connection.waitForClientClose();
        });
    }

    private static Connection connect(WireServer server) {
        return Connection.builder().server(server.uri()).build();
    }

    @Test
    void aTrickleOfBytesDoesNotPutOffTheDeadline() throws Exception {
        try (WireServer server = new WireServer((request, connection) -> {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{");
                    while (true) {
                        connection.send(" "); // until the client's close makes it fail
                    }
                });
                Connection connection = connect(server)) {
            assertThrows(
                    DeadlineException.class,
                    () -> Caller.of(connection)
                            .with(SHORT)
                            .call(TestCall.get(null, Result.of(in -> in.readString())), ""));
        }
    }

    @Test
    void theServerOfTheOptionsWins() throws Exception {
        try (WireServer own = WireServer.json(OK);
                WireServer other = WireServer.json(OK);
                Connection connection = connect(own)) {
            CallOptions elsewhere = CallOptions.builder().server(other.uri()).build();
            Caller caller = Caller.of(connection).with(elsewhere);

            caller.call(PING, "");
            caller.with(CallOptions.builder().header("X-Later", "1").build())
                    .callAsync(PING, "")
                    .join();

            assertEquals(0, own.requests().size());
            assertEquals(2, other.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example", "https://a.example/?b", "https://u@a.example", "/v1"})
    void aServerToWhichNoPathCanBeAppendedIsRefused(String server) {
        CallOptions.Builder options = CallOptions.builder();

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> options.server(server));

        assertEquals(
                "the server must be an http or https URI with a host, without user, query and fragment",
                e.getMessage());
    }

    @Test
    void theDeadlineHoldsForTheBodyOfAnErrorToo() throws Exception {
        try (WireServer server = new WireServer((request, connection) -> {
                    connection.send("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\n{");
                    return connection.waitForClientClose();
                });
                Connection connection = connect(server)) {
            DeadlineException e = assertThrows(
                    DeadlineException.class,
                    () -> Caller.of(connection).with(SHORT).call(DOWNLOAD, ""));

            assertEquals(404, e.status());
        }
    }

    @Test
    void theDeadlineHoldsForTheBytesOfADownload() throws Exception {
        try (WireServer server = stallingInTheBody();
                Connection connection = connect(server)) {
            Download download = Caller.of(connection).with(SHORT).call(DOWNLOAD, "");

            DeadlineException e = assertThrows(DeadlineException.class, download::bytes);

            assertEquals(DeadlineException.Phase.BODY, e.phase());
            assertTrue(server.sawClientClose());
        }
    }

    @Test
    void interruptingTheReaderOfABodyClosesTheConnectionAndKeepsTheFlag() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        try (WireServer server = stallingInTheBody();
                Connection connection = connect(server)) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");
            FutureTask<Boolean> task = new FutureTask<>(() -> {
                assertEquals('{', download.stream().read());
                reading.countDown();
                assertThrows(CancelledException.class, download.stream()::read);
                return Thread.currentThread().isInterrupted();
            });
            Thread reader = new Thread(task);
            reader.start();
            reading.await();

            reader.interrupt();

            assertTrue(task.get());
            assertTrue(server.sawClientClose());
        }
    }

    /** Often, as the one thread may tell before the other has closed. */
    @RepeatedTest(5)
    void aBodyThatIsClosedWhileItIsReadStillTellsOfItsAnswer() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        try (WireServer server = stallingInTheBody();
                Connection connection = connect(server)) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");
            FutureTask<CancelledException> task = new FutureTask<>(() -> {
                assertEquals('{', download.stream().read());
                reading.countDown();
                return assertThrows(CancelledException.class, download::bytes);
            });
            new Thread(task).start();
            reading.await();

            download.close();

            assertEquals(200, task.get().status());
            assertEquals("9", task.get().headers().first("Content-Length"));
        }
    }

    @Test
    void nothingStaysScheduledAfterACall() throws Exception {
        TestScheduler scheduler = TestScheduler.byHand();
        try (WireServer server = WireServer.json(OK);
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .scheduler(scheduler)
                        .build()) {
            Caller caller = Caller.of(connection);
            caller.call(PING, "");
            assertEquals(List.of(Duration.ofSeconds(60)), scheduler.delays());
            assertEquals(0, scheduler.waiting());

            Download download = caller.call(TestCall.get(null, Result.download()), "");
            assertEquals(1, scheduler.waiting());
            download.bytes();
            assertEquals(0, scheduler.waiting());

            caller.call(TestCall.get(null, Result.download()), "").close();
            assertEquals(0, scheduler.waiting());
        }
    }

    @Test
    void aServerThatCannotBeReachedIsKnownNotToHaveSeenTheRequest() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Connection connection =
                Connection.builder().server("http://127.0.0.1:" + port).build()) {
            TransportException e = assertThrows(
                    TransportException.class, () -> Caller.of(connection).call(DELETE, "1"));

            assertTrue(e.neverLeft());
            assertEquals("deleteThings (GET /delete) could not reach the server [attempts 3]", e.getMessage());
        }
    }

    @Test
    void aTransportThatFailsInAWayOfItsOwnIsAFailedCall() throws Exception {
        ProxySelector broken = new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw new IllegalStateException("the script of the proxies is broken");
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
        try (WireServer server = WireServer.json(OK);
                SocketTransport transport =
                        SocketTransport.builder().proxySelector(broken).build();
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .transport(transport)
                        .build()) {
            NotSentException e = assertThrows(
                    NotSentException.class, () -> Caller.of(connection).call(PING, ""));

            assertEquals("the script of the proxies is broken", e.getCause().getMessage());
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    void theSignerSeesWhatGoesOut() throws Exception {
        TestCall<String, Void> post =
                new TestCall<>(CallFacts.of(Api.named("T"), "add", "POST", "/add"), Result.none(), (request, out) -> {
                    out.query("a", "b c");
                    out.jsonBody(request, Encoders.string());
                });
        Instant now = Instant.ofEpochMilli(1533355053000L);
        try (WireServer server = WireServer.json("");
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .clock(Clock.fixed(now, ZoneOffset.UTC))
                        .signer(request -> request.header(
                                        "X-Signed",
                                        request.method()
                                                + request.uri()
                                                + new String(request.body(), StandardCharsets.US_ASCII)
                                                + request.headers().first("X-Option"))
                                .header("timestamp", Long.toString(request.now().toEpochMilli())))
                        .build()) {
            CallOptions options = CallOptions.builder().header("X-Option", "o").build();
            Caller.of(connection).with(options).call(post, "body");

            assertEquals(
                    "POST" + server.uri() + "/add?a=b%20c\"body\"o",
                    server.request().header("X-Signed"));
            assertEquals("1533355053000", server.request().header("timestamp"));
            assertEquals("o", server.request().header("X-Option"));
            assertEquals("application/json", server.request().header("Accept"));
        }
    }

    @Test
    void aSignerThatFailsSendsNothingAndItsSecretStaysOutOfTheMessage() throws Exception {
        try (WireServer server = WireServer.json(OK);
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .signer(request -> {
                            throw new IOException("no key at secret-place");
                        })
                        .build()) {
            NotSentException e = assertThrows(
                    NotSentException.class, () -> Caller.of(connection).call(PING, ""));

            assertEquals("getThing (GET /call) was not sent: the signer failed", e.getMessage());
            assertInstanceOf(IOException.class, e.getCause());
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    void aStreamedBodyCannotBeSigned() throws Exception {
        TestCall<String, Void> upload = new TestCall<>(
                CallFacts.of(Api.named("T"), "upload", "POST", "/"),
                Result.none(),
                (request, out) -> out.body(Content.of("a/b", new ByteArrayInputStream(new byte[3]), 3)));
        try (WireServer server = WireServer.json("");
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .signer(request -> request.body())
                        .build()) {
            assertThrows(NotSentException.class, () -> Caller.of(connection).call(upload, ""));
        }
        try (WireServer server = WireServer.json("");
                Connection connection = connect(server)) {
            Caller.of(connection).call(upload, "");
            assertEquals(3, server.request().body().length);
        }
    }

    @Test
    void withoutAServerNothingIsSent() {
        try (Connection connection = Connection.builder().build()) {
            NotSentException e = assertThrows(
                    NotSentException.class, () -> Caller.of(connection).call(PING, ""));

            assertEquals(
                    "getThing (GET /call) was not sent: no server is known; the description has none,"
                            + " so give the connection one",
                    e.getMessage());
            assertInstanceOf(
                    NotSentException.class,
                    assertThrows(
                                    CompletionException.class,
                                    () -> Caller.of(connection)
                                            .callAsync(PING, "")
                                            .join())
                            .getCause());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host", "host", "http://host/?a=b", "http://host/#a", "http://user:secret@host/"})
    void aServerThatIsNoBaseUriIsRefused(String server) {
        assertEquals(
                "the server must be an http or https URI with a host, without user, query and fragment",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Connection.builder().server(server))
                        .getMessage());
    }

    @Test
    void aDeadlineWithoutEndIsOne() throws Exception {
        try (WireServer server = WireServer.json(OK);
                Connection connection = connect(server)) {
            CallOptions forever = CallOptions.builder()
                    .deadline(Duration.ofSeconds(Long.MAX_VALUE))
                    .build();

            assertNull(Caller.of(connection).with(forever).call(PING, ""));
        }
    }

    @Test
    void theServerOfTheDescriptionServesUnlessTheConnectionHasOne() throws Exception {
        try (WireServer described = WireServer.json("");
                WireServer connected = WireServer.json("")) {
            CallFacts facts = CallFacts.of(Api.named("T").server(described.uri()), "ping", "GET", "/");
            TestCall<String, Void> ping = new TestCall<>(facts, Result.none(), (request, out) -> {});
            try (Connection plain = Connection.builder().build();
                    Connection elsewhere = connect(connected)) {
                Caller.of(plain).call(ping, "");
                Caller.of(elsewhere).call(ping, "");
            }
            assertEquals(1, described.requests().size());
            assertEquals(1, connected.requests().size());
        }
    }

    @Test
    void afterCloseNothingIsSent() throws Exception {
        try (WireServer server = WireServer.json(OK)) {
            Connection connection = connect(server);
            Caller caller = Caller.of(connection);
            caller.call(PING, "");
            caller.callAsync(PING, "").join();
            connection.close();
            connection.close();

            assertThrows(NotSentException.class, () -> caller.call(PING, ""));
            CompletionException e = assertThrows(
                    CompletionException.class, () -> caller.callAsync(PING, "").join());
            assertInstanceOf(NotSentException.class, e.getCause());
            assertEquals(2, server.requests().size());
        }
    }

    @Test
    void aDownloadIsStreamedToAFile(@TempDir Path folder) throws Exception {
        byte[] bytes = new byte[300_000];
        bytes[299_999] = 7;
        try (WireServer server = new WireServer((request, connection) -> connection.answer(200, "audio/wav", bytes));
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .maxAnswerBytes(1000)
                        .build()) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");

            assertEquals("audio/wav", download.contentType());
            assertEquals(300_000, download.length());
            assertArrayEquals(bytes, Files.readAllBytes(download.saveTo(folder.resolve("a.wav"))));
            assertEquals("*/*", server.request().header("Accept"));
            assertArrayEquals(
                    bytes, Caller.of(connection).callAsync(DOWNLOAD, "").join().bytes());
        }
    }

    @Test
    void aDownloadThatBreaksLeavesNoFile(@TempDir Path folder) throws Exception {
        try (WireServer server = new WireServer((request, connection) -> {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
                    return false;
                });
                Connection connection = connect(server)) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");
            Path file = folder.resolve("f");

            assertThrows(TransportException.class, () -> download.saveTo(file));
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void closingADownloadClosesItsConnection() throws Exception {
        try (WireServer server = stallingInTheBody();
                Connection connection = connect(server)) {
            Caller.of(connection).call(DOWNLOAD, "").close();

            assertTrue(server.sawClientClose());
        }
    }

    @Test
    void aRefusalInsteadOfADownloadIsItsException() throws Exception {
        try (WireServer server = WireServer.json("{\"code\":404,\"resultMsg\":\"gone\"}");
                Connection connection = connect(server)) {
            ApiException e = assertThrows(
                    BusinessException.class, () -> Caller.of(connection).call(DOWNLOAD, ""));
            assertEquals("404", e.code());
        }
        try (WireServer server = WireServer.answering(502, "text/html", "<html>");
                Connection connection = connect(server)) {
            assertThrows(HttpStatusException.class, () -> Caller.of(connection).call(DOWNLOAD, ""));
        }
        try (WireServer server = WireServer.json("{\"export\":1}");
                Connection connection = connect(server)) {
            assertEquals(
                    "{\"export\":1}",
                    new String(Caller.of(connection).call(DOWNLOAD, "").bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDownloadInJsonIsStreamedUnlessItIsAsShortAsARefusal() throws Exception {
        String file = "{\"features\":[" + "1,".repeat(2_000_000) + "1]}";
        try (WireServer server = WireServer.answering(200, "application/geo+json", file);
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .maxAnswerBytes(10_000)
                        .build()) {
            Download download = Caller.of(connection).call(DOWNLOAD, "");

            assertEquals(file.length(), download.length());
            assertEquals(file, new String(download.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDownloadInJsonOfUnknownLengthIsStreamedFromItsBeginning() throws Exception {
        byte[] file = ("{\"features\":[" + "1,".repeat(2_000_000) + "1]}").getBytes(StandardCharsets.UTF_8);
        byte[] coded = ContentCodingTest.gzip(file);
        try (WireServer server = new WireServer((request, connection) ->
                        connection.answer(200, "application/json\r\nContent-Encoding: gzip", coded));
                Connection connection =
                        Connection.builder().server(server.uri()).build()) {
            Caller caller = Caller.of(connection);
            for (int i = 0; i < 2; i++) {
                assertArrayEquals(file, caller.call(DOWNLOAD, "").bytes());
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aRefusalInsteadOfADownloadIsReadWhateverAnswersMayHave() throws Exception {
        try (WireServer server = WireServer.json("{\"code\":404,\"resultMsg\":\"" + "x".repeat(2_000) + "\"}");
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .maxAnswerBytes(1_000)
                        .build()) {
            assertThrows(BusinessException.class, () -> Caller.of(connection).call(DOWNLOAD, ""));
        }
    }

    @Test
    void aDownloadOfWhichTheBeginningWasReadEndsAsAnyOther() throws Exception {
        try (WireServer server = new WireServer((request, connection) -> {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/json\r\nTransfer-Encoding: chunked\r\n\r\n");
                    connection.send("200000\r\n" + "1".repeat(0x200000) + "\r\n");
                    return connection.waitForClientClose();
                });
                Connection connection = connect(server)) {
            Download closed = Caller.of(connection).call(DOWNLOAD, "");
            assertEquals('1', closed.stream().read());
            closed.close();
            assertThrows(CancelledException.class, closed.stream()::read);

            Download late = Caller.of(connection).with(SHORT).call(DOWNLOAD, "");
            assertThrows(DeadlineException.class, late::bytes);
        }
    }

    @Test
    void callsOneAfterTheOtherShareAConnectionWhateverTheirOutcome() throws Exception {
        try (WireServer server =
                        new WireServer((request, connection) -> request.target().startsWith("/delete")
                                ? connection.answer(500, "text/html", "<html>")
                                : connection.answer(200, "audio/wav", OK));
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);
            for (int i = 0; i < 5; i++) {
                caller.call(PING, "");
                caller.callAsync(PING, "").join();
                assertThrows(HttpStatusException.class, () -> caller.call(DELETE, "1"));
                caller.call(DOWNLOAD, "").bytes();
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aCallWithoutResultGivesNull() throws Exception {
        try (WireServer server = WireServer.json(OK);
                Connection connection = connect(server)) {
            assertNull(Caller.of(connection).call(DELETE, "1"));
            assertNull(Caller.of(connection).callAsync(DELETE, "1").join());
            assertEquals("/delete?id=1", server.requests().get(0).target());
        }
    }
}
