package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.Failure;
import dev.callwright.client.RetryPolicy;
import dev.callwright.json.Decoders;
import dev.callwright.testing.LogCapture;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.JdkTransport;
import dev.callwright.transport.SocketTransport;
import dev.callwright.transport.Transport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the README's table of outcomes, over both transports, blocking and async. */
@Timeout(60)
class OutcomeTableTest {
    private static final String CANARY = "canary7f3a";
    private static final String NO = "{\"code\":40013,\"requestId\":\"R\",\"resultMsg\":\"" + CANARY + " 失败\"}";
    private static final TestCall<String, String> CALL = new TestCall<>(
            CallFacts.of(Api.named("Test"), "getThing", "GET", "/things/{id}")
                    .safe()
                    .envelope(TestCall.ENVELOPE),
            Result.of(Decoders.string()),
            (phone, out) -> {
                out.path("id", phone);
                out.query("phone", phone);
            });

    record Cell(String body, int status, String outcome) {}

    /** The table: a row for each body, a column for each status or several. */
    static List<Cell> cells() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../README.md"));
        int head = lines.indexOf("| body | 200 | 204 | 302, 400, 401, 404, 429, 500, 502, 503 |");
        assertTrue(head > 0, "the README has no table of outcomes");
        List<String> columns = columns(lines.get(head));
        List<Cell> cells = new ArrayList<>();
        for (int row = head + 2; lines.get(row).startsWith("|"); row++) {
            List<String> outcomes = columns(lines.get(row));
            for (int column = 1; column < columns.size(); column++) {
                for (String status : columns.get(column).split(", ")) {
                    cells.add(new Cell(outcomes.get(0), Integer.parseInt(status), outcomes.get(column)));
                }
            }
        }
        return cells;
    }

    private static List<String> columns(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }

    @Test
    void theTableHasEveryStatusAndEveryBody() throws IOException {
        assertEquals(10 * 11, Set.copyOf(cells()).size());
    }

    private static boolean answer(Cell cell, WireServer.Connection connection) throws IOException {
        byte[] body = switch (cell.body()) {
            case "envelope that says yes" -> utf8("{\"code\":200,\"data\":\"" + CANARY + "\"}");
            case "envelope that says no" -> utf8(NO);
            case "other JSON" -> utf8("{\"error\":\"" + CANARY + "\"}");
            case "HTML" -> utf8("<html>" + CANARY + "</html>");
            case "empty" -> new byte[0];
            case "truncated" -> utf8(NO.substring(0, 50));
            case "bad UTF-8" -> NO.replace("失败", "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
            case "GBK, and says so" -> NO.getBytes(Charset.forName("GBK"));
            case "gzip" -> ContentCodingTest.gzip(utf8(NO));
            case "broken gzip" -> Arrays.copyOf(ContentCodingTest.gzip(utf8(NO)), 30);
            case "50 MB" -> new byte[50_000_000];
            default -> throw new IllegalArgumentException(cell.body());
        };
        boolean truncated = cell.body().equals("truncated");
        connection.send("HTTP/1.1 " + cell.status() + " Some\r\nContent-Type: application/json"
                + (cell.body().startsWith("GBK") ? "; charset=GBK" : "")
                + (cell.body().contains("gzip") ? "\r\nContent-Encoding: gzip" : "")
                + (cell.status() == 302 ? "\r\nLocation: /elsewhere?" + CANARY : "")
                + (cell.status() == 204
                        ? "\r\nConnection: close"
                        : "\r\nContent-Length: " + (body.length + (truncated ? 9 : 0)))
                + "\r\nSet-Cookie: " + CANARY + "\r\n\r\n");
        connection.send(body);
        return !truncated && cell.status() != 204;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachCellIsAsTheTableSays(Cell cell) throws IOException {
        for (Supplier<Transport> transport :
                List.<Supplier<Transport>>of(SocketTransport::create, JdkTransport::create)) {
            try (LogCapture log = LogCapture.of("dev.callwright");
                    Transport made = transport.get();
                    WireServer server = new WireServer((request, connection) -> answer(cell, connection));
                    Connection connection = Connection.builder()
                            .transport(made)
                            .server(server.uri())
                            .signer(request -> request.header("signature", CANARY))
                            .listener(CallListener.logging())
                            .options(CallOptions.builder()
                                    .retries(RetryPolicy.off())
                                    .build())
                            .build()) {
                Caller caller = Caller.of(connection);
                if (cell.outcome().equals("the result")) {
                    assertEquals(CANARY, caller.call(CALL, CANARY));
                    assertEquals(CANARY, caller.callAsync(CALL, CANARY).join());
                } else {
                    check(cell, assertThrows(ApiException.class, () -> caller.call(CALL, CANARY)));
                    CompletionException async = assertThrows(
                            CompletionException.class,
                            () -> caller.callAsync(CALL, CANARY).join());
                    check(cell, (ApiException) async.getCause());
                }
                assertEquals(2, server.requests().size());
                assertEquals(2, log.lines().size(), log.lines().toString());
                assertFalse(log.lines().toString().contains(CANARY), log.lines().toString());
            }
        }
    }

    private static void check(Cell cell, ApiException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));

        assertEquals(cell.outcome(), e.getClass().getSimpleName(), trace.toString());
        assertEquals("getThing", e.call());
        assertEquals("GET", e.method());
        assertEquals("/things/{id}", e.uriTemplate());
        assertEquals(1, e.attempts());
        assertEquals(cell.status(), e.status());
        assertEquals(CANARY, e.headers().first("Set-Cookie"));
        assertEquals(
                cell.status() == 302 ? "/elsewhere?" + CANARY : null,
                e.headers().first("Location"));
        if (cell.outcome().equals("BusinessException")) {
            assertEquals("40013", e.code());
            assertEquals("R", e.requestId());
            assertEquals(CANARY + " 失败", e.vendorMessage());
        }
        assertTrue(e.body().length <= Failure.KEPT_BODY_BYTES);
        assertFalse(trace.toString().contains(CANARY), trace.toString());
        assertFalse(trace.toString().contains("NullPointer"), trace.toString());
    }
}
