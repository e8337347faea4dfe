package dev.callwright.tanyi.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps every request and gives all the same answer. */
final class RecordingServer implements AutoCloseable {
    private final HttpServer http;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    record Request(String method, String path, String query, String body) {}

    /** Answers with status 200 and this as the envelope's data, or whatever else. */
    static RecordingServer answeringData(String json) {
        return new RecordingServer(
                200, "application/json", "{\"code\":200,\"data\":" + json + ",\"requestId\":\"R\",\"resultMsg\":\"\"}");
    }

    RecordingServer(int status, String contentType, String answer) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", exchange -> answer(exchange, status, contentType, answer.getBytes(UTF_8)));
        http.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/apiOpen/v1");
    }

    List<Request> requests() {
        return requests;
    }

    Request onlyRequest() {
        if (requests.size() != 1) {
            throw new AssertionError("instead of one request: " + requests);
        }
        return requests.get(0);
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange, int status, String contentType, byte[] answer) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            requests.add(new Request(exchange.getRequestMethod(), uri.getPath(), uri.getQuery(), body));
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
