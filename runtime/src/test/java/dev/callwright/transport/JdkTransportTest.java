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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
