package dev.acme.app;

import com.sun.net.httpserver.HttpServer;
import dev.callwright.client.Connection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A server that gives prepared answers and remembers what it was asked. */
final class Server implements AutoCloseable {
    private final HttpServer server;
    private final Deque<String> answers = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final Connection connection;

    Server(String... answers) throws IOException {
        this.answers.addAll(List.of(answers));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip());
            String answer = this.answers.isEmpty() ? "" : this.answers.remove();
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : bytes.length);
            if (!exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        connection = connect().build();
    }

    /** For another connection than the one there is, which its maker closes. */
    Connection.Builder connect() {
        return Connection.builder().server("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        connection.close();
        server.stop(0);
    }
}
