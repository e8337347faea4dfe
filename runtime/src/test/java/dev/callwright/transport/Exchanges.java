package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;

/** Short words for exchanges in tests. */
final class Exchanges {
    private Exchanges() {}

    /** A transport that no proxy of the machine under test gets in the way of. */
    static SocketTransport direct() {
        return SocketTransport.builder()
                .proxySelector(HttpClient.Builder.NO_PROXY)
                .build();
    }

    static String get(Transport transport, URI uri) throws Exception {
        return send(transport, TransportRequest.of("GET", uri));
    }

    static String send(Transport transport, TransportRequest request) throws Exception {
        return text(transport.exchange(request).execute());
    }

    static String text(TransportResponse response) throws IOException {
        return response.status() + " " + new String(response.body().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** Executes on another thread, and expects that it fails. */
    static FutureTask<IOException> failing(Exchange exchange) {
        FutureTask<IOException> task = new FutureTask<>(() -> assertThrows(IOException.class, exchange::execute));
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
