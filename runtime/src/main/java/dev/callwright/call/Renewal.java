package dev.callwright.call;

import dev.callwright.client.RenewableSigner;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The getting of a new credential, on a thread of its own, so that no deadline of a call that waits for it ends it. It
 * completes well even where it failed.
 */
final class Renewal extends CompletableFuture<String> implements Runnable {
    private final RenewableSigner signer;
    private volatile @Nullable Throwable failure;

    Renewal(RenewableSigner signer) {
        this.signer = signer;
    }

    @Override
    public void run() {
        try {
            signer.renew();
        } catch (Throwable e) {
            failure = e;
        }
        complete("over");
    }

    /** {@return why there is no new credential; null where there is} */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
