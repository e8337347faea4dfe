package dev.callwright.call;

/** Starts work on a daemon thread of its own, for whoever must not be held by it. */
final class Detached {
    private Detached() {}

    static void start(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        thread.start();
    }
}
