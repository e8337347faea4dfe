package dev.callwright.client;

import java.time.Duration;

/**
 * How often a failed call is tried again, and after how long. Immutable; each method that takes a value returns a changed
 * policy.
 *
 * <p>What is tried again is not for the policy to say, but follows from the description of the call and its errors:
 *
 * <ul>
 *   <li>any call of which certainly nothing left, unless it failed over a certificate;
 *   <li>any call that was answered with a code described as both {@code refused} and {@code retryable};
 *   <li>a call that is safe or idempotent and lost its connection, or was answered with a code described as {@code
 *       retryable}, or with the status 408, 429, 500, 502, 503 or 504.
 * </ul>
 *
 * A request whose body is a stream goes out once. The waits grow from one to the next: each is a random part (full
 * jitter) of a time that doubles. An answer's {@code Retry-After} (RFC 9110, 10.2.3) takes the place of that, be it
 * seconds or a date.
 */
public final class RetryPolicy {
    private static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(60));

    private final int attempts;
    private final Duration firstWait;
    private final Duration longestWait;
    private final Duration longestRetryAfter;

    private RetryPolicy(int attempts, Duration firstWait, Duration longestWait, Duration longestRetryAfter) {
        this.attempts = attempts;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
        this.longestRetryAfter = longestRetryAfter;
    }

    /** {@return three attempts in all, the waits up to 200 and 400 ms, {@code Retry-After} up to 60 s; the default} */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** {@return each call is sent once} */
    public static RetryPolicy off() {
        return STANDARD.attempts(1);
    }

    /**
     * Sets how often a request is sent, at most.
     *
     * @param attempts the first one included, so at least 1
     * @return the changed policy
     */
    public RetryPolicy attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1");
        }
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
        return new RetryPolicy(attempts, notNegative(first), notNegative(longest), longestRetryAfter);
    }

    /**
     * Caps what a server may ask for.
     *
     * @param longest taken where {@code Retry-After} says more
     * @return the changed policy
     */
    public RetryPolicy longestRetryAfter(Duration longest) {
        return new RetryPolicy(attempts, firstWait, longestWait, notNegative(longest));
    }

    /** {@return how often a request is sent, at most} */
    public int attempts() {
        return attempts;
    }

    /** {@return the most that {@code Retry-After} is followed for} */
    public Duration longestRetryAfter() {
        return longestRetryAfter;
    }

    /**
     * The longest wait after an attempt.
     *
     * @param attempt 1 for the first
     * @return how long it is, at most
     */
    public Duration waitAfter(int attempt) {
        Duration wait = firstWait;
        for (int i = 1; i < attempt && wait.compareTo(longestWait) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }

    /** {@return the numbers} */
    @Override
    public String toString() {
        return "RetryPolicy[attempts=" + attempts + ", waits=" + firstWait + ".." + longestWait + ", longestRetryAfter="
                + longestRetryAfter + "]";
    }

    private static Duration notNegative(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException("a wait must not be negative");
        }
        return wait;
    }
}
