package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TanyiCredentialsTest {
    @Test
    void theSecretIsNotShown() {
        assertEquals(
                "TanyiCredentials[appKey=demo-key]",
                new TanyiCredentials("demo-key", "demo-secret", "demo-tenant").toString());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertMissing("appKey", () -> new TanyiCredentials(null, "demo-secret", "demo-tenant"));
        assertMissing("appSecret", () -> new TanyiCredentials("demo-key", null, "demo-tenant"));
        assertMissing("tenantSign", () -> new TanyiCredentials("demo-key", "demo-secret", null));
        assertMissing("credentials", () -> new TanyiSigner(null));
    }

    private static void assertMissing(String name, Executable action) {
        assertEquals(name, assertThrows(NullPointerException.class, action).getMessage());
    }
}
