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
        retries.earn();
        invocation.notices().begin();
        invocation.deadline().enforce();
    }

    /** Sends it once. */
    <T> T attempt(Invocation<T> invocation, TransportRequest request) {
        if (connection.isClosed()) {
            throw new NotSentException(invocation.failure(), "the connection is closed", null);
        }
        return channel.send(invocation, request);
    }

    /**
     * {@return how long to wait before the next attempt}
     *
     * @throws ApiException the failure itself where there is no next attempt; another one where the deadline would pass
     *     while waiting
     */
    Duration waitAfter(ApiException failure, Invocation<?> invocation, TransportRequest request) {
        Duration wait = retries.waitAfter(failure, request, invocation.retries());
        if (wait == null) {
            throw failure;
        }
        Deadline deadline = invocation.deadline();
        if (deadline.left().compareTo(wait) <= 0) {
            throw deadline.exception(failure.failure(), Phase.RETRY_WAIT, failure);
        }
        return wait;
    }
}
