package dev.callwright.call;

import dev.callwright.client.RenewableSigner;
import java.util.concurrent.CompletableFuture;

/** The getting of a new credential, on a thread of its own, so that no deadline of a call that waits for it ends it. */
final class Renewal extends CompletableFuture<String> implements Runnable {
    private final RenewableSigner signer;

    Renewal(RenewableSigner signer) {
        this.signer = signer;
    }

    @Override
    public void run() {
        try {
            signer.renew();
            complete("renewed");
        } catch (Throwable e) {
            completeExceptionally(e);
        }
    }
}
