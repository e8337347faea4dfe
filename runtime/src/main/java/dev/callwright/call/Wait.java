package dev.callwright.call;

import dev.callwright.client.DeadlineException.Phase;
import java.util.concurrent.CountDownLatch;

/** The waiting of a call's thread for something to happen, which then runs this. */
final class Wait implements Step, Runnable {
    private final Phase phase;
    private final CountDownLatch over = new CountDownLatch(1);

    Wait(Phase phase) {
        this.phase = phase;
    }

    @Override
    public void run() {
        over.countDown();
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public void stop(Stop why) {
        over.countDown();
    }

    /** Returns when it has happened, or the call is stopped. */
    void await() throws InterruptedException {
        over.await();
    }
}
