package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private final Checks checks = new Checks("Filter");

    @Test
    void allThatIsWrongIsToldAtOnceAndNoValue() {
        checks.required("jobId", null);
        checks.max("pageSize", 4711, 100);
        checks.min("price", new BigDecimal("0.5"), "0.75");
        checks.min("ratio", Double.NaN, 0);
        checks.notEmpty("ids", List.of());
        checks.notEmpty("map", Map.of());
        checks.notEmpty("name", "");
        checks.minLength("code", "😀", 2);
        checks.maxLength("tags", List.of(1, 2), 1);
        checks.refuse("a has no effect: it counts only when b is set");

        assertEquals(
                "Filter cannot be built: jobId is missing; pageSize must be at most 100; price must be at least 0.75; "
                        + "ratio must be at least 0; ids must not be empty; map must not be empty; "
                        + "name must not be empty; code must have at least 2 characters; "
                        + "tags must have at most 1 elements; a has no effect: it counts only when b is set",
                assertThrows(IllegalArgumentException.class, checks::throwIfAny).getMessage());
    }

    @Test
    void whatIsRightOrNotSetPasses() {
        checks.required("jobId", 1L);
        checks.max("pageSize", 100, 100);
        checks.min("pageSize", null, 1);
        checks.min("big", Long.MAX_VALUE, "9223372036854775807");
        checks.notEmpty("ids", List.of(1));
        checks.notEmpty("name", (String) null);
        checks.maxLength("name", "ab", 2);

        assertDoesNotThrow(checks::throwIfAny);
    }
}
