package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.NotSentException;
import dev.callwright.client.RateLimit;
import dev.callwright.client.Signer;
import dev.callwright.client.SigningRequest;
import dev.callwright.json.JsonException;
import dev.callwright.transport.Exchange;
import dev.callwright.transport.RequestBody;
import dev.callwright.transport.TransportRequest;
import dev.callwright.transport.TransportResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt of a call is, from the outside in: the limit that lets it on, who watches it, its signature, and the
 * exchange with the reading of the answer.
 */
final class Attempts {
    private final Connection connection;
    private final @Nullable Signer signer;
    private final @Nullable Renewals renewals;

    Attempts(Connection connection, @Nullable Renewals renewals) {
        this.connection = connection;
        this.signer = connection.signer();
        this.renewals = renewals;
    }

    /** {@return what a call sends, which begins now} */
    TransportRequest begin(Invocation<?> invocation) {
        invocation.notices().begin();
        TransportRequest request = request(invocation);
        connection.retryBudget().earn();
        invocation.deadline().enforce();
        return request;
    }

    private static TransportRequest request(Invocation<?> invocation) {
        try {
            return invocation.operation().request();
        } catch (IllegalArgumentException | JsonException e) {
            throw new NotSentException(invocation.failure(), String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Asks the limit of requests for an attempt.
     *
     * @return what lets it on; null where it may go at once
     * @throws ApiException if there is to be no attempt, or not before the deadline
     */
    @Nullable
    Event admission(Invocation<?> invocation) {
        RateLimit limit = connection.rateLimit();
        if (limit == null) {
            return null;
        }
        failUnlessReady(invocation);
        Deadline deadline = invocation.deadline();
        RateLimit.Permit permit = limit.ask(connection.scheduler(), deadline.left());
        if (permit == null) {
            throw invocation.stopped(new Stop(deadline), Phase.RATE_LIMIT);
        }
        invocation.holds(permit);
        return permit.isGranted() ? null : Event.granted(permit);
    }

    private void failUnlessReady(Invocation<?> invocation) {
        if (connection.isClosed()) {
            throw new NotSentException(invocation.failure(), "the connection is closed", null);
        }
        invocation.failUnlessRenewed();
    }

    /**
     * Sends it once.
     *
     * @throws ApiException if it failed, and nothing else
     */
    <T> T attempt(Invocation<T> invocation, TransportRequest request) {
        invocation.deadline().check();
        invocation.failIfStopped();
        if (Thread.currentThread().isInterrupted()) {
            throw invocation.interrupted(null);
        }
        failUnlessReady(invocation);
        if (renewals != null) {
            invocation.signs(renewals.current());
        }
        return send(invocation, request);
    }

    /** Sends it with the headers of a watcher, who is told how it went. */
    private <T> T send(Invocation<T> invocation, TransportRequest request) {
        Watching watching = invocation.notices().watching();
        if (watching == null) {
            return exchange(invocation, signed(invocation, request));
        }
        try {
            TransportRequest watched = watching.prepare(request);
            invocation.failIfStopped(); // a watcher may take its time
            T result = exchange(invocation, signed(invocation, watched));
            if (!invocation.isStreaming()) {
                watching.attempted(null);
            }
            return result;
        } catch (ApiException e) {
            watching.attempted(e);
            throw e;
        }
    }

    private TransportRequest signed(Invocation<?> invocation, TransportRequest request) {
        if (signer == null) {
            return request;
        }
        try {
            SigningRequest signing =
                    SigningRequest.of(request, connection.clock().instant());
            signer.sign(signing);
            return signing.request();
        } catch (Exception e) {
            invocation.failIfStopped();
            if (e instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
                throw invocation.interrupted(e);
            }
            throw new NotSentException(invocation.failure(), "the signer failed", e);
        }
    }

    private <T> T exchange(Invocation<T> invocation, TransportRequest request) {
        Answer answer = answer(invocation, request);
        try {
            return invocation.operation().read(answer);
        } finally {
            answer.closeUnlessHandedOn();
        }
    }

    private Answer answer(Invocation<?> invocation, TransportRequest request) {
        Exchange exchange = prepare(invocation, request);
        RequestBody body = request.body();
        ExchangeStep step = new ExchangeStep(exchange, body == null ? 0 : body.length());
        invocation.attempt(step);
        try {
            TransportResponse response = exchange.execute();
            step.answered();
            Answer answer = new Answer(invocation, response, connection);
            invocation.answered(answer);
            return answer;
        } catch (InterruptedException e) {
            throw invocation.interrupted(e);
        } catch (IOException e) {
            throw invocation.broken(e);
        } catch (RuntimeException e) {
            invocation.failIfStopped();
            throw exchange.mayHaveLeft()
                    ? invocation.broken(new IOException("the transport failed", e))
                    : new NotSentException(invocation.failure(), "the transport failed", e);
        }
    }

    private Exchange prepare(Invocation<?> invocation, TransportRequest request) {
        try {
            return connection.transport().exchange(request);
        } catch (RuntimeException e) {
            throw new NotSentException(invocation.failure(), "the transport refused it", e);
        }
    }
}
