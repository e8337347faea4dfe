package dev.callwright.client;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The call did not end within its deadline, or could not have, since the next attempt was due later; the connection was
 * closed. What was asked may have been done all the same, unless there was no attempt yet.
 */
public final class DeadlineException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** How far the call had come. */
    private final Phase phase;

    /** How long it was allowed to take. */
    private final Duration deadline;

    /** How far a call had come. More phases may be added. */
    public enum Phase {
        /** No byte of the request had left: the call waited for a thread, or for a connection. */
        CONNECT,
        /** The request was going out, or waited for the head of its answer. */
        HEADERS,
        /** The answer's body was being read. */
        BODY,
        /** A failed attempt was to be repeated, after a time that would have passed the deadline. */
        RETRY_WAIT,
        /** The signer was getting a new credential. */
        RENEWAL,
        /** It was not yet the request's turn by the {@link RateLimit}, or would not have been before the deadline. */
        RATE_LIMIT
    }

    /**
     * A call that was ended by its deadline.
     *
     * @param failure what is known of it
     * @param phase how far it had come
     * @param deadline how long it was allowed to take
     * @param cause what ending it threw, or null
     */
    public DeadlineException(Failure failure, Phase phase, Duration deadline, @Nullable Throwable cause) {
        super(failure, what(phase, deadline.toMillis()), cause);
        this.phase = phase;
        this.deadline = deadline;
    }

    /** {@return how far the call had come} */
    public Phase phase() {
        return phase;
    }

    /** {@return how long the call was allowed to take} */
    public Duration deadline() {
        return deadline;
    }

    private static String what(Phase phase, long millis) {
        if (phase == Phase.RATE_LIMIT) {
            return "could not be sent within " + millis + " ms, as the rate of requests is limited";
        }
        return phase == Phase.RETRY_WAIT
                ? "could not be tried again within " + millis + " ms"
                : "did not end within " + millis + " ms, phase " + phase.name().toLowerCase(Locale.ROOT);
    }
}
