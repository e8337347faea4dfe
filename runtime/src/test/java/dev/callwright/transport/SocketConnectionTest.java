package dev.callwright.transport;

import static dev.callwright.transport.Exchanges.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SocketConnectionTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private SocketTransport transport = Exchanges.direct();

    @AfterEach
    void close() {
        transport.close();
    }

    private static SocketTransport.Builder builder() {
        return SocketTransport.builder().proxySelector(HttpClient.Builder.NO_PROXY);
    }

    private static RawServer keeping() throws Exception {
        return new RawServer(peer -> {
            while (peer.head() != null) {
                peer.send(OK);
            }
        });
    }

    @Test
    void aConnectionThatTheServerClosedIsNotUsedAgain() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.send(OK);
        })) {
            assertEquals("200 ok", get(transport, server.uri("/1")));
            server.awaitPlayed(1);
            awaitArrival();

            assertEquals("200 ok", get(transport, server.uri("/2")));
            assertEquals(2, server.connections());
            assertEquals(2, server.heads().size());
        }
    }

    /** What the server has sent is here once another has been asked and has answered, all on one loopback. */
    private void awaitArrival() throws Exception {
        try (RawServer other = keeping()) {
            assertEquals("200 ok", get(transport, other.uri("/")));
        }
    }

    @Test
    void aConnectionOnWhichTheServerSaidMoreIsNotUsedAgain() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch said = new CountDownLatch(1);
        try (RawServer server = new RawServer(
                peer -> {
                    peer.head();
                    peer.send(OK);
                    read.await();
                    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged");
                    said.countDown();
                    peer.awaitClose();
                },
                peer -> {
                    peer.head();
                    peer.send(OK);
                })) {
            assertEquals("200 ok", get(transport, server.uri("/1")));
            read.countDown();
            said.await();
            awaitArrival();

            assertEquals("200 ok", get(transport, server.uri("/2")));
            server.awaitPlayed(1);
            assertEquals(2, server.connections());
        }
    }

    @Test
    void aRequestLostOnAReusedConnectionMayHaveLeftAndIsNotSentAgain() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.send(OK);
            peer.head();
        })) {
            get(transport, server.uri("/1"));
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/2")));

            assertThrows(IOException.class, exchange::execute);
            assertTrue(exchange.mayHaveLeft());
            assertEquals(2, server.heads().size());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aRefusedConnectionSaysWhereToAndNothingHasLeft() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Exchange exchange =
                transport.exchange(TransportRequest.of("GET", URI.create("http://127.0.0.1:" + port + "/")));

        ConnectException failure = assertThrows(ConnectException.class, exchange::execute);
        assertEquals("cannot connect to 127.0.0.1:" + port, failure.getMessage());
        assertEquals("Connection refused", failure.getCause().getMessage());
        assertFalse(exchange.mayHaveLeft());
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        transport = builder()
                .names(host -> {
                    throw new UnknownHostException("some resolver's words");
                })
                .build();
        Exchange exchange = transport.exchange(TransportRequest.of("GET", URI.create("http://no.test/")));

        assertEquals(
                "no.test",
                assertThrows(UnknownHostException.class, exchange::execute).getMessage());
        assertFalse(exchange.mayHaveLeft());
    }

    @Test
    void eachConnectionLooksItsNameUpAnew() throws Exception {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        AtomicInteger lookups = new AtomicInteger();
        transport = builder()
                .names(host -> {
                    if (lookups.getAndIncrement() == 0) {
                        throw new UnknownHostException(host);
                    }
                    return new InetAddress[] {loopback};
                })
                .build();
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            peer.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
        })) {
            URI uri = URI.create("http://some.test:" + server.port() + "/");
            assertThrows(UnknownHostException.class, () -> get(transport, uri));
            assertEquals("200 ok", get(transport, uri));
            assertEquals("200 ok", get(transport, uri));
        }
        assertEquals(3, lookups.get());
    }

    @Test
    void theAddressesOfAHostAreTriedInTurn() throws Exception {
        InetAddress dead = InetAddress.getByName("127.0.0.2");
        InetAddress alive = InetAddress.getByName("127.0.0.1");
        transport =
                builder().names(host -> new InetAddress[] {dead, dead, alive}).build();
        try (RawServer server = keeping()) {
            assertEquals("200 ok", get(transport, URI.create("http://Some.Test:" + server.port() + "/")));
            assertEquals("200 ok", get(transport, URI.create("http://some.test:" + server.port() + "/")));
            assertEquals(1, server.connections());
            assertEquals(
                    "GET / HTTP/1.1\r\nHost: Some.Test:" + server.port() + "\r\n\r\n",
                    server.heads().get(0));
        }
    }

    @Test
    void whereNoAddressAnswersEachIsReported() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        transport = builder()
                .names(host ->
                        new InetAddress[] {InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")})
                .build();

        ConnectException failure = assertThrows(
                ConnectException.class, () -> get(transport, URI.create("http://some.test:" + port + "/")));
        assertEquals("cannot connect to some.test:" + port, failure.getMessage());
        assertEquals(2, failure.getSuppressed().length);
    }

    @Test
    void noMoreIdleConnectionsAreKeptThanAllowed() throws Exception {
        transport = builder().maxIdle(1).build();
        try (RawServer server = keeping()) {
            TransportResponse first = transport
                    .exchange(TransportRequest.of("GET", server.uri("/")))
                    .execute();
            TransportResponse second = transport
                    .exchange(TransportRequest.of("GET", server.uri("/")))
                    .execute();
            Exchanges.text(first);
            Exchanges.text(second);

            server.awaitPlayed(1);
            get(transport, server.uri("/"));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void withNoIdleConnectionsEachIsClosedAfterItsAnswer() throws Exception {
        transport = builder().maxIdle(0).build();
        try (RawServer server = keeping()) {
            get(transport, server.uri("/"));
            get(transport, server.uri("/"));

            server.awaitPlayed(2);
            assertEquals(2, server.connections());
        }
    }

    @Test
    void anIdleConnectionIsClosedWhenItsTimeIsUp() throws Exception {
        transport = builder().idleTime(Duration.ofMillis(1)).build();
        try (RawServer server = keeping()) {
            get(transport, server.uri("/"));
            server.awaitPlayed(1);
        }
    }

    @Test
    void aServerThatKeepsConnectionsForLessIsBelieved() throws Exception {
        try (RawServer server = new RawServer(peer -> {
            while (peer.head() != null) {
                peer.send("HTTP/1.1 200 OK\r\nKeep-Alive: max=9, timeout=0\r\nContent-Length: 2\r\n\r\nok");
            }
        })) {
            get(transport, server.uri("/"));
            server.awaitPlayed(1);
        }
    }

    @Test
    void closingClosesIdleConnectionsAndLetsOthersEnd() throws Exception {
        try (RawServer idle = keeping();
                RawServer busy = keeping()) {
            get(transport, idle.uri("/"));
            TransportResponse response = transport
                    .exchange(TransportRequest.of("GET", busy.uri("/")))
                    .execute();
            transport.close();

            idle.awaitPlayed(1);
            assertEquals("200 ok", Exchanges.text(response));
            busy.awaitPlayed(1);
        }
    }

    @Test
    void manyThreadsShareOneTransport() throws Exception {
        int threads = 64;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (RawServer server = new RawServer(peer -> {
            for (String head = peer.head(); head != null; head = peer.head()) {
                String target = head.split(" ")[1];
                peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(target.length())
                        + "\r\n" + target + "\r\n0\r\n\r\n");
            }
        })) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String path = "/" + thread + "/";
                results.add(executor.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        assertEquals("200 " + path + i, get(transport, server.uri(path + i)));
                    }
                    return 50;
                }));
            }
            for (Future<Integer> result : results) {
                assertEquals(50, result.get());
            }
            assertEquals(threads * 50, server.heads().size());
            assertTrue(server.connections() <= threads, "connections: " + server.connections());
        } finally {
            executor.shutdownNow();
        }
    }

    /** Aborts race with everything: the connect, the answer, the way back to the pool. */
    @Test
    void abortsAtAnyTimeNeverMixAnswersUp() throws Exception {
        int threads = 32;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        ExecutorService aborters = Executors.newFixedThreadPool(4);
        try (RawServer server = new RawServer(peer -> {
            for (String head = peer.head(); head != null; head = peer.head()) {
                String target = head.split(" ")[1];
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: " + target.length() + "\r\n\r\n");
                peer.send(target);
            }
        })) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String path = "/" + thread + "/";
                results.add(executor.submit(() -> {
                    int aborted = 0;
                    for (int i = 0; i < 50; i++) {
                        Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri(path + i)));
                        if (i % 2 == 0) {
                            aborters.execute(exchange::abort);
                        }
                        try {
                            assertEquals("200 " + path + i, Exchanges.text(exchange.execute()));
                        } catch (IOException e) {
                            assertEquals("the exchange was aborted", e.getMessage());
                            aborted += i % 2 == 0 ? 1 : 1000;
                        }
                    }
                    return aborted;
                }));
            }
            for (Future<Integer> result : results) {
                assertTrue(result.get() <= 25, "one was aborted that should not have been");
            }
        } finally {
            executor.shutdownNow();
            aborters.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void limitsMustNotBeNegative(int limit) {
        assertEquals(
                "maxIdle must not be negative",
                assertThrows(IllegalArgumentException.class, () -> builder().maxIdle(limit))
                        .getMessage());
    }

    @Test
    void theIdleTimeMayBeAnyOther() {
        builder().idleTime(ChronoUnit.FOREVER.getDuration()).build().close();
    }

    @Test
    void theIdleTimeMustBeMoreThanZero() {
        assertEquals(
                "idleTime must be more than zero",
                assertThrows(IllegalArgumentException.class, () -> builder().idleTime(Duration.ZERO))
                        .getMessage());
    }

    @Test
    void thePoolForgetsConnectionsWhoseTimeIsUp() throws Exception {
        ConnectionPool pool = new ConnectionPool(2, Duration.ofHours(1));
        try (RawServer server = keeping()) {
            HttpConnection connection = connected(server, "a");
            pool.give(connection, 0);

            assertNull(pool.take(connection.route()));
            server.awaitPlayed(1);
        }
    }

    @Test
    void thePoolKeepsThoseUsedLastAndGivesTheYoungest() throws Exception {
        ConnectionPool pool = new ConnectionPool(2, Duration.ofHours(1));
        try (RawServer server = keeping()) {
            HttpConnection b = connected(server, "b");
            HttpConnection a = connected(server, "a");
            pool.give(connected(server, "a"), Long.MAX_VALUE);
            pool.give(b, Long.MAX_VALUE);
            pool.give(a, Long.MAX_VALUE);

            server.awaitPlayed(1);
            assertNull(pool.take(new Route(true, "b", 80, null)));
            assertSame(b, pool.take(new Route(false, "b", 80, null)));
            assertSame(a, pool.take(new Route(false, "a", 80, null)));
            pool.close();
            pool.give(a, Long.MAX_VALUE);
            server.awaitPlayed(1);
        }
    }

    private static HttpConnection connected(RawServer server, String host) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.port()));
        return new HttpConnection(new Route(false, host, 80, null), channel, null);
    }
}
