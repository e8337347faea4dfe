package dev.callwright.client;

import dev.callwright.thread.Daemon;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The getting of a new credential, on a thread of its own, so that no deadline of a call that waits for it ends it.
 * Thread-safe.
 */
public final class Renewal {
    private final RenewableSigner signer;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Throwable failure;
    private volatile boolean over;

    private Renewal(RenewableSigner signer) {
        this.signer = signer;
    }

    static Renewal begin(RenewableSigner signer) {
        Renewal renewal = new Renewal(signer);
        Daemon.thread("callwright-renewal", renewal::run).start();
        return renewal;
    }

    private void run() {
        try {
            signer.renew();
        } catch (Throwable e) {
            failure = e;
        }
        over = true;
        tell();
    }

    private void tell() {
        for (Runnable action = waiting.poll(); action != null; action = waiting.poll()) {
            action.run();
        }
    }

    /** {@return whether it is over, well or not} */
    public boolean isOver() {
        return over;
    }

    /**
     * Runs something once it is over, or at once if it is.
     *
     * @param action what to run
     * @return what to cancel if that is not needed any more
     */
    public Scheduler.Task whenOver(Runnable action) {
        waiting.add(action);
        if (over) {
            tell();
        }
        return () -> waiting.remove(action); // the renewal goes on, for others wait for it
    }

    /** {@return why there is no new credential; null where there is, or as long as it goes on} */
    public @Nullable Throwable failure() {
        return over ? failure : null;
    }
}
