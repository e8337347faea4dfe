package dev.callwright.client;

import java.time.Duration;

/**
 * How often a failed call is tried again, and after how long. Immutable; each method that takes a value returns a changed
 * policy.
 *
 * <p>What is tried again is not for the policy to say, but follows from the description of the call and its errors:
 *
 * <ul>
 *   <li>any call of which certainly nothing left, unless client and server could not agree on TLS, say on a certificate;
 *   <li>any call that was answered with a code described as both {@code refused} and {@code retryable};
 *   <li>a call that is safe or idempotent and lost its connection, or was answered with a code described as {@code
 *       retryable}, or with the status 408, 429, 500, 502, 503 or 504.
 * </ul>
 *
 * A request whose body is a stream goes out once. The waits grow from one to the next: each is a random part (full
 * jitter) of a time that doubles. An answer's {@code Retry-After} (RFC 9110, 10.2.3) takes the place of that, be it
 * seconds or a date.
 *
 * @param attempts how often a call is tried, at most; the first time included, so at least 1. An attempt whose credential
 *     had expired is sent once more, after {@link RenewableSigner#renew}, and counts once
 * @param firstWait the longest wait before the second attempt; it doubles from attempt to attempt
 * @param longestWait where it ceases to double
 * @param longestRetryAfter how long is waited where {@code Retry-After} says more
 */
public record RetryPolicy(int attempts, Duration firstWait, Duration longestWait, Duration longestRetryAfter) {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(60));

    /**
     * A policy of these numbers.
     *
     * @throws IllegalArgumentException if attempts is less than 1, or a wait is negative or longer than 365 days
     */
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1");
        }
        check(firstWait);
        check(longestWait);
        check(longestRetryAfter);
    }

    /** {@return three attempts in all, the waits up to 200 and 400 ms, {@code Retry-After} up to 60 s; the default} */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** {@return nothing is tried again after a failure; only a renewed credential still has a call sent once more} */
    public static RetryPolicy off() {
        return STANDARD.attempts(1);
    }

    /**
     * Sets how often a request is sent, at most.
     *
     * @param attempts the first time included, so at least 1
     * @return the changed policy
     */
    public RetryPolicy attempts(int attempts) {
        return new RetryPolicy(attempts, firstWait, longestWait, longestRetryAfter);
    }

    /**
     * Sets the waits where the answer does not say how long to wait.
     *
     * @param first the longest wait before the second attempt; it doubles from attempt to attempt
     * @param longest where it ceases to double
     * @return the changed policy
     */
    public RetryPolicy waits(Duration first, Duration longest) {
        return new RetryPolicy(attempts, first, longest, longestRetryAfter);
    }

    /**
     * Caps what a server may ask for.
     *
     * @param longest taken where {@code Retry-After} says more
     * @return the changed policy
     */
    public RetryPolicy longestRetryAfter(Duration longest) {
        return new RetryPolicy(attempts, firstWait, longestWait, longest);
    }

    /**
     * The longest wait after an attempt.
     *
     * @param attempt 1 for the first
     * @return how long it is, at most
     */
    public Duration waitAfter(int attempt) {
        Duration wait = firstWait;
        for (int i = 1; i < attempt && !wait.isZero() && wait.compareTo(longestWait) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }

    private static void check(Duration wait) {
        if (wait.isNegative() || wait.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a wait must be from 0 to 365 days");
        }
    }
}
