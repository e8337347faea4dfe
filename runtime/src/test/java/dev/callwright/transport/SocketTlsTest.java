package dev.callwright.transport;

import static dev.callwright.transport.Exchanges.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SocketTlsTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    /** The type of the record in which TLS says goodbye. */
    private static final byte ALERT = 21;

    private SSLContext keys;
    private SocketTransport transport;

    @BeforeEach
    void open() throws Exception {
        keys = Keys.localhost();
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        transport = SocketTransport.builder()
                .proxySelector(HttpClient.Builder.NO_PROXY)
                .names(host -> new InetAddress[] {loopback})
                .sslContext(keys)
                .build();
    }

    @AfterEach
    void close() {
        transport.close();
    }

    private RawServer keeping() throws Exception {
        return new RawServer(peer -> {
            peer.encrypt(keys);
            while (peer.head() != null) {
                peer.send(OK);
            }
        });
    }

    private static URI uri(String host, RawServer server) {
        return URI.create("https://" + host + ":" + server.port() + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void aConnectionInTlsIsUsedAgain(String host) throws Exception {
        try (RawServer server = keeping()) {
            assertEquals("200 ok", get(transport, uri(host, server)));
            assertEquals("200 ok", get(transport, uri(host, server)));
            assertEquals(1, server.connections());
            assertEquals(
                    "GET / HTTP/1.1\r\nHost: " + host + ":" + server.port() + "\r\n\r\n",
                    server.heads().get(1));
        }
    }

    /** An address is no name (RFC 6066, section 3). */
    @ParameterizedTest
    @CsvSource({"localhost, localhost", "127.0.0.1,"})
    void theServerIsToldTheNameOfTheHost(String host, String name) throws Exception {
        LinkedBlockingQueue<List<SNIServerName>> names = new LinkedBlockingQueue<>();
        try (RawServer server = new RawServer(peer -> {
            SSLSocket socket = peer.encrypt(keys);
            names.add(((ExtendedSSLSession) socket.getSession()).getRequestedServerNames());
            peer.head();
            peer.send(OK);
        })) {
            get(transport, uri(host, server));

            assertEquals(name == null ? List.of() : List.of(new SNIHostName(name)), names.take());
        }
    }

    @Test
    void aConnectionInTheClearServesNoCallInTls() throws Exception {
        RawServer.Script answering = peer -> {
            while (peer.head() != null) {
                peer.send(OK);
            }
        };
        try (RawServer server = new RawServer(answering, peer -> peer.text(5))) {
            assertEquals("200 ok", get(transport, URI.create("http://localhost:" + server.port() + "/")));

            assertThrows(IOException.class, () -> get(transport, uri("localhost", server)));
            assertEquals(1, server.heads().size());
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefusedAndNothingHasLeft() throws Exception {
        try (RawServer server = keeping()) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", uri("other.test", server)));

            assertThrows(SSLHandshakeException.class, exchange::execute);
            assertFalse(exchange.mayHaveLeft());
            server.awaitPlayed(1);
            assertEquals(List.of(), server.heads());
        }
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefused() throws Exception {
        try (RawServer server = keeping();
                SocketTransport ordinary = Exchanges.direct()) {
            assertThrows(SSLHandshakeException.class, () -> get(ordinary, uri("127.0.0.1", server)));
            server.awaitPlayed(1);
            assertEquals(List.of(), server.heads());
        }
    }

    @Test
    void aServerThatSpeaksNoTlsIsRefused() throws Exception {
        try (RawServer server = new RawServer(peer -> peer.send("HTTP/1.1 400 Bad\r\n\r\n"))) {
            assertThrows(IOException.class, () -> get(transport, uri("localhost", server)));
            server.awaitPlayed(1);
        }
    }

    @Test
    void aConnectionThatTheServerClosedIsNotUsedAgain() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.encrypt(keys);
            peer.head();
            peer.send(OK);
        })) {
            assertEquals("200 ok", get(transport, uri("localhost", server)));
            server.awaitPlayed(1);

            assertEquals("200 ok", get(transport, uri("localhost", server)));
            assertEquals(2, server.connections());
            assertEquals(2, server.heads().size());
        }
    }

    /** Often, as the connection is used again at once only where the next call is quick. */
    @RepeatedTest(10)
    void whatNobodyAskedForIsNoAnswerToTheNextCall() throws Exception {
        Semaphore said = new Semaphore(0);
        try (RawServer server = new RawServer(peer -> {
            peer.encrypt(keys);
            String head = peer.head();
            while (head != null) {
                peer.send(head.startsWith("GET /none") ? "HTTP/1.1 204 No Content\r\n\r\n" : OK);
                if (head.startsWith("GET /none")) {
                    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nstray");
                    said.release();
                }
                head = peer.head();
            }
        })) {
            URI uri = uri("localhost", server);
            assertEquals("200 ok", get(transport, uri));
            assertEquals("200 ok", get(transport, uri));
            assertEquals("204 ", get(transport, uri.resolve("/none")));
            said.acquire();

            assertEquals("200 ok", get(transport, uri));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void largeBodiesInTlsArriveWhole() throws Exception {
        String body = "0123456789".repeat(100_000);
        try (RawServer server = new RawServer(peer -> {
            peer.encrypt(keys);
            peer.head();
            String sent = peer.text(body.length());
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: " + sent.length() + "\r\n\r\n" + sent);
        })) {
            TransportRequest request = TransportRequest.of("POST", uri("localhost", server))
                    .body(RequestBody.of(body.getBytes(StandardCharsets.ISO_8859_1)));

            assertEquals("200 " + body, Exchanges.send(transport, request));
        }
    }

    @Test
    void aBodyCutShortInTlsFails() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.encrypt(keys);
            peer.head();
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel");
        })) {
            assertEquals(
                    "the server closed the connection after 3 of 5 bytes of the body",
                    assertThrows(EOFException.class, () -> get(transport, uri("localhost", server)))
                            .getMessage());
        }
    }

    @Test
    void closingSaysGoodbyeToIdleServers() throws Exception {
        LinkedBlockingQueue<byte[]> goodbyes = new LinkedBlockingQueue<>();
        try (RawServer server = new RawServer(peer -> {
            peer.encrypt(keys, "TLSv1.2");
            peer.head();
            peer.send(OK);
            goodbyes.add(peer.rest());
        })) {
            get(transport, uri("localhost", server));
            transport.close();

            byte[] goodbye = goodbyes.take();
            assertTrue(goodbye.length > 0, "the connection just ended");
            assertEquals(ALERT, goodbye[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void aBodyThatEndsWithTheConnectionNeedsTheGoodbyeOfTls(String version) throws Exception {
        try (RawServer server = new RawServer(
                peer -> {
                    SSLSocket socket = peer.encrypt(keys, version);
                    peer.head();
                    peer.send("HTTP/1.1 200 OK\r\n\r\nwhole");
                    socket.close();
                },
                peer -> {
                    peer.encrypt(keys, version);
                    peer.head();
                    peer.send("HTTP/1.1 200 OK\r\n\r\ncut sho");
                })) {
            assertEquals("200 whole", get(transport, uri("localhost", server)));
            assertEquals(
                    "the connection ended without TLS saying so: the body may have been cut short",
                    assertThrows(EOFException.class, () -> get(transport, uri("localhost", server)))
                            .getMessage());
        }
    }
}
