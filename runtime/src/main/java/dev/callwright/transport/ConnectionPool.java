package dev.callwright.transport;

import dev.callwright.thread.Daemon;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The idle connections. The one used last is used next, so that those not needed grow old. As long as there are any, a
 * daemon thread closes them when their time is up. No thread waits for anything else while it holds the lock.
 */
final class ConnectionPool implements Runnable {
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final int maxIdle;
    private final long idleNanos;
    private final Deque<HttpConnection> idle = new ArrayDeque<>();
    private boolean sweeping;
    private volatile boolean closed;

    ConnectionPool(int maxIdle, Duration idleTime) {
        this.maxIdle = maxIdle;
        this.idleNanos = TimeUnit.NANOSECONDS.convert(idleTime);
    }

    /** {@return an idle connection that is still good, or null} */
    @Nullable
    HttpConnection take(Route route) {
        HttpConnection connection = newest(route);
        while (connection != null && !connection.isGood()) {
            Abort.closeQuietly(connection);
            connection = newest(route);
        }
        return connection;
    }

    private synchronized @Nullable HttpConnection newest(Route route) {
        for (Iterator<HttpConnection> each = idle.descendingIterator(); each.hasNext(); ) {
            HttpConnection connection = each.next();
            if (connection.route().isSameAs(route)) {
                each.remove();
                return connection;
            }
        }
        return null;
    }

    /**
     * Takes a connection back.
     *
     * @param serverSeconds how long the server keeps it
     */
    void give(HttpConnection connection, long serverSeconds) {
        // half a second less, for what is under way when the server closes
        long serverNanos = TimeUnit.SECONDS.toNanos(serverSeconds) - TimeUnit.MILLISECONDS.toNanos(500);
        connection.idle(Math.min(idleNanos, serverNanos));
        HttpConnection tooMany = add(connection);
        if (tooMany != null) {
            Abort.closeQuietly(tooMany);
        }
    }

    private synchronized @Nullable HttpConnection add(HttpConnection connection) {
        if (closed || maxIdle == 0) {
            return connection;
        }
        idle.addLast(connection);
        if (!sweeping) {
            Daemon.thread("callwright-idle", this).start(); // or throws; it waits for the lock
            sweeping = true;
        }
        return idle.size() > maxIdle ? idle.removeFirst() : null;
    }

    /** What the daemon thread does. */
    @Override
    public void run() {
        List<HttpConnection> expired = awaitExpired();
        while (!expired.isEmpty()) {
            closeAll(expired);
            expired = awaitExpired();
        }
    }

    /** {@return what is to be closed now; nothing if nothing is idle any more} */
    private synchronized List<HttpConnection> awaitExpired() {
        List<HttpConnection> expired = removeExpired();
        try {
            while (expired.isEmpty() && !idle.isEmpty()) {
                wait(Math.min(TimeUnit.NANOSECONDS.toMillis(idleNanos) + 1, LONGEST_PAUSE_MILLIS));
                expired = removeExpired();
            }
        } catch (InterruptedException e) {
            // by nobody who knows what the thread is for
        }
        sweeping = !expired.isEmpty();
        return expired;
    }

    private List<HttpConnection> removeExpired() {
        List<HttpConnection> expired = new ArrayList<>();
        long now = System.nanoTime();
        for (Iterator<HttpConnection> each = idle.iterator(); each.hasNext(); ) {
            HttpConnection connection = each.next();
            if (connection.isExpired(now)) {
                each.remove();
                expired.add(connection);
            }
        }
        return expired;
    }

    boolean isClosed() {
        return closed;
    }

    /** Closes all that are idle, and whatever comes back. */
    void close() {
        closeAll(drain());
    }

    private synchronized List<HttpConnection> drain() {
        closed = true;
        List<HttpConnection> all = new ArrayList<>(idle);
        idle.clear();
        notifyAll();
        return all;
    }

    private static void closeAll(List<HttpConnection> connections) {
        for (HttpConnection connection : connections) {
            Abort.closeQuietly(connection);
        }
    }
}
