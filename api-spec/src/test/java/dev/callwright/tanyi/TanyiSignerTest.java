package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.callwright.client.SigningRequest;
import dev.callwright.transport.Headers;
import dev.callwright.transport.TransportRequest;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TanyiSignerTest {
    private static final TanyiCredentials DEMO = new TanyiCredentials("demo-key", "demo-secret", "demo-tenant");

    @Test
    void signsTheVendorsTestVector() {
        Headers headers = signedAt(Instant.ofEpochMilli(1533355053000L));

        assertEquals("demo-key", headers.first("appKey"));
        assertEquals("v1", headers.first("version"));
        assertEquals("1533355053000", headers.first("timestamp"));
        assertEquals("a9059c60d014f464de81a06728a67446d7b987ed71150b37da926b6d9a3bdf00", headers.first("signature"));
    }

    @Test
    void theSecretIsInNoHeader() {
        Headers headers = signedAt(Instant.EPOCH);

        for (String name : headers.names()) {
            assertFalse(headers.all(name).toString().contains("demo-secret"), name);
        }
    }

    private static Headers signedAt(Instant now) {
        URI uri = URI.create("https://openapi.tanyibot.com/apiOpen/v1/callRecord/callDetail?callRecordId=1");
        SigningRequest request = SigningRequest.of(TransportRequest.of("GET", uri), now);
        new TanyiSigner(DEMO).sign(request);
        return request.headers();
    }
}
