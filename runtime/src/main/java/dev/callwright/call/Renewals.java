package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.RenewableSigner;
import dev.callwright.transport.TransportRequest;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gets a new credential, once for all calls that met an expired one, and sends each of them once more. */
final class Renewals {
    private static final int UNAUTHORIZED = 401;

    private final RenewableSigner signer;
    private final Attempts attempts;
    private volatile @Nullable Renewal latest;

    Renewals(RenewableSigner signer, Attempts attempts) {
        this.signer = signer;
        this.attempts = attempts;
    }

    <T> T send(Invocation<T> invocation, TransportRequest request) {
        Renewal known = latest;
        boolean underWay = known != null && !known.isDone();
        try {
            return attempts.send(invocation, request);
        } catch (ApiException e) {
            if (!saysExpired(e)) {
                throw e;
            }
            Renewal renewal = renewalAfter(underWay ? null : known);
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

    /** {@return the latest renewal; one begun now where there is none, or none after the given one} */
    private synchronized Renewal renewalAfter(@Nullable Renewal known) {
        Renewal renewal = latest;
        if (renewal == null || renewal == known) {
            renewal = new Renewal(signer);
            Detached.start("callwright-renewal", renewal);
            latest = renewal;
        }
        return renewal;
    }

    private static void await(Renewal renewal, Invocation<?> invocation, ApiException expired) {
        invocation.failed(expired);
        Wait wait = new Wait(Phase.RENEWAL);
        CompletableFuture<Void> told = renewal.thenRun(wait);
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
