package dev.callwright.transport;

import java.io.Closeable;

/** What interrupts a thread as long as it waits for something, and never after. */
final class Interruption implements Closeable {
    private final Thread waiting = Thread.currentThread();
    private boolean over;
    private boolean interrupted;

    @Override
    public synchronized void close() {
        if (!over) {
            interrupted = true;
            waiting.interrupt();
        }
    }

    /** The waiting, of the thread that calls this, is over; it is not interrupted then, unless someone else did. */
    synchronized void end() {
        over = true;
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
