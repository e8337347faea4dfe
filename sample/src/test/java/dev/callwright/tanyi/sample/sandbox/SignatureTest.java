package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Caller.DETAIL;
import static dev.callwright.tanyi.sample.sandbox.Caller.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final long NOW = 1533355053000L;
    private static final long TEN_MINUTES = 600_000;

    private static SandboxServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        Clock clock = Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC);
        server = SandboxServer.start(0, Credentials.DEMO, clock);
        caller = new Caller(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theVendorsTestVectorIsAccepted() {
        Map<String, String> headers = goodHeaders();
        headers.put("signature", "a9059c60d014f464de81a06728a67446d7b987ed71150b37da926b6d9a3bdf00");
        assertEquals(200, call(headers).get("code").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"appKey", "version", "timestamp", "signature"})
    void aMissingHeaderIsRefused(String header) {
        Map<String, String> headers = goodHeaders();
        headers.remove(header);
        assertRefused(401, "鉴权失败：缺少请求头 " + header + " (the header " + header + " is missing)", call(headers));
    }

    @Test
    void aWrongSignatureIsRefused() {
        Map<String, String> headers = goodHeaders();
        headers.put("signature", Caller.signature("v1", String.valueOf(NOW + 1)));
        assertRefused(401, "鉴权失败：signature 错误 (wrong signature)", call(headers));
    }

    @Test
    void aSignatureInUpperCaseIsRefused() {
        Map<String, String> headers = goodHeaders();
        headers.computeIfPresent("signature", (name, value) -> value.toUpperCase(Locale.ROOT));
        assertRefused(401, "鉴权失败：signature 错误 (wrong signature)", call(headers));
    }

    @Test
    void anUnknownAppKeyIsRefused() {
        Map<String, String> headers = goodHeaders();
        headers.put("appKey", "other-key");
        assertRefused(401, "鉴权失败：appKey 不存在 (unknown appKey)", call(headers));
    }

    @Test
    void anotherVersionIsRefusedThoughWellSigned() {
        Map<String, String> headers = goodHeaders();
        headers.put("version", "v2");
        headers.put("signature", Caller.signature("v2", String.valueOf(NOW)));
        assertRefused(401, "鉴权失败：version 必须为 v1 (version must be v1)", call(headers));
    }

    @ParameterizedTest
    @CsvSource({"-600000", "600000", "0"})
    void aTimestampWithinTenMinutesIsAccepted(long off) {
        assertEquals(200, call(headersAt(String.valueOf(NOW + off))).get("code").asInt());
    }

    @ParameterizedTest
    @ValueSource(longs = {NOW - TEN_MINUTES - 1, NOW + TEN_MINUTES + 1, Long.MIN_VALUE, Long.MAX_VALUE, NOW / 1000})
    void aTimestampFurtherOffIsRefusedThoughWellSigned(long timestamp) {
        assertRefused(
                401,
                "鉴权失败：timestamp 与服务器时间相差超过十分钟 (timestamp is more than ten minutes from the server's clock)",
                call(headersAt(String.valueOf(timestamp))));
    }

    @Test
    void aTimestampThatIsNoNumberIsRefused() {
        assertRefused(401, "鉴权失败：timestamp 必须是毫秒数 (timestamp must be milliseconds)", call(headersAt("2018-08-04")));
    }

    @Test
    void theSecretIsNotShown() {
        assertEquals(
                "Credentials[appKey=demo-key, appSecret=***, tenantSign=demo-tenant]", Credentials.DEMO.toString());
    }

    private static Map<String, String> goodHeaders() {
        return headersAt(String.valueOf(NOW));
    }

    private static Map<String, String> headersAt(String timestamp) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("appKey", "demo-key");
        headers.put("version", "v1");
        headers.put("timestamp", timestamp);
        headers.put("signature", Caller.signature("v1", timestamp));
        return headers;
    }

    private static JsonNode call(Map<String, String> headers) {
        HttpRequest.Builder request = caller.request(DETAIL, "callRecordId", 1).GET();
        headers.forEach(request::header);
        return Caller.envelope(caller.send(request));
    }
}
