package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.testing.WireServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class JdkTransportTest {
    private final JdkTransport transport = JdkTransport.create();

    @AfterEach
    void close() {
        transport.close();
    }

    private String send(TransportRequest request) throws Exception {
        TransportResponse response = transport.exchange(request).execute();
        return response.status() + " " + new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void sendsMethodTargetHeadersAndBody() throws Exception {
        try (WireServer server = WireServer.answering(201, "text/plain", "hello")) {
            TransportRequest request = TransportRequest.of("POST", server.uri("/a%20b?c=%2B"))
                    .headers(Headers.of("X-A", "1", "X-A", "2"))
                    .body(RequestBody.of("body".getBytes(StandardCharsets.UTF_8)));

            assertEquals("201 hello", send(request));
            assertEquals("POST", server.request().method());
            assertEquals("/a%20b?c=%2B", server.request().target());
            assertEquals("1, 2", server.request().header("X-A"));
            assertEquals("body", server.request().text());
        }
    }

    @Test
    void plainHttpIsNotAskedToBecomeHttp2() throws Exception {
        try (WireServer server = WireServer.json("{}")) {
            send(TransportRequest.of("POST", server.uri("/")));

            assertNull(server.request().header("Upgrade"));
            assertNull(server.request().header("HTTP2-Settings"));
        }
    }

    @Test
    void streamsFilesAndStreamsWithTheirLength(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "from a file");
        try (WireServer server = WireServer.json("{}")) {
            send(TransportRequest.of("PUT", server.uri("/")).body(RequestBody.of(file)));
            byte[] bytes = "from a stream".getBytes(StandardCharsets.UTF_8);
            send(TransportRequest.of("PUT", server.uri("/"))
                    .body(RequestBody.of(new ByteArrayInputStream(bytes), bytes.length)));

            assertEquals("from a file", server.requests().get(0).text());
            assertEquals("from a stream", server.requests().get(1).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "POST", "PUT"})
    void aServerThatReadsAndClosesSeesOneRequest(String method) throws Exception {
        try (WireServer server = new WireServer((request, connection) -> false)) {
            Exchange exchange = transport.exchange(TransportRequest.of(method, server.uri("/delete")));

            assertThrows(IOException.class, exchange::execute);
            assertTrue(exchange.mayHaveLeft());
            assertEquals(1, server.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST"})
    void aServerThatReadsAndClosesAReusedConnectionSeesOneRequest(String method) throws Exception {
        try (WireServer server = new WireServer((request, connection) ->
                request.target().equals("/first") && connection.answer(200, "text/plain", "kept"))) {
            assertEquals("200 kept", send(TransportRequest.of("GET", server.uri("/first"))));

            assertThrows(IOException.class, () -> send(TransportRequest.of(method, server.uri("/delete"))));
            assertEquals(
                    1,
                    server.requests().stream()
                            .filter(request -> request.target().equals("/delete"))
                            .count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST"})
    void aServerThatReadsAndResetsSeesOneRequest(String method) throws Exception {
        try (WireServer server = new WireServer((request, connection) -> connection.reset())) {
            assertThrows(IOException.class, () -> send(TransportRequest.of(method, server.uri("/delete"))));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aRefusedConnectionIsKnownNeverToHaveLeft() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Exchange exchange = transport.exchange(TransportRequest.of("GET", URI.create("http://127.0.0.1:" + port)));

        assertThrows(IOException.class, exchange::execute);
        assertFalse(exchange.mayHaveLeft());
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (WireServer server = new WireServer((request, connection) ->
                connection.send("HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"))) {
            assertEquals("302 ", send(TransportRequest.of("GET", server.uri("/"))));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void abortingEndsTheWaitForTheHeadAndClosesTheConnection() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (WireServer server = new WireServer((request, connection) -> {
            arrived.countDown();
            return connection.waitForClientClose();
        })) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            FutureTask<Exception> waiting = new FutureTask<>(() -> assertThrows(IOException.class, exchange::execute));
            new Thread(waiting).start();
            arrived.await();

            exchange.abort();
            exchange.abort();

            waiting.get();
            assertTrue(server.sawClientClose());
        }
    }

    @Test
    void abortingEndsTheReadingOfTheBodyAndClosesTheConnection() throws Exception {
        try (WireServer server = new WireServer((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx");
            return connection.waitForClientClose();
        })) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            TransportResponse response = exchange.execute();
            assertEquals('x', response.body().read());
            FutureTask<Exception> reading = new FutureTask<>(
                    () -> assertThrows(IOException.class, () -> response.body().read()));
            new Thread(reading).start();

            exchange.abort();

            reading.get();
            assertTrue(server.sawClientClose());
        }
    }

    @Test
    void anExchangeAbortedBeforehandSendsNothing() throws Exception {
        try (WireServer server = WireServer.json("{}")) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            exchange.abort();

            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThrows(IOException.class, exchange::execute));
        }
    }

    @Test
    void aThreadInterruptedBeforehandSendsNothing() throws Exception {
        try (WireServer server = WireServer.json("{}")) {
            Exchange exchange = transport.exchange(TransportRequest.of("POST", server.uri("/")));
            Thread.currentThread().interrupt();

            assertThrows(InterruptedException.class, exchange::execute);
            assertFalse(exchange.mayHaveLeft());
            assertEquals("200 {}", send(TransportRequest.of("GET", server.uri("/later"))));
            assertEquals("/later", server.request().target());
        }
    }

    @Test
    void aClientThatFollowsRedirectsIsRefused() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertTrue(assertThrows(IllegalArgumentException.class, () -> JdkTransport.over(client))
                .getMessage()
                .startsWith("the HttpClient follows redirects"));
    }

    @Test
    void aClientWithAnAuthenticatorIsRefused() {
        HttpClient client =
                HttpClient.newBuilder().authenticator(new Authenticator() {}).build();

        assertTrue(assertThrows(IllegalArgumentException.class, () -> JdkTransport.over(client))
                .getMessage()
                .startsWith("the HttpClient has an authenticator"));
    }

    @Test
    void theApplicationsClientIsNotClosed() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        try (WireServer server = WireServer.json("{}")) {
            JdkTransport over = JdkTransport.over(client);
            over.close();

            assertEquals(
                    200,
                    over.exchange(TransportRequest.of("GET", server.uri("/")))
                            .execute()
                            .status());
        }
    }

    @Test
    void theApplicationsExecutorAndProxyAreUsed() throws Exception {
        AtomicInteger executed = new AtomicInteger();
        try (WireServer proxy = WireServer.json("{}")) {
            HttpClient client = HttpClient.newBuilder()
                    .executor(task -> {
                        executed.incrementAndGet();
                        new Thread(task).start();
                    })
                    .proxy(ProxySelector.of(
                            new InetSocketAddress("127.0.0.1", proxy.uri("/").getPort())))
                    .build();
            TransportRequest request = TransportRequest.of("GET", URI.create("http://api.test/a"));

            assertEquals("200 {}", Exchanges.send(JdkTransport.over(client), request));
            assertEquals("http://api.test/a", proxy.request().target());
            assertTrue(executed.get() > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"407,with status 407; it wants credentials: see SocketTransport.Builder.proxyCredentials", "403,403"})
    void aRefusedTunnelFailsBeforeAnythingHasLeft(int status, String message) throws Exception {
        try (RawServer proxy = new RawServer(peer -> {
            peer.head();
            peer.send("HTTP/1.1 " + status + " No\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 2\r\n\r\nno");
            peer.awaitClose();
        })) {
            HttpClient client = HttpClient.newBuilder()
                    .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port())))
                    .build();
            Exchange exchange =
                    JdkTransport.over(client).exchange(TransportRequest.of("POST", URI.create("https://api.test/a")));

            IOException e = assertThrows(IOException.class, exchange::execute);
            assertTrue(e.getMessage().endsWith(message), e.getMessage());
            assertFalse(exchange.mayHaveLeft());
        }
    }

    private static JdkTransport speaking(HttpClient.Version version, SSLContext tls) {
        return JdkTransport.over(HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(version)
                .sslContext(tls)
                .build());
    }

    private static TransportRequest post(RawServer server) {
        return TransportRequest.of("POST", URI.create("https://127.0.0.1:" + server.port() + "/"))
                .body(RequestBody.of(new byte[] {'{', '}'}));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aServerThatIsNotTrustedSeesNothing(HttpClient.Version version) throws Exception {
        try (RawServer server = new RawServer(peer -> peer.encrypt(Keys.localhost()))) {
            Exchange exchange = speaking(version, SSLContext.getDefault()).exchange(post(server));

            assertThrows(SSLHandshakeException.class, exchange::execute);
            assertFalse(exchange.mayHaveLeft());
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aServerThatHasReadBeforeItAsksForACertificateMayHaveExecuted(HttpClient.Version version) throws Exception {
        try (RawServer server = new RawServer(peer -> {
            SSLSocket socket = peer.encrypt(Keys.localhost(), "TLSv1.2");
            peer.head();
            socket.setNeedClientAuth(true);
            socket.startHandshake();
            peer.awaitClose();
        })) {
            Exchange exchange = speaking(version, Keys.trusting()).exchange(post(server));

            assertThrows(SSLHandshakeException.class, exchange::execute);
            assertTrue(exchange.mayHaveLeft());
            assertEquals(1, server.heads().size());
        }
    }

    private static String frame(int type, int flags, int stream, String payload) {
        return "\0\0" + (char) payload.length() + (char) type + (char) flags + "\0\0\0" + (char) stream + payload;
    }

    private static String field(String name, String value) {
        return "\0" + (char) name.length() + name + (char) value.length() + value;
    }

    /** A server that answers one request by HTTP/2: status 200 and a body, whatever that says of its length. */
    private static RawServer http2(String contentLength, String body) throws Exception {
        int headers = 1;
        int settings = 4;
        int last = 1;
        int all = 4;
        return new RawServer(peer -> {
            peer.encrypt(Keys.localhost(), "TLSv1.3", "h2");
            peer.text("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
            peer.send(frame(settings, 0, 0, ""));
            String head = peer.text(9);
            while (head.charAt(3) != headers) {
                peer.text(head.charAt(1) * 256 + head.charAt(2));
                head = peer.text(9);
            }
            int stream = head.charAt(8);
            peer.send(frame(settings, 1, 0, ""));
            peer.send(frame(headers, all, stream, "\u0088" + field("content-length", contentLength)));
            peer.send(frame(0, last, stream, body));
            peer.awaitClose();
        });
    }

    @Test
    void aBodyThatIsNotAsLongAsItSaysIsNotTakenForWholeOverHttp2() throws Exception {
        try (RawServer server = http2("7", "{\"a\":1}")) {
            assertEquals("200 {\"a\":1}", Exchanges.send(over2(), post(server)));
        }
        for (String length : new String[] {"100", "6"}) {
            try (RawServer server = http2(length, "{\"a\":1}")) {
                assertThrows(IOException.class, () -> Exchanges.send(over2(), post(server)));
            }
        }
        try (RawServer server = http2("100", "{\"a\":1}")) {
            assertEquals(
                    "the body ended after 7 of 100 bytes",
                    assertThrows(IOException.class, () -> Exchanges.send(over2(), post(server)))
                            .getMessage());
        }
    }

    @Test
    void theLengthOfABodyThatIsNotSentIsNotAwaitedOverHttp2() throws Exception {
        try (RawServer server = http2("100", "")) {
            TransportRequest head = TransportRequest.of("HEAD", post(server).uri());
            assertEquals("200 ", Exchanges.send(over2(), head));
        }
    }

    private static JdkTransport over2() {
        return speaking(HttpClient.Version.HTTP_2, Keys.localhost());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5})
    void ofABodyThatCannotBeReadNoConsequenceIsTold(long length) throws Exception {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        try (WireServer server = WireServer.json("{}");
                JdkTransport terse = JdkTransport.over(new TerseClient())) {
            TransportRequest request =
                    TransportRequest.of("PUT", server.uri("/")).body(RequestBody.of(failing, length));
            Exchange exchange = terse.exchange(request);

            IOException e = assertThrows(RequestBodyException.class, exchange::execute);
            assertEquals("the body of the request cannot be read", e.getMessage());
            assertEquals("disk", e.getCause().getMessage());
        }
    }
}
