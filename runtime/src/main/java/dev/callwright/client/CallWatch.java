package dev.callwright.client;

import dev.callwright.transport.Headers;
import java.time.Duration;

/**
 * Watches one call, from {@link CallListener#begin} to its end. The methods do nothing unless overridden; they are called
 * one after the other, but on whatever thread the call is at. Only the end of an async call that is stopped while
 * {@link #headers} takes its time is told before that returns. What they throw is logged and goes no further.
 */
public interface CallWatch {
    /** Watches nothing, and costs nothing. */
    CallWatch NONE = new CallWatch() {};

    /**
     * Adds headers to an attempt, say for the propagation of a trace. Asked before each attempt, and before it is signed.
     *
     * @return the headers, which win over others of the same names
     */
    default Headers headers() {
        return Headers.empty();
    }

    /**
     * An attempt has ended: its answer has been read to the end, or it has failed.
     *
     * @param report how it went
     */
    default void attempted(CallReport report) {}

    /**
     * The call has ended. That is told once, whatever happened; of a download when it has been read, or closed.
     *
     * @param last how the last attempt went, with the outcome of the call
     * @param total how long the call took, with all attempts and the waits before them
     */
    default void ended(CallReport last, Duration total) {}
}
