package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTextTest {
    @Test
    void sensitiveFieldsAreMaskedAndUnknownOnesNamed() {
        assertEquals(
                "PendingTask[id=1, phone=***, unknown=[secret]]",
                new ModelText("PendingTask")
                        .add("id", 1)
                        .add("absent", null)
                        .masked("phone", "15364736473")
                        .masked("name", null)
                        .unknown(Map.of("secret", "value"))
                        .toString());
    }

    @Test
    void aModelWithoutFieldsIsEmpty() {
        assertEquals("Ping[]", new ModelText("Ping").unknown(Map.of()).toString());
    }
}
