package dev.callwright.call;

import dev.callwright.client.DeadlineException.Phase;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The waiting of a call's thread for something to happen. */
final class Wait implements Step {
    private final Phase phase;
    private final CompletableFuture<?> over;

    Wait(Phase phase, CompletableFuture<?> event) {
        this.phase = phase;
        this.over = event.copy(); // others may wait for the event itself
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public void stop(Stop why) {
        over.cancel(false);
    }

    /** Returns when it has happened, or the waiting is aborted. */
    void await() throws InterruptedException {
        try {
            over.get();
        } catch (ExecutionException | CancellationException e) {
            // Over is over; whoever waits looks for himself how it went.
        }
    }
}
