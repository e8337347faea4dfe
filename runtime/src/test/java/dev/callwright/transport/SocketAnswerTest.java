package dev.callwright.transport;

import static dev.callwright.transport.Exchanges.get;
import static dev.callwright.transport.Exchanges.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SocketAnswerTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String NEXT = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnext";

    private final SocketTransport transport = Exchanges.direct();

    @AfterEach
    void close() {
        transport.close();
    }

    static Stream<Arguments> keptConnections() {
        return Stream.of(
                arguments("GET", OK + "Content-Length: 5\r\n\r\nhello", "200 hello"),
                arguments("GET", OK + "content-length:5\r\n\r\nhello", "200 hello"),
                arguments("GET", OK + "Content-Length: \t5 \t\r\n\r\nhello", "200 hello"),
                arguments("GET", OK + "Content-Length: 5, 5\r\nContent-Length: 05\r\n\r\nhello", "200 hello"),
                arguments("GET", OK + "Content-Length: 0\r\n\r\n", "200 "),
                arguments("GET", "HTTP/1.1 404\r\nContent-Length: 2\r\n\r\nno", "404 no"),
                arguments("GET", "HTTP/1.1 404 \r\nContent-Length: 2\r\n\r\nno", "404 no"),
                arguments("GET", "HTTP/1.1 599 \u00e9\r\nContent-Length: 2\r\n\r\nno", "599 no"),
                arguments("HEAD", OK + "Content-Length: 5\r\n\r\n", "200 "),
                arguments("HEAD", OK + "Transfer-Encoding: chunked\r\n\r\n", "200 "),
                arguments("GET", "HTTP/1.1 204 None\r\n\r\n", "204 "),
                arguments("GET", "HTTP/1.1 304 Same\r\nContent-Length: 5\r\n\r\n", "304 "),
                arguments("GET", "HTTP/1.1 100 Continue\r\n\r\n" + OK + "Content-Length: 2\r\n\r\nok", "200 ok"),
                arguments(
                        "GET",
                        "HTTP/1.1 103 Hints\r\nLink: a\r\n\r\nHTTP/1.1 102 Wait\r\n\r\n" + OK
                                + "Content-Length: 2\r\n\r\nok",
                        "200 ok"),
                arguments("GET", chunked("5\r\nhello\r\n0\r\n\r\n"), "200 hello"),
                arguments("GET", chunked("005\r\nhello\r\n00\r\n\r\n"), "200 hello"),
                arguments(
                        "GET",
                        chunked("a\r\n0123456789\r\nA;x=\"y\" \t\r\n0123456789\r\n0 ;z\r\n\r\n"),
                        "200 01234567890123456789"),
                arguments("GET", chunked("1\r\nh\r\n0\r\nX-Trailer: a\r\nContent-Length: 9\r\n\r\n"), "200 h"),
                arguments("GET", OK + "Transfer-Encoding:  CHUNKED \r\n\r\n1\r\nh\r\n0\r\n\r\n", "200 h"),
                arguments("GET", OK + "Connection: keep-alive\r\nContent-Length: 1\r\n\r\nx", "200 x"));
    }

    @ParameterizedTest
    @MethodSource("keptConnections")
    void anAnswerThatEndsItselfLeavesItsConnectionToTheNext(String method, String answer, String expected)
            throws Exception {
        try (RawServer server = RawServer.answering(answer, NEXT, answer, NEXT)) {
            for (int i = 0; i < 2; i++) {
                assertEquals(expected, send(transport, TransportRequest.of(method, server.uri("/"))));
                assertEquals("200 next", get(transport, server.uri("/")));
            }
            assertEquals(1, server.connections());
        }
    }

    static Stream<Arguments> closedConnections() {
        return Stream.of(
                arguments(OK + "Connection: close\r\nContent-Length: 5\r\n\r\nhello", "200 hello"),
                arguments(OK + "Connection: x, Close\r\nContent-Length: 5\r\n\r\nhello", "200 hello"),
                arguments(OK + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nh\r\n0\r\n\r\n", "200 h"),
                arguments("HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", "200 hello"),
                arguments("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nhello", "200 hello"),
                arguments(OK + "Content-Length: 5\r\n\r\nhelloHTTP/1.1 200 OK\r\n", "200 hello"),
                arguments(chunked("1\r\nh\r\n0\r\n\r\n\r\n"), "200 h"),
                arguments("HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\n", "204 "),
                arguments("HTTP/1.1 204 None\r\nTransfer-Encoding: chunked\r\n\r\n", "204 "),
                arguments("HTTP/1.1 304 Same\r\n\r\nsurplus", "304 "),
                arguments(OK + "Content-Length: 0\r\n\r\n" + NEXT, "200 "));
    }

    @ParameterizedTest
    @MethodSource("closedConnections")
    void aConnectionThatCannotGoOnIsClosedByTheClient(String answer, String expected) throws Exception {
        try (RawServer server = new RawServer(
                peer -> {
                    peer.head();
                    peer.send(answer);
                    peer.awaitClose();
                },
                peer -> {
                    peer.head();
                    peer.send(NEXT);
                    peer.awaitClose();
                })) {
            assertEquals(expected, get(transport, server.uri("/")));
            server.awaitPlayed(1);
            assertEquals("200 next", get(transport, server.uri("/")));
            assertEquals(2, server.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\n\r\nhello",
                "HTTP/1.0 200 OK\r\n\r\nhello",
                "HTTP/1.1 200\r\nX: y\r\n\r\nhello"
            })
    void withoutALengthTheBodyEndsWithTheConnection(String answer) throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.send(answer);
        })) {
            assertEquals("200 hello", get(transport, server.uri("/")));
            assertEquals("200 hello", get(transport, server.uri("/")));
            assertEquals(2, server.connections());
        }
    }

    static Stream<Arguments> malformed() {
        String both = "it has both Transfer-Encoding and Content-Length";
        String lengths = "it has several lengths";
        String number = "its Content-Length is no number of bytes";
        String coding = "its Transfer-Encoding is not chunked alone";
        String name = "a field has no proper name before a colon";
        String control = "a line holds a control character";
        String first = "it does not begin with a status line of HTTP/1.0 or 1.1";
        String size = "a chunk has no size, or one of more than 15 digits";
        String extension = "the size of a chunk is followed by something else than an extension";
        String line = "a line ends without CR";
        String tooLong = "a line is too long, or a chunk longer than its size";
        return Stream.of(
                arguments(OK + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", both),
                arguments(OK + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxy", lengths),
                arguments(OK + "Content-Length: 1, 2\r\n\r\nxy", lengths),
                arguments(OK + "Content-Length: +1\r\n\r\nx", number),
                arguments(OK + "Content-Length: -1\r\n\r\nx", number),
                arguments(OK + "Content-Length:\r\n\r\nx", number),
                arguments(OK + "Content-Length: 1,\r\n\r\nx", number),
                arguments(OK + "Content-Length: 1 1\r\n\r\nx", number),
                arguments(OK + "Content-Length: 0x1\r\n\r\nx", number),
                arguments(OK + "Content-Length: 9999999999999999999\r\n\r\nx", number),
                arguments(OK + "Content-Length: \u00b2\r\n\r\nx", number),
                arguments(OK + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", coding),
                arguments(OK + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", coding),
                arguments(OK + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", coding),
                arguments(OK + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", coding),
                arguments(OK + "Transfer-Encoding:\r\n\r\n0\r\n\r\n", coding),
                arguments(
                        "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        "it is of HTTP/1.0, which has no Transfer-Encoding"),
                arguments(OK + "X: a\r\n b\r\nContent-Length: 0\r\n\r\n", "a field is folded over several lines"),
                arguments(OK + " X: a\r\nContent-Length: 0\r\n\r\n", "a field is folded over several lines"),
                arguments(OK + "X : a\r\nContent-Length: 0\r\n\r\n", name),
                arguments(OK + "X\r\nContent-Length: 0\r\n\r\n", name),
                arguments(OK + ": a\r\nContent-Length: 0\r\n\r\n", name),
                arguments(OK + "X Y: a\r\nContent-Length: 0\r\n\r\n", name),
                arguments(OK + "\u00e9: a\r\nContent-Length: 0\r\n\r\n", name),
                arguments(OK + "X: a\rY: b\r\nContent-Length: 0\r\n\r\n", control),
                arguments(OK + "X: a\0\r\nContent-Length: 0\r\n\r\n", control),
                arguments(OK + "X: a\u007f\r\nContent-Length: 0\r\n\r\n", control),
                arguments("HTTP/1.1 200 O\rK\r\nContent-Length: 0\r\n\r\n", control),
                arguments("HTTP/1.1 200 OK\nContent-Length: 0\n\n", line),
                arguments(OK + "X: a\nContent-Length: 0\r\n\r\n", line),
                arguments("\r\n" + OK + "Content-Length: 0\r\n\r\n", first),
                arguments("HTTP/2.0 200 OK\r\n\r\n", first),
                arguments("HTTP/1.1  200 OK\r\n\r\n", first),
                arguments("HTTP/1.1 20 OK\r\n\r\n", first),
                arguments("HTTP/1.1 2000 OK\r\n\r\n", first),
                arguments("HTTP/1.1 099 OK\r\n\r\n", first),
                arguments("HTTP/1.1 2x0 OK\r\n\r\n", first),
                arguments("http/1.1 200 OK\r\n\r\n", first),
                arguments("<html>nonsense</html>\r\n\r\n", first),
                arguments(
                        "HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n",
                        "it switches protocols, which nobody asked for"),
                arguments(OK + "X: " + "a".repeat(65_536) + "\r\n\r\n", tooLong),
                arguments(OK + ("X: " + "a".repeat(1000) + "\r\n").repeat(70) + "\r\n", tooLong),
                arguments(OK + "a".repeat(100_000), tooLong),
                arguments(OK + "X: a\r\n".repeat(201) + "\r\n", "it has more than 200 fields"),
                arguments(chunked("\r\nx\r\n0\r\n\r\n"), size),
                arguments(chunked("g\r\nx\r\n0\r\n\r\n"), size),
                arguments(chunked("-1\r\nx\r\n0\r\n\r\n"), size),
                arguments(chunked("0000000000000001\r\nx\r\n0\r\n\r\n"), size),
                arguments(chunked("FFFFFFFFFFFFFFFFF\r\nx\r\n0\r\n\r\n"), size),
                arguments(chunked("0x1\r\nx\r\n0\r\n\r\n"), extension),
                arguments(chunked("1 \r\nx\r\n0\r\n\r\n"), extension),
                arguments(chunked("1 1\r\nx\r\n0\r\n\r\n"), extension),
                arguments(chunked("1;a\rb\r\nx\r\n0\r\n\r\n"), control),
                arguments(chunked("1;" + "a".repeat(1100) + "\r\nx\r\n0\r\n\r\n"), tooLong),
                arguments(chunked("1\nx\r\n0\r\n\r\n"), line),
                arguments(chunked("1\r\nxy\r\n0\r\n\r\n"), tooLong),
                arguments(chunked("1\r\nx\n\n0\r\n\r\n"), line),
                arguments(chunked("0\r\nX : a\r\n\r\n"), name),
                arguments(chunked("0\r\nX: " + "a".repeat(65_536) + "\r\n\r\n"), tooLong),
                arguments(chunked("0\r\n" + "X: a\r\n".repeat(201) + "\r\n"), "it has more than 200 fields"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedAnswerFailsAndEndsItsConnection(String answer, String problem) throws Exception {
        for (String before : new String[] {null, NEXT}) {
            try (RawServer server = new RawServer(peer -> {
                if (before != null) {
                    peer.head();
                    peer.send(before);
                }
                peer.head();
                peer.send(answer);
                peer.awaitClose();
            })) {
                if (before != null) {
                    assertEquals("200 next", get(transport, server.uri("/")));
                }
                assertEquals(
                        "the answer is not proper HTTP/1.1: " + problem,
                        assertThrows(ProtocolException.class, () -> get(transport, server.uri("/")))
                                .getMessage());
                server.awaitPlayed(1);
                assertEquals(1, server.connections());
            }
        }
    }

    @Test
    void aHeadOf200FieldsAndAlmost64KilobytesIsRead() throws Exception {
        String fields = ("X-Field: " + "v".repeat(300) + "\r\n").repeat(199);
        try (RawServer server = RawServer.answering(OK + fields + "Content-Length: 2\r\n\r\nok", NEXT)) {
            TransportResponse response = transport
                    .exchange(TransportRequest.of("GET", server.uri("/")))
                    .execute();

            assertEquals(199, response.headers().all("x-field").size());
            assertEquals("v".repeat(300), response.headers().first("X-FIELD"));
            assertEquals("200 ok", Exchanges.text(response));
            assertEquals("200 next", get(transport, server.uri("/")));
        }
    }

    @Test
    void fieldsComeInOrderWithoutTheSpaceAroundThem() throws Exception {
        try (RawServer server =
                RawServer.answering(OK + "A:1\r\nB: \t 2 3 \t\r\nA: \r\nC:\u00e9\r\nContent-Length: 0\r\n\r\n")) {
            Headers headers = transport
                    .exchange(TransportRequest.of("GET", server.uri("/")))
                    .execute()
                    .headers();

            assertEquals(List.of("1", ""), headers.all("a"));
            assertEquals("2 3", headers.first("B"));
            assertEquals("\u00e9", headers.first("C"));
        }
    }

    static Stream<Arguments> truncated() {
        return Stream.of(
                arguments("", "the server closed the connection before it answered"),
                arguments("HTTP/1.1 2", "the server closed the connection in the middle of an answer"),
                arguments(OK + "X: a\r\n", "the server closed the connection in the middle of an answer"),
                arguments("HTTP/1.1 100 Wait\r\n\r\n", "the server closed the connection in the middle of an answer"),
                arguments(
                        OK + "Content-Length: 5\r\n\r\nhel",
                        "the server closed the connection after 3 of 5 bytes of the body"),
                arguments(chunked("5\r\nhel"), "the server closed the connection in the middle of a chunk of the body"),
                arguments(chunked("5\r\nhello"), "the server closed the connection in the middle of an answer"),
                arguments(chunked("5\r\nhello\r\n"), "the server closed the connection in the middle of an answer"),
                arguments(chunked("0\r\n"), "the server closed the connection in the middle of an answer"));
    }

    @ParameterizedTest
    @MethodSource("truncated")
    void aTruncatedAnswerFailsAndTheRequestIsNotSentAgain(String answer, String problem) throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.send(answer);
        })) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));

            assertEquals(
                    problem,
                    assertThrows(EOFException.class, () -> Exchanges.text(exchange.execute()))
                            .getMessage());
            assertTrue(exchange.mayHaveLeft());
            assertEquals(1, server.heads().size());
        }
    }

    @Test
    void aResetAfterTheRequestFailsAndTheRequestIsNotSentAgain() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.resetAtEnd();
        })) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));

            assertThrows(IOException.class, exchange::execute);
            assertTrue(exchange.mayHaveLeft());
            assertEquals(1, server.heads().size());
        }
    }

    @Test
    void aBodyClosedEarlyEndsTheConnection() throws Exception {
        try (RawServer server = RawServer.answering(OK + "Content-Length: 100000\r\n\r\nhello")) {
            try (InputStream body = transport
                    .exchange(TransportRequest.of("GET", server.uri("/")))
                    .execute()
                    .body()) {
                assertEquals('h', body.read());
            }
            server.awaitPlayed(1);
        }
    }

    @Test
    void aBodyThatIsClosedIsNotReadOn() throws Exception {
        try (RawServer server = RawServer.answering(OK + "Content-Length: 5\r\n\r\nhello")) {
            InputStream body = transport
                    .exchange(TransportRequest.of("GET", server.uri("/")))
                    .execute()
                    .body();
            assertEquals('h', body.read());
            body.close();
            body.close();

            assertEquals(
                    "the body is closed",
                    assertThrows(IOException.class, body::read).getMessage());
            server.awaitPlayed(1);
        }
    }

    @Test
    void theConnectionIsFreeAsSoonAsTheLastByteIsRead() throws Exception {
        try (RawServer server = RawServer.answering(OK + "Content-Length: 1\r\n\r\nx", NEXT)) {
            InputStream body = transport
                    .exchange(TransportRequest.of("GET", server.uri("/")))
                    .execute()
                    .body();
            assertEquals('x', body.read());

            assertEquals("200 next", get(transport, server.uri("/")));
            assertEquals(-1, body.read());
            assertEquals(1, server.connections());
        }
    }

    private static String chunked(String body) {
        return OK + "Transfer-Encoding: chunked\r\n\r\n" + body;
    }
}
