package dev.callwright.call;

import dev.callwright.transport.Headers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a server asks to wait (RFC 9110, 10.2.3). */
final class RetryAfter {
    private static final int DIGITS = 9; // 31 years

    private RetryAfter() {}

    /** {@return the wait, zero where the date is past; null where the answer does not say, or nothing that can be read} */
    static @Nullable Duration of(Headers headers, Instant now) {
        String value = headers.first("Retry-After");
        if (value == null || value.isEmpty()) {
            return null;
        }
        return value.chars().allMatch(RetryAfter::isDigit) ? seconds(value) : date(value, now);
    }

    private static Duration seconds(String value) {
        return Duration.ofSeconds(value.length() > DIGITS ? Integer.MAX_VALUE : Long.parseLong(value));
    }

    private static @Nullable Duration date(String value, Instant now) {
        try {
            Duration left = Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
