package dev.callwright.processor.evolution;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.Connection;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** A depot that has grown beyond every description of it: its parcels have members and stages that none knows. */
final class DepotServer implements AutoCloseable {
    private static final String PARCEL =
            "{\"number\":\"p\",\"stage\":\"LOST\",\"weight\":3,\"owner\":{\"name\":\"O\",\"since\":\"2020-01-02\","
                    + "\"vip\":true},\"counts\":{\"SENT\":1},\"colours\":[\"red\"]}";

    private final HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    DepotServer() {
        // Else the body of each answer waits for the acknowledgement of its head, some 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    Connection connect() {
        return Connection.builder()
                .server("http://127.0.0.1:" + server.getAddress().getPort())
                .listener(new Deaf())
                .build();
    }

    /** The requests so far, parameters in the order of their names; forgets them. */
    List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path + " " + query(exchange) + members(body));
        byte[] answer = answer(exchange.getRequestMethod() + " " + path).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static List<String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&")).sorted().toList();
    }

    /** No body is as good as an empty object: what a call without parameters sends once it could have some. */
    private static String members(String body) {
        return body.isEmpty() || body.equals("{}")
                ? ""
                : " " + new TreeMap<>(((JsonObject) JsonValue.parse(body)).members());
    }

    private static String answer(String request) {
        return switch (request) {
            case "GET /status" -> "{\"code\":0,\"data\":\"open\"}";
            case "GET /parcels" -> "{\"code\":0,\"data\":{\"pages\":1,\"items\":[" + PARCEL + "]}}";
            case "POST /parcels" -> "{\"code\":0,\"data\":7}";
            case "GET /parcels/none" -> "{\"code\":404,\"msg\":\"no such parcel\"}";
            case "POST /sweep" -> "{\"code\":0}";
            default -> "{\"code\":0,\"data\":" + PARCEL + "}";
        };
    }

    /** What is ignored beside other parameters is no matter here. */
    private static final class Deaf implements CallListener {
        @Override
        public void ineffective(CallInfo call, List<String> what) {}
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
