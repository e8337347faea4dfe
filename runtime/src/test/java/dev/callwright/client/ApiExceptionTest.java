package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.transport.Headers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApiExceptionTest {
    private static final CallInfo CALL = new CallInfo("getCallDetail", "GET", "/callRecord/callDetail");
    private static final Failure FAILURE = Failure.of(CALL)
            .status(200)
            .headers(Headers.of("Content-Type", "application/json", "Set-Cookie", "secret-cookie"))
            .code("40013")
            .vendorMessage("no call of 15364736473")
            .requestId("YXDXFDSC")
            .detail("stack of the server")
            .body("{\"phone\":\"15364736473\"}".getBytes(StandardCharsets.UTF_8));

    @Test
    void theMessageFindsTheFailureInBothPartiesLogs() {
        assertEquals(
                "getCallDetail (GET /callRecord/callDetail) was answered with an error code"
                        + " [status 200, application/json, code 40013, request id YXDXFDSC]",
                new BusinessException(FAILURE).getMessage());
        assertEquals(
                "getCallDetail (GET /callRecord/callDetail) could not be tried again within 1500 ms",
                new DeadlineException(
                                Failure.of(CALL), DeadlineException.Phase.RETRY_WAIT, Duration.ofMillis(1500), null)
                        .getMessage());
        assertEquals(
                "getCallDetail (GET /callRecord/callDetail) did not end within 1500 ms, phase headers",
                new DeadlineException(Failure.of(CALL), DeadlineException.Phase.HEADERS, Duration.ofMillis(1500), null)
                        .getMessage());
        assertEquals("list was cancelled", new CancelledException(Failure.of("list"), null).getMessage());
    }

    @Test
    void theTextHoldsNothingOfTheBody() {
        String text = new BusinessException(FAILURE).toString();

        assertFalse(text.contains("15364736473"));
        assertFalse(text.contains("server"));
        assertFalse(text.contains("cookie"));
    }

    @Test
    void allFactsAreProperties() {
        BusinessException e = new BusinessException(FAILURE.attempts(2));

        assertEquals("getCallDetail", e.call());
        assertEquals("GET", e.method());
        assertEquals("/callRecord/callDetail", e.uriTemplate());
        assertEquals(2, e.attempts());
        assertEquals(200, e.status());
        assertEquals("application/json", e.headers().first("content-type"));
        assertEquals("40013", e.code());
        assertEquals("no call of 15364736473", e.vendorMessage());
        assertEquals("YXDXFDSC", e.requestId());
        assertEquals("stack of the server", e.detail());
        assertEquals("{\"phone\":\"15364736473\"}", new String(e.body(), StandardCharsets.UTF_8));
        assertNull(e.page());
    }

    @Test
    void whatAServerSendsForgesNoLineOfALog() {
        String message = new BusinessException(
                        Failure.of("list").code("1\r\nERROR all is lost").requestId("x".repeat(500)))
                .getMessage();

        assertTrue(message.contains("code 1??ERROR all is lost"));
        assertTrue(message.length() < 250);
    }

    @Test
    void ofALongBodyTheBeginningIsKept() {
        assertEquals(
                Failure.KEPT_BODY_BYTES,
                new HttpStatusException(Failure.of("list").body(new byte[100_000])).body().length);
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new BusinessException(FAILURE));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            BusinessException e = (BusinessException) in.readObject();
            assertEquals("40013", e.code());
            assertEquals("application/json", e.headers().first("Content-Type"));
        }
    }
}
