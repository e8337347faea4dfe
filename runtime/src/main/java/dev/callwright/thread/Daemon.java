package dev.callwright.thread;

import org.jspecify.annotations.NullMarked;

/**
 * Threads that do not keep the JVM from ending, nor anything of whoever happens to start them: no inheritable
 * thread-locals, and no class loader but that of Callwright. The package is not exported.
 */
@NullMarked
public final class Daemon {
    private Daemon() {}

    /**
     * A thread that is still to be started.
     *
     * @param name its name
     * @param work what it does
     * @return the thread
     */
    public static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(Daemon.class.getClassLoader());
        return thread;
    }
}
