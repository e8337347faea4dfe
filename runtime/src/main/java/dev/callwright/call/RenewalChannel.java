package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.RenewableSigner;
import dev.callwright.transport.TransportRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Gets a new credential, once for all calls that met an expired one, and sends each of them once more. */
final class RenewalChannel implements Channel {
    private static final int UNAUTHORIZED = 401;

    private final RenewableSigner signer;
    private final Channel next;
    private volatile CompletableFuture<?> latest = CompletableFuture.completedFuture("");

    RenewalChannel(RenewableSigner signer, Channel next) {
        this.signer = signer;
        this.next = next;
    }

    @Override
    public <T> T send(Invocation<T> invocation, TransportRequest request) {
        CompletableFuture<?> known = latest;
        boolean outdated = !known.isDone();
        try {
            return next.send(invocation, request);
        } catch (ApiException e) {
            if (!saysExpired(e)) {
                throw e;
            }
            CompletableFuture<?> renewal = outdated ? latest : renewalAfter(known);
            if (!Retries.isRepeatable(request)) {
                throw e; // the next call will find the new credential
            }
            awaitRenewal(renewal, invocation, e);
        }
        return next.send(invocation, request);
    }

    private static boolean saysExpired(ApiException e) {
        if (e instanceof BusinessException business && business.traits().contains(ErrorTrait.EXPIRED)) {
            return true;
        }
        return (e instanceof BusinessException || e instanceof HttpStatusException) && e.status() == UNAUTHORIZED;
    }

    /** {@return the renewal that came after one, begun now if nobody else has} */
    private synchronized CompletableFuture<?> renewalAfter(CompletableFuture<?> known) {
        if (latest == known) {
            Renewal renewal = new Renewal(signer);
            Detached.start("callwright-renewal", renewal);
            latest = renewal;
        }
        return latest;
    }

    private static void awaitRenewal(CompletableFuture<?> renewal, Invocation<?> invocation, ApiException expired) {
        invocation.failed(expired);
        invocation.await(renewal, Phase.RENEWAL);
        try {
            renewal.join();
        } catch (CompletionException e) {
            expired.addSuppressed(e.getCause());
            throw expired;
        }
    }
}
