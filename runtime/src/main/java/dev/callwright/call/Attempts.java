package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.NotSentException;
import dev.callwright.transport.TransportRequest;
import java.time.Duration;

/** What blocking and async calls have in common: one attempt, and what follows from its failure. */
final class Attempts {
    private final Connection connection;
    private final Retries retries;
    private final Channel channel;

    Attempts(Connection connection, Channel channel) {
        this.connection = connection;
        this.retries = new Retries(connection);
        this.channel = channel;
    }

    /** Begins a call. */
    void begin(Invocation<?> invocation) {
        connection.retryBudget().earn();
        invocation.notices().begin();
        invocation.deadline().enforce();
    }

    /** Sends it once. */
    <T> T attempt(Invocation<T> invocation, TransportRequest request) {
        invocation.deadline().check();
        invocation.failIfStopped();
        if (Thread.currentThread().isInterrupted()) {
            throw invocation.interrupted(null);
        }
        if (connection.isClosed()) {
            throw new NotSentException(invocation.failure(), "the connection is closed", null);
        }
        return channel.send(invocation, request);
    }

    /**
     * {@return how long to wait before the next attempt}
     *
     * @throws ApiException the call's failure where there is no next attempt
     */
    Duration waitAfter(ApiException failure, Invocation<?> invocation, TransportRequest request) {
        Duration wait = connection.isClosed() ? null : retries.waitAfter(failure, invocation, request);
        if (wait == null) {
            throw outcome(failure, invocation);
        }
        Deadline deadline = invocation.deadline();
        if (deadline.left().compareTo(wait) <= 0) {
            throw deadline.exception(failure.failure(), Phase.RETRY_WAIT, failure);
        }
        if (!connection.retryBudget().spend()) {
            throw failure;
        }
        invocation.failed(failure);
        return wait;
    }

    /** {@return what the caller gets: where an attempt that was to follow another could not be made, how that one failed} */
    static ApiException outcome(ApiException failure, Invocation<?> invocation) {
        ApiException last = invocation.last();
        if (last == null || !(failure instanceof NotSentException)) {
            return failure;
        }
        last.addSuppressed(failure);
        return last;
    }
}
