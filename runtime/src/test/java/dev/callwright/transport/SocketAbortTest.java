package dev.callwright.transport;

import static dev.callwright.transport.Exchanges.failing;
import static dev.callwright.transport.Exchanges.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ends exchanges at every phase: by abort from another thread, and by interrupting the one that waits. */
@Timeout(30)
class SocketAbortTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private SocketTransport transport = Exchanges.direct();

    @AfterEach
    void close() {
        transport.close();
    }

    enum End {
        ABORT,
        INTERRUPT
    }

    /** Executes on another thread, ends it once the phase has begun, and waits for how it fails. */
    private static Throwable end(End end, Exchange exchange, CountDownLatch begun) throws Exception {
        FutureTask<Throwable> failure = new FutureTask<>(() -> assertThrows(Throwable.class, exchange::execute));
        Thread thread = new Thread(failure);
        thread.setDaemon(true);
        thread.start();
        begun.await();
        if (end == End.ABORT) {
            exchange.abort();
            exchange.abort();
        } else {
            thread.interrupt();
        }
        return failure.get();
    }

    private static void assertEnded(End end, Throwable failure) {
        if (end == End.ABORT) {
            assertEquals(IOException.class, failure.getClass());
            assertEquals("the exchange was aborted", failure.getMessage());
        } else {
            assertEquals(InterruptedException.class, failure.getClass());
        }
    }

    @Test
    void beforehandNothingIsSent() throws Exception {
        try (RawServer server = RawServer.answering(OK)) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            exchange.abort();

            assertEnded(End.ABORT, assertThrows(IOException.class, exchange::execute));
            assertFalse(exchange.mayHaveLeft());
            assertEquals(0, server.heads().size());
        }
    }

    /** Gives nothing until it is closed. */
    private static final class StallingStream extends InputStream {
        final CountDownLatch reading = new CountDownLatch(1);
        final CountDownLatch closed = new CountDownLatch(1);
        private final CountDownLatch mayClose;

        StallingStream(int timesThatItMustBeLet) {
            this.mayClose = new CountDownLatch(timesThatItMustBeLet);
        }

        void letClose() {
            mayClose.countDown();
        }

        @Override
        public int read() throws IOException {
            reading.countDown();
            await(closed);
            throw new IOException("closed");
        }

        @Override
        public void close() {
            await(mayClose);
            closed.countDown();
            throw new IllegalStateException("a stream of the kind that complains of being closed");
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new AssertionError("a thread that waits for the answer is at the stream", e);
            }
        }
    }

    /** What a stream gives comes when it likes, be it small; and it is closed when it likes. */
    @ParameterizedTest
    @EnumSource(End.class)
    void whileAStreamKeepsTheRequestWaiting(End end) throws Exception {
        StallingStream stream = new StallingStream(1);
        try (RawServer server = RawServer.answering(OK)) {
            Exchange exchange = transport.exchange(
                    TransportRequest.of("PUT", server.uri("/")).body(RequestBody.of(stream, 4)));

            assertEnded(end, end(end, exchange, stream.reading));
            assertEquals(1, stream.closed.getCount());
            stream.letClose();
            stream.closed.await(); // else the thread that reads it would stay
        }
    }

    @Test
    void anEarlyAnswerClosesTheStreamOfWhichNothingIsWanted() throws Exception {
        StallingStream stream = new StallingStream(0);
        try (RawServer server = new RawServer(peer -> {
            stream.reading.await();
            peer.send("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
            peer.awaitClose();
        })) {
            TransportRequest request =
                    TransportRequest.of("PUT", server.uri("/")).body(RequestBody.of(stream, 4));

            assertEquals("413 ", Exchanges.send(transport, request));
            stream.closed.await();
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() throws Exception {
        try (RawServer server = RawServer.answering(OK)) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            Thread.currentThread().interrupt();

            assertThrows(InterruptedException.class, exchange::execute);
            assertFalse(Thread.interrupted());
            assertEquals(0, server.connections());
        }
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void duringTheLookUpOfTheName(End end) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        transport = SocketTransport.builder()
                .proxySelector(HttpClient.Builder.NO_PROXY)
                .names(host -> {
                    begun.countDown();
                    await(never);
                    return new InetAddress[0];
                })
                .build();
        Exchange exchange = transport.exchange(TransportRequest.of("GET", URI.create("http://slow.test/")));

        assertEnded(end, end(end, exchange, begun));
        assertFalse(exchange.mayHaveLeft());
        never.countDown();
    }

    /** A listener that accepts nothing and whose queue is full leaves connections hanging. */
    @ParameterizedTest
    @EnumSource(End.class)
    void duringTheConnect(End end) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<Socket> queue = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            fill(full, queue);
            transport = SocketTransport.builder()
                    .proxySelector(HttpClient.Builder.NO_PROXY)
                    .names(host -> {
                        begun.countDown();
                        return new InetAddress[] {full.getInetAddress()};
                    })
                    .build();
            Exchange exchange = transport.exchange(
                    TransportRequest.of("GET", URI.create("http://full.test:" + full.getLocalPort() + "/")));

            assertEnded(end, end(end, exchange, begun));
            assertFalse(exchange.mayHaveLeft());
        } finally {
            for (Socket socket : queue) {
                socket.close();
            }
        }
    }

    private static void fill(ServerSocket full, List<Socket> queue) throws IOException {
        for (int i = 0; i < 10; i++) {
            Socket socket = new Socket();
            queue.add(socket);
            try {
                socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 50);
            } catch (IOException e) {
                return; // the queue is full
            }
        }
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void duringTheTlsHandshake(End end) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = new RawServer(peer -> {
            peer.text(5); // of the ClientHello
            begun.countDown();
            peer.awaitClose();
        })) {
            Exchange exchange = transport.exchange(
                    TransportRequest.of("GET", URI.create("https://127.0.0.1:" + server.port() + "/")));

            assertEnded(end, end(end, exchange, begun));
            assertFalse(exchange.mayHaveLeft());
            server.awaitPlayed(1);
        }
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void duringTheWriting(End end) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            begun.countDown();
            ended.await();
            peer.awaitClose();
        })) {
            Exchange exchange = transport.exchange(
                    TransportRequest.of("POST", server.uri("/")).body(RequestBody.of(new byte[50_000_000])));

            assertEnded(end, end(end, exchange, begun));
            ended.countDown();
            assertTrue(exchange.mayHaveLeft());
            server.awaitPlayed(1);
        }
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void duringTheWaitForTheHead(End end) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = new RawServer(peer -> {
            peer.head();
            begun.countDown();
            peer.awaitClose();
        })) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));

            assertEnded(end, end(end, exchange, begun));
            assertTrue(exchange.mayHaveLeft());
            server.awaitPlayed(1);
        }
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void duringTheWaitForTheHeadOnAReusedConnectionInTls(End end) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        SSLContext keys = Keys.localhost();
        transport = SocketTransport.builder()
                .proxySelector(HttpClient.Builder.NO_PROXY)
                .sslContext(keys)
                .build();
        try (RawServer server = new RawServer(peer -> {
            peer.encrypt(keys);
            peer.head();
            peer.send(OK);
            peer.head();
            begun.countDown();
            peer.awaitClose();
        })) {
            URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");
            get(transport, uri);
            Exchange exchange = transport.exchange(TransportRequest.of("GET", uri));

            assertEnded(end, end(end, exchange, begun));
            assertTrue(exchange.mayHaveLeft());
            server.awaitPlayed(1);
            assertEquals(1, server.connections());
        }
    }

    private void whileABodyIsRead(Consumer<Reading> end, String problem) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx")) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            InputStream body = exchange.execute().body();
            CountDownLatch begun = new CountDownLatch(1);
            FutureTask<IOException> failure = new FutureTask<>(() -> {
                body.read();
                begun.countDown();
                return assertThrows(IOException.class, body::read);
            });
            Thread thread = new Thread(failure);
            thread.start();
            begun.await();
            end.accept(new Reading(exchange, body, thread));

            IOException thrown = failure.get();
            assertTrue(problem == null || problem.equals(thrown.getMessage()), thrown::toString);
            assertThrows(IOException.class, body::read);
            server.awaitPlayed(1);
        }
    }

    private record Reading(Exchange exchange, InputStream body, Thread thread) {}

    @Test
    void abortWhileABodyIsRead() throws Exception {
        whileABodyIsRead(reading -> reading.exchange().abort(), "the exchange was aborted");
    }

    @Test
    void interruptWhileABodyIsRead() throws Exception {
        whileABodyIsRead(reading -> reading.thread().interrupt(), null);
    }

    @Test
    void closeWhileABodyIsReadByAnotherThread() throws Exception {
        whileABodyIsRead(reading -> Abort.closeQuietly(reading.body()), null);
    }

    @Test
    void anAbortAfterTheEndLeavesTheConnectionToOthers() throws Exception {
        try (RawServer server = RawServer.answering(OK, OK)) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            Exchanges.text(exchange.execute());
            exchange.abort();

            assertEquals("200 ok", get(transport, server.uri("/")));
            assertEquals(1, server.connections());
        }
    }

    @Test
    void anAbortBetweenHeadAndBodyIsSeenEvenIfTheBodyIsHere() throws Exception {
        try (RawServer server = RawServer.answering(OK)) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", server.uri("/")));
            InputStream body = exchange.execute().body();
            exchange.abort();

            assertEquals(
                    "the exchange was aborted",
                    assertThrows(IOException.class, body::read).getMessage());
            server.awaitPlayed(1);
        }
    }

    @Test
    void oneOfTwoWhoWaitForTheSameNameMayGiveUpAlone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch known = new CountDownLatch(1);
        try (RawServer server = RawServer.answering(OK)) {
            transport = SocketTransport.builder()
                    .proxySelector(HttpClient.Builder.NO_PROXY)
                    .names(host -> {
                        begun.countDown();
                        await(known);
                        return new InetAddress[] {InetAddress.getLoopbackAddress()};
                    })
                    .build();
            URI uri = URI.create("http://some.test:" + server.port() + "/");
            Exchange first = transport.exchange(TransportRequest.of("GET", uri));
            FutureTask<IOException> failure = failing(first);
            begun.await();
            FutureTask<String> second = new FutureTask<>(() -> get(transport, uri));
            new Thread(second).start();
            first.abort();
            failure.get();
            known.countDown();

            assertEquals("200 ok", second.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
