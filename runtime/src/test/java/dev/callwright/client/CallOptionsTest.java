package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.transport.Headers;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CallOptionsTest {
    private static final Consumer<AnswerHead> HOOK = head -> {};

    @Test
    void whatLaterOptionsLeaveOpenStaysAsItWas() {
        CallOptions earlier = CallOptions.builder()
                .deadline(Duration.ofSeconds(5))
                .header("a", "1")
                .header("b", "1")
                .onAnswer(HOOK)
                .build();
        CallOptions later = CallOptions.builder().header("B", "2").build();

        CallOptions both = earlier.overriddenBy(later);

        assertEquals(Duration.ofSeconds(5), both.deadline());
        assertEquals(Headers.of("a", "1", "b", "2"), both.headers());
        assertSame(HOOK, both.onAnswer());
        assertEquals(
                Duration.ofSeconds(1),
                earlier.overriddenBy(CallOptions.builder()
                                .deadline(Duration.ofSeconds(1))
                                .build())
                        .deadline());
        assertSame(earlier.headers(), earlier.overriddenBy(CallOptions.none()).headers());
    }

    @Test
    void aDeadlineOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CallOptions.builder().deadline(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> CallOptions.builder().deadline(Duration.ofSeconds(-1)));
    }

    @Test
    void theTextShowsNoHeadersValue() {
        assertEquals(
                "CallOptions[server=null, deadline=null, retries=null, headers=[Authorization]]",
                CallOptions.builder().header("Authorization", "secret").build().toString());
    }
}
