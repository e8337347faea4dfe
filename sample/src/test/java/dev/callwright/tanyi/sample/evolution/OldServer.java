package dev.callwright.tanyi.sample.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sandbox as it was when a description was all that its API did: it has the description's calls only, ignores
 * parameters that the description does not name, and says nothing that it does not name.
 */
final class OldServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("(?m)^ +([A-Za-z]+):");
    private static final String NO_SUCH_PATH = "{\"code\":404,\"resultMsg\":\"接口不存在\"}";

    private final SandboxServer sandbox = SandboxServer.start();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String description;
    private final Set<String> names = new HashSet<>();
    private final Consumer<ObjectNode> change;
    private final HttpServer http;

    OldServer(String description) {
        this(description, call -> {});
    }

    /** With calls that are changed before they are shown. */
    OldServer(String description, Consumer<ObjectNode> change) {
        this.description = description;
        this.change = change;
        NAME.matcher(description).results().forEach(name -> names.add(name.group(1)));
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::answer);
        http.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/apiOpen/v1");
    }

    @Override
    public void close() {
        http.stop(0);
        sandbox.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().replace("/apiOpen/v1", "");
            boolean known = description.lines().anyMatch(line -> line.endsWith(": " + path));
            byte[] answer =
                    (known ? answer(exchange, path) : NO_SUCH_PATH).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 404, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private String answer(HttpExchange exchange, String path) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.base() + path + query(exchange)))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofString(body(exchange)));
        for (String header : List.of("appKey", "version", "timestamp", "signature", "Content-Type")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        try {
            JsonNode answer = JSON.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            JsonNode data = answer.path("data");
            (data.has("content") ? data.get("content") : List.of(data)).forEach(this::age);
            return answer.toString();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private String query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null
                ? ""
                : "?"
                        + Arrays.stream(query.split("&"))
                                .filter(pair -> names.contains(pair.substring(0, pair.indexOf('='))))
                                .collect(Collectors.joining("&"));
    }

    /** The one filter of the first versions is the sandbox's list with one element. */
    private String body(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        if (bytes.length == 0) {
            return "";
        }
        ObjectNode body = (ObjectNode) JSON.readTree(bytes);
        body.retain(names);
        if (body.has("resultStatus")) {
            body.putArray("resultStatuses").add(body.get("resultStatus"));
        }
        return body.toString();
    }

    private void age(JsonNode call) {
        if (call instanceof ObjectNode object) {
            if (names.contains("recordUrl")) {
                object.set("recordUrl", object.get("fullAudioUrl"));
            }
            object.retain(names);
            change.accept(object);
        }
    }
}
