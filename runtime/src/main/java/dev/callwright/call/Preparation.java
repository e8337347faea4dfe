package dev.callwright.call;

import dev.callwright.client.DeadlineException.Phase;

/**
 * What a blocking attempt is at before its exchange, on the caller's own thread: stopped, a signer that waits is
 * interrupted. Of an interrupt that was meant for it, the caller sees nothing.
 */
final class Preparation implements Step {
    private final Thread thread = Thread.currentThread();
    private boolean over;
    private boolean interrupted;

    @Override
    public Phase phase() {
        return Phase.CONNECT;
    }

    @Override
    public synchronized void stop(Stop why) {
        boolean waits = Thread.currentThread() != thread; // which stops itself where others interrupted it
        if (waits && !over) {
            interrupted = true;
            thread.interrupt();
        }
    }

    /** No interrupt comes from now on. On the caller's thread. */
    synchronized void end() {
        over = true;
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
