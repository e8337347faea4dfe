package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Renewal;
import dev.callwright.transport.TransportRequest;
import java.util.concurrent.CompletableFuture;

/** Gets a new credential, once for all calls that met an expired one, and sends each of them once more. */
final class Renewals {
    private static final int UNAUTHORIZED = 401;

    private final Connection connection;
    private final Attempts attempts;

    Renewals(Connection connection, Attempts attempts) {
        this.connection = connection;
        this.attempts = attempts;
    }

    <T> T send(Invocation<T> invocation, TransportRequest request) {
        Renewal known = connection.latestRenewal();
        boolean underWay = known != null && !known.isOver();
        try {
            return attempts.send(invocation, request);
        } catch (ApiException e) {
            if (!saysExpired(e)) {
                throw e;
            }
            Renewal renewal = connection.renewalAfter(underWay ? null : known);
            if (!Retries.isRepeatable(request)) {
                throw e; // the next call will find the new credential
            }
            await(renewal, invocation, e);
        }
        return attempts.send(invocation, request);
    }

    private static boolean saysExpired(ApiException e) {
        if (e instanceof BusinessException business && business.traits().contains(ErrorTrait.EXPIRED)) {
            return true;
        }
        return (e instanceof BusinessException || e instanceof HttpStatusException) && e.status() == UNAUTHORIZED;
    }

    private static void await(Renewal renewal, Invocation<?> invocation, ApiException expired) {
        invocation.failed(expired);
        Wait wait = new Wait(Phase.RENEWAL);
        CompletableFuture<Void> told = renewal.whenOver(wait);
        try {
            invocation.await(wait);
        } finally {
            told.cancel(false); // it may go on, and others wait for it
        }
        Throwable failure = renewal.failure();
        if (failure != null) {
            expired.addSuppressed(failure);
            throw expired;
        }
    }
}
