package dev.callwright.client;

import java.time.Duration;

/** Runs things at a later time: what ends calls at their deadlines. Must be thread-safe; a test may bring its own. */
public interface Scheduler {
    /**
     * Runs an action once, after a delay.
     *
     * @param delay from now on; zero or less is at once
     * @param action short, and throwing nothing
     * @return what calls it off
     */
    Task after(Duration delay, Runnable action);

    /** {@return the time in nanoseconds since some fixed moment, as {@link System#nanoTime()}} */
    default long nanoTime() {
        return System.nanoTime();
    }

    /** An action that waits for its time. */
    interface Task {
        /** Calls it off, unless it has run; nothing of it is kept. */
        void cancel();
    }
}
