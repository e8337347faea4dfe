package dev.callwright.transport;

import static dev.callwright.transport.Exchanges.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "earlier JDKs have no virtual threads")
class SocketVirtualThreadTest {
    private static final int CALLS = 100;

    /** The server answers nobody before all have asked: were carriers pinned, all would wait for ever. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void moreCallsThanCarriersWaitAtOnce(boolean secure) throws Exception {
        SSLContext keys = Keys.localhost();
        CountDownLatch asked = new CountDownLatch(CALLS);
        ExecutorService executor = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (RawServer server = new RawServer(peer -> {
                    if (secure) {
                        peer.encrypt(keys);
                    }
                    peer.head();
                    asked.countDown();
                    asked.await();
                    peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                });
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(HttpClient.Builder.NO_PROXY)
                        .sslContext(keys)
                        .build()) {
            URI uri = URI.create((secure ? "https" : "http") + "://localhost:" + server.port() + "/");
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                answers.add(executor.submit(() -> get(transport, uri)));
            }
            for (Future<String> answer : answers) {
                assertEquals("200 ok", answer.get());
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
