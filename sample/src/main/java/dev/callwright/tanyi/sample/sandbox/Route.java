package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of the API.
 *
 * @param method its only HTTP method
 * @param successMessage what the envelope says when all went well
 * @param operation reads the request and returns the data of the envelope
 */
record Route(String method, String successMessage, Operation operation) {

    private static final int MAX_BODY_BYTES = 1 << 20;

    /** What a call does. */
    @FunctionalInterface
    interface Operation {
        @Nullable
        JsonNode perform(HttpExchange request) throws IOException;
    }

    static Route get(String successMessage, Function<QueryParameters, @Nullable JsonNode> operation) {
        return new Route(
                "GET",
                successMessage,
                request -> operation.apply(
                        new QueryParameters(request.getRequestURI().getRawQuery())));
    }

    static Route post(String successMessage, Function<BodyParameters, @Nullable JsonNode> operation) {
        return new Route("POST", successMessage, request -> operation.apply(new BodyParameters(jsonBody(request))));
    }

    private static byte[] jsonBody(HttpExchange request) throws IOException {
        String type = request.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Refusal.badRequest("Content-Type 必须为 application/json", "Content-Type must be application/json");
        }
        byte[] body = request.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            throw Refusal.badRequest("请求体过大", "the body is longer than one mebibyte");
        }
        return body;
    }
}
