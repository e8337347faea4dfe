package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TanyiCredentialsTest {
    @Test
    void theSecretIsNotShown() {
        assertEquals(
                "TanyiCredentials[appKey=demo-key]",
                new TanyiCredentials("demo-key", "demo-secret", "demo-tenant").toString());
    }
}
