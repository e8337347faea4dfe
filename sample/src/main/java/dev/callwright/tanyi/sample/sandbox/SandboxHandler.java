package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/**
 * Takes a request through path, method, signature and parameters, and answers with an envelope. Whatever the API itself
 * refuses is answered with HTTP status 200 and a business code; only a path or a method that it does not have gets a
 * status of its own. Thread-safe.
 */
final class SandboxHandler implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Route> routes;
    private final SignatureCheck signature;
    private final Envelopes envelopes = new Envelopes();

    SandboxHandler(Map<String, Route> routes, SignatureCheck signature) {
        this.routes = Map.copyOf(routes);
        this.signature = signature;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Route route = routes.get(exchange.getRequestURI().getRawPath());
            if (route == null) {
                answer(exchange, 404, envelopes.failure(404, "接口不存在 (no such path)"));
            } else if (!route.method().equals(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", route.method());
                answer(exchange, 405, envelopes.failure(405, "请求方法必须为 " + route.method() + " (wrong method)"));
            } else {
                answer(exchange, 200, perform(route, exchange));
            }
        }
    }

    private JsonNode perform(Route route, HttpExchange exchange) throws IOException {
        try {
            signature.verify(exchange.getRequestHeaders());
            return envelopes.success(route.successMessage(), route.operation().perform(exchange));
        } catch (Refusal refusal) {
            return envelopes.failure(refusal.code(), refusal.reason());
        } catch (RuntimeException fault) {
            return envelopes.fault(fault);
        }
    }

    private static void answer(HttpExchange exchange, int status, JsonNode envelope) throws IOException {
        byte[] body = JSON.writeValueAsBytes(envelope);
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
