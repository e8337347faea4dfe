package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A builder refuses null wherever its type does not allow it, and nowhere else: of {@code list<map<list<long?>>>}. */
class NullWithinTest {
    @Test
    void isRefusedWhereTheTypeDoesNotAllowIt() throws IOException {
        try (GeneratedCodecs codecs = new GeneratedCodecs()) {
            Class<?> order = codecs.order().type();
            assertDoesNotThrow(() -> setDeepHoles(order, List.of(Map.of("k", Arrays.asList(1L, null)))));
            assertRefused(order, List.of(Collections.singletonMap("k", null)));
            assertRefused(order, Collections.singletonList(null));
        }
    }

    private static void assertRefused(Class<?> order, List<?> value) {
        InvocationTargetException refused =
                assertThrows(InvocationTargetException.class, () -> setDeepHoles(order, value));
        assertEquals(
                "a list, set or map holds null, which its type does not allow",
                assertInstanceOf(NullPointerException.class, refused.getCause()).getMessage());
    }

    private static void setDeepHoles(Class<?> order, List<?> value) throws ReflectiveOperationException {
        Object builder = order.getMethod("builder").invoke(null);
        builder.getClass().getMethod("deepHoles", List.class).invoke(builder, value);
    }
}
