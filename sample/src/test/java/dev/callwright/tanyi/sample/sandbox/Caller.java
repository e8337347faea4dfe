package dev.callwright.tanyi.sample.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** Calls a sandbox over HTTP, signing by hand from the vendor's description. */
final class Caller {

    static final String CALLS = "/callRecord/getCallRecordInfoList";
    static final String DETAIL = "/callRecord/callDetail";
    static final String TASKS = "/callRecord/toBeCalledList";
    static final String DELETE = "/callRecord/deleteRobotCallTask";
    static final String DELETE_LIST = "/callRecord/deleteRobotCallTaskList";

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Caller(SandboxServer server) {
        this.base = server.base();
    }

    /** Returns the envelope of a signed GET; the query is names and values by turns. */
    JsonNode get(String path, Object... query) {
        return envelope(send(signed(request(path, query)).GET()));
    }

    /** Returns the envelope of a signed POST of a body in which quotes are written as apostrophes. */
    JsonNode post(String path, String body) {
        return envelope(send(posting(path, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
    }

    HttpRequest.Builder posting(String path, byte[] body) {
        return signed(request(path)).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
    }

    HttpRequest.Builder request(String path, Object... query) {
        StringBuilder address = new StringBuilder(base + path);
        for (int i = 0; i < query.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(query[i])
                    .append('=')
                    .append(URLEncoder.encode(String.valueOf(query[i + 1]), StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(URI.create(address.toString()));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode envelope(HttpResponse<byte[]> response) {
        assertEquals(200, response.statusCode());
        return json(response.body());
    }

    static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpRequest.Builder signed(HttpRequest.Builder request) {
        String timestamp = String.valueOf(System.currentTimeMillis());
        return request.header("appKey", "demo-key")
                .header("version", "v1")
                .header("timestamp", timestamp)
                .header("signature", signature("v1", timestamp));
    }

    static String signature(String version, String timestamp) {
        String text = "demo-tenantappKey=demo-key&appSecret=demo-secret&tenantSign=demo-tenant&version=" + version
                + "&timestamp=" + timestamp;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns all calls of a query, page by page; the condition is the rest of the body's members. */
    List<JsonNode> allCalls(long job, String condition) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            String rest = condition.isEmpty() ? "" : ", " + condition;
            page = data(post(
                    CALLS, "{'robotCallJobId': " + job + ", 'pageSize': 100, 'pageNum': " + number++ + rest + "}"));
            page.get("content").forEach(all::add);
        } while (number <= page.get("pages").asInt());
        assertEquals(page.get("totalElements").asInt(), all.size());
        return all;
    }

    /** Returns the first hundred queued tasks of a query, which is all of any job's. */
    List<JsonNode> tasks(Object... query) {
        List<Object> full = new ArrayList<>(List.of("pageSize", 100));
        full.addAll(List.of(query));
        List<JsonNode> all = new ArrayList<>();
        data(get(TASKS, full.toArray())).get("content").forEach(all::add);
        return all;
    }

    static JsonNode data(JsonNode envelope) {
        assertEquals(200, envelope.get("code").asInt(), envelope::toString);
        return envelope.get("data");
    }

    static List<Long> ids(String member, List<JsonNode> items) {
        return items.stream().map(item -> item.get(member).asLong()).toList();
    }

    static List<JsonNode> only(List<JsonNode> items, Predicate<JsonNode> condition) {
        return items.stream().filter(condition).toList();
    }

    static void assertRefused(int code, String message, JsonNode envelope) {
        assertEquals(code, envelope.get("code").asInt(), envelope::toString);
        assertEquals(message, envelope.get("resultMsg").asText());
    }
}
