package dev.callwright.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt of a call went. Nothing in it but {@code answer} and {@code failure} holds anything of the call's
 * values, so that the rest is fit for metrics.
 *
 * @param call which call
 * @param attempt which attempt, from 1; 0 where the call ended before the first
 * @param connecting how long it took to get a connection, new or kept, once the limit of requests had let it on; zero
 *     where the transport does not know
 * @param waiting how long it then took to send the request, and until the head of the answer was there
 * @param reading how long it then took to read the body and make sense of it
 * @param bytesSent how many bytes the body of the request has
 * @param bytesReceived how many bytes of the answer's body came, compressed if they were
 * @param answer what the answer says beside its result; null where there was none
 * @param failure why it failed; null where it did not
 */
public record CallReport(
        CallInfo call,
        int attempt,
        Duration connecting,
        Duration waiting,
        Duration reading,
        long bytesSent,
        long bytesReceived,
        @Nullable AnswerHead answer,
        @Nullable Throwable failure) {
    /** {@return {@code success}, or the simple name of the exception: one of a few words, for metrics} */
    public String outcome() {
        return failure == null ? "success" : failure.getClass().getSimpleName();
    }

    /** {@return the HTTP status, 0 where there was no answer} */
    public int status() {
        return answer == null ? 0 : answer.status();
    }

    /** {@return the business code; null where the answer had none, or there was no answer} */
    public @Nullable String code() {
        return answer == null ? null : answer.code();
    }

    /**
     * Gives the report of a call that ended otherwise than its last attempt, say while it waited for the next.
     *
     * @param failure how the call ended; null where it succeeded
     * @return the same attempt, ended so
     */
    public CallReport endedBy(@Nullable Throwable failure) {
        return new CallReport(call, attempt, connecting, waiting, reading, bytesSent, bytesReceived, answer, failure);
    }
}
