package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request goes out once, whatever happens on the wire: the server counts. */
@Timeout(30)
class AtMostOnceTest {
    private static final String KEPT = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nkept";

    /** What the server does to the request. */
    enum Fault {
        CLOSES_BEFORE_READING {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) {
                // the script is over
            }
        },
        CLOSES_AFTER_READING {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
            }
        },
        RESETS_AFTER_READING {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                peer.resetAtEnd();
            }
        },
        CLOSES_WITHIN_THE_HEAD {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                peer.send("HTTP/1.1 200 OK\r\nContent-");
            }
        },
        STALLS_BEFORE_THE_HEAD {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                stalled.countDown();
                peer.awaitClose();
            }
        },
        STALLS_WITHIN_THE_HEAD {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                peer.send("HTTP/1.1 200 OK\r\nContent-");
                stalled.countDown();
                peer.awaitClose();
            }
        },
        CLOSES_WITHIN_THE_BODY {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
            }
        },
        ANSWERS_503 {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                peer.send("HTTP/1.1 503 Later\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n");
                peer.awaitClose();
            }
        },
        REDIRECTS {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                peer.send("HTTP/1.1 307 There\r\nLocation: /once?again\r\nContent-Length: 0\r\n\r\n");
                peer.awaitClose();
            }
        },
        WANTS_CREDENTIALS {
            @Override
            void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException {
                peer.head();
                peer.send("HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
                peer.awaitClose();
            }
        };

        abstract void play(RawServer.Peer peer, CountDownLatch stalled) throws IOException;

        boolean stalls() {
            return this == STALLS_BEFORE_THE_HEAD || this == STALLS_WITHIN_THE_HEAD;
        }
    }

    static Stream<Arguments> cases() {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (Subject subject : Subject.values()) {
            for (Fault fault : Fault.values()) {
                for (String method : new String[] {"GET", "POST"}) {
                    cases.add(arguments(subject, fault, method, false));
                    cases.add(arguments(subject, fault, method, true));
                }
            }
        }
        return cases.build();
    }

    @ParameterizedTest(name = "{0} {1} {2} reused={3}")
    @MethodSource("cases")
    void theServerCountsOne(Subject subject, Fault fault, String method, boolean reused) throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        try (RawServer server = subject.serve(
                        peer -> {
                            if (reused) {
                                peer.head();
                                peer.send(KEPT);
                            }
                            fault.play(peer, stalled);
                        },
                        peer -> {
                            while (peer.head() != null) {
                                peer.send(KEPT);
                            }
                        });
                Transport transport = subject.open()) {
            if (reused) {
                assertEquals("200 kept", Exchanges.get(transport, subject.uri(server, "/first")));
            }
            TransportRequest request = TransportRequest.of(method, subject.uri(server, "/once"));
            Exchange exchange = transport.exchange(
                    method.equals("POST")
                            ? request.body(RequestBody.of("x".getBytes(StandardCharsets.UTF_8)))
                            : request);
            String outcome = outcome(exchange, fault.stalls() ? stalled : null);

            long seen = server.heads().stream()
                    .filter(head -> head.contains(" /once"))
                    .count();
            if (fault == Fault.CLOSES_BEFORE_READING) {
                assertEquals(outcome.equals("200 kept") ? 1 : 0, seen, outcome);
            } else {
                assertEquals(1, seen, outcome);
                assertTrue(exchange.mayHaveLeft());
                assertTrue(subject.isJdk()
                        || server.connections() == 1); // java.net.http connects again, and then is stopped
            }
        }
    }

    /** Aborts it as soon as the server stalls, as a deadline would. */
    private static String outcome(Exchange exchange, CountDownLatch stalled) throws Exception {
        FutureTask<String> outcome = new FutureTask<>(() -> {
            try {
                return Exchanges.text(exchange.execute());
            } catch (IOException e) {
                return e.toString();
            }
        });
        new Thread(outcome).start();
        if (stalled != null) {
            stalled.await();
            exchange.abort();
        }
        return outcome.get();
    }
}
