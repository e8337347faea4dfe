package dev.callwright.transport;

import static dev.callwright.transport.Exchanges.get;
import static dev.callwright.transport.Exchanges.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SocketRequestTest {
    private static final String EMPTY = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

    private final SocketTransport transport = Exchanges.direct();

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void aGetGoesOutToTheLetter() throws Exception {
        try (RawServer server = RawServer.answering(EMPTY)) {
            send(
                    transport,
                    TransportRequest.of("GET", server.uri("/a%20b;c?d=%2B&e#fragment"))
                            .headers(Headers.of("X-A", "1", "x-a", "2")));

            assertEquals(
                    "GET /a%20b;c?d=%2B&e HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
                            + "\r\nX-A: 1\r\nx-a: 2\r\n\r\n",
                    server.heads().get(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"[fe80::1%eth0]:81,[fe80::1]:81", "[fe80::1%eth0],[fe80::1]", "[::1]:80,[::1]"})
    void theZoneOfAnAddressIsNotSent(String authority, String host) {
        TransportRequest request = TransportRequest.of("GET", URI.create("http://" + authority + "/"));
        RequestHead head = new RequestHead(request, false, null);

        assertEquals(
                "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n",
                new String(head.withRoom(0), 0, head.length(), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 255, 256, 257, 3_000, 60_000})
    void aHeadOfAnyLengthGoesOutWhole(int length) throws Exception {
        try (RawServer server = RawServer.answering(EMPTY)) {
            String token = "t".repeat(length);
            send(
                    transport,
                    TransportRequest.of("GET", server.uri("/"))
                            .headers(Headers.of("Authorization", token, "X-Last", "1")));

            assertEquals(
                    "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nAuthorization: " + token
                            + "\r\nX-Last: 1\r\n\r\n",
                    server.heads().get(0));
        }
    }

    @Test
    void aPostGoesOutToTheLetter() throws Exception {
        LinkedBlockingQueue<String> bodies = new LinkedBlockingQueue<>();
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            bodies.add(peer.text(7));
            peer.send(EMPTY);
        })) {
            send(
                    transport,
                    TransportRequest.of("POST", server.uri(""))
                            .body(RequestBody.of("{\"a\":1}".getBytes(StandardCharsets.UTF_8))));

            assertEquals(
                    "POST / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nContent-Length: 7\r\n\r\n",
                    server.heads().get(0));
            assertEquals("{\"a\":1}", bodies.take());
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,false", "HEAD,false", "DELETE,false", "OPTIONS,false", "POST,true", "PUT,true", "PATCH,true"})
    void aRequestWithoutABodySaysSoWhereABodyIsUsual(String method, boolean length) throws Exception {
        try (RawServer server = RawServer.answering(EMPTY)) {
            send(transport, TransportRequest.of(method, server.uri("/")));

            assertEquals(length, server.heads().get(0).contains("\r\nContent-Length: 0\r\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16 * 1024, 64 * 1024, 1_000_003})
    void bodiesOfAnySizeArriveWhole(int size, @TempDir Path folder) throws Exception {
        String text = "0123456789".repeat(size / 10 + 1).substring(0, size);
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("f"), bytes);
        LinkedBlockingQueue<String> bodies = new LinkedBlockingQueue<>();
        try (RawServer server = new RawServer(peer -> {
            for (int i = 0; i < 3; i++) {
                peer.head();
                bodies.add(peer.text(size));
                peer.send(EMPTY);
            }
        })) {
            for (RequestBody body : new RequestBody[] {
                RequestBody.of(bytes), RequestBody.of(file), RequestBody.of(new ByteArrayInputStream(bytes), size)
            }) {
                send(transport, TransportRequest.of("PUT", server.uri("/")).body(body));

                assertEquals(text, bodies.take());
            }
            assertEquals(1, server.connections());
            assertTrue(server.heads().get(2).endsWith("\r\nContent-Length: " + size + "\r\n\r\n"));
        }
    }

    @Test
    void aBodyShorterThanItsLengthEndsTheConnectionBeforeTheServerTakesItForWhole() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.awaitClose();
        })) {
            Exchange exchange = transport.exchange(TransportRequest.of("PUT", server.uri("/"))
                    .body(RequestBody.of(new ByteArrayInputStream(new byte[200_000]), 200_001)));

            assertEquals(
                    "the body of the request is shorter than its length",
                    assertThrows(IOException.class, exchange::execute).getMessage());
            assertTrue(exchange.mayHaveLeft());
            server.awaitPlayed(1);
        }
    }

    @Test
    void aBodyThatCannotBeOpenedLeavesNothingSent() throws Exception {
        RequestBody body = RequestBody.of(InputStream.nullInputStream(), 0);
        body.open().close();
        try (RawServer server = RawServer.answering(EMPTY)) {
            Exchange exchange = transport.exchange(
                    TransportRequest.of("PUT", server.uri("/")).body(body));

            assertEquals(
                    "the body of the request cannot be read",
                    assertThrows(IOException.class, exchange::execute).getMessage());
            assertFalse(exchange.mayHaveLeft());
        }
    }

    @Test
    void anAnswerThatComesBeforeTheBodyIsSentIsStillRead() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nbig");
        })) {
            byte[] tooMuch = new byte[50_000_000];
            TransportRequest request =
                    TransportRequest.of("POST", server.uri("/")).body(RequestBody.of(tooMuch));

            assertEquals("413 big", send(transport, request));
        }
    }

    @Test
    void anExchangeIsExecutedOnce() throws Exception {
        try (RawServer server = RawServer.answering(EMPTY)) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            exchange.execute();

            assertThrows(IllegalStateException.class, exchange::execute);
        }
    }

    @Test
    void aClosedTransportSendsNothing() throws Exception {
        try (RawServer server = RawServer.answering(EMPTY)) {
            transport.close();
            transport.close();

            assertEquals(
                    "the transport is closed",
                    assertThrows(IOException.class, () -> get(transport, server.uri("/")))
                            .getMessage());
            assertEquals(0, server.connections());
        }
    }
}
