package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    @Test
    void aWholeNumberIsReadHoweverItIsWritten() {
        assertEquals(5, Cursors.int64("5"));
        assertEquals(5, Cursors.int64("5.0"));
        assertEquals(Long.MAX_VALUE, Cursors.int64("9223372036854775807"));
        assertEquals(500, Cursors.int32("5e2"));
        assertNull(Cursors.int64(null));
        assertNull(Cursors.int32(null));
        assertEquals("7", Cursors.text(7));
        assertNull(Cursors.text(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SECRET-TOKEN", "", "5.5", "2147483648", "9223372036854775808", "1e999999999", "1e99999999999"})
    void anotherCursorIsRefusedAndNotTold(String cursor) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Cursors.int32(cursor));

        assertEquals("the next page's cursor is not a whole number that fits the parameter", e.getMessage());
        assertNull(e.getCause());
    }

    @Test
    void aCursorOfMillionsOfDigitsIsNotCounted() {
        String cursor = "1".repeat(5_000_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(IllegalArgumentException.class, () -> Cursors.int64(cursor)));
    }
}
