package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.callwright.client.SigningRequest;
import dev.callwright.transport.Headers;
import dev.callwright.transport.TransportRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
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

    @Test
    void addsItsFourHeadersAndNoOther() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(signedAt(Instant.EPOCH).names());

        assertEquals(Set.of("appKey", "signature", "timestamp", "version"), Set.copyOf(names));
    }

    @Test
    void eachTimeHasItsOwnSignature() {
        assertNotEquals(
                signedAt(Instant.ofEpochMilli(1)).first("signature"),
                signedAt(Instant.ofEpochMilli(2)).first("signature"));
    }

    @Test
    void aTenantIsSignedInUtf8() {
        SigningRequest request = request(Instant.ofEpochMilli(1533355053000L));
        new TanyiSigner(new TanyiCredentials("demo-key", "demo-secret", "探意")).sign(request);

        assertEquals(
                "6bea376014b38b154e1841bfeb9a3e212da9951bb37d304aaac182375e7fa904",
                request.headers().first("signature"));
    }

    private static Headers signedAt(Instant now) {
        SigningRequest request = request(now);
        new TanyiSigner(DEMO).sign(request);
        return request.headers();
    }

    private static SigningRequest request(Instant now) {
        URI uri = URI.create("https://openapi.tanyibot.com/apiOpen/v1/callRecord/callDetail?callRecordId=1");
        return SigningRequest.of(TransportRequest.of("GET", uri), now);
    }
}
