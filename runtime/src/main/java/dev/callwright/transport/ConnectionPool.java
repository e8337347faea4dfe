package dev.callwright.transport;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The idle connections. The one used last is used next, so that those not needed grow old. As long as there are any, a
 * daemon thread closes them when their time is up.
 */
final class ConnectionPool {
    private final int maxIdlePerHost;
    private final int maxIdle;
    private final long idleNanos;
    private final LongSupplier clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition earlier = lock.newCondition();
    private final Deque<HttpConnection> idle = new ArrayDeque<>();
    private boolean sweeping;
    private long nextSweep;
    private volatile boolean closed;

    /**
     * An empty pool.
     *
     * @param clock nanoseconds, as {@link System#nanoTime()}
     */
    ConnectionPool(int maxIdlePerHost, int maxIdle, Duration idleTime, LongSupplier clock) {
        this.maxIdlePerHost = maxIdlePerHost;
        this.maxIdle = maxIdle;
        this.idleNanos = idleTime.toNanos();
        this.clock = clock;
    }

    /** {@return an idle connection that is still good, or null} */
    @Nullable
    HttpConnection take(Route route) {
        HttpConnection connection = newest(route);
        while (connection != null && !isGood(connection)) {
            Abort.closeQuietly(connection);
            connection = newest(route);
        }
        return connection;
    }

    /** A peer that has closed, or said something that nobody asked for, is not spoken to again. */
    private boolean isGood(HttpConnection connection) {
        return connection.idleUntil() - clock.getAsLong() > 0
                && connection.wire().isQuiet();
    }

    private @Nullable HttpConnection newest(Route route) {
        lock.lock();
        try {
            for (Iterator<HttpConnection> each = idle.descendingIterator(); each.hasNext(); ) {
                HttpConnection connection = each.next();
                if (connection.route().equals(route)) {
                    each.remove();
                    return connection;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a connection back.
     *
     * @param serverSeconds how long the server keeps it, -1 where it does not say
     */
    void give(HttpConnection connection, int serverSeconds) {
        long nanos = idleNanos;
        if (serverSeconds >= 0) {
            // half a second less, for what is under way when the server closes
            nanos = Math.min(nanos, TimeUnit.MILLISECONDS.toNanos(Math.max(0, serverSeconds * 1000L - 500)));
        }
        connection.idleUntil(clock.getAsLong() + nanos);
        HttpConnection tooMany = add(connection);
        if (tooMany != null) {
            Abort.closeQuietly(tooMany);
        }
    }

    private @Nullable HttpConnection add(HttpConnection connection) {
        lock.lock();
        try {
            if (closed) {
                return connection;
            }
            idle.addLast(connection);
            HttpConnection tooMany = surplus(connection.route());
            sweepBy(connection.idleUntil());
            return tooMany;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable HttpConnection surplus(Route route) {
        HttpConnection oldest = null;
        int count = 0;
        for (HttpConnection each : idle) {
            if (each.route().equals(route)) {
                oldest = oldest == null ? each : oldest;
                count++;
            }
        }
        HttpConnection tooMany = count > maxIdlePerHost ? oldest : idle.size() > maxIdle ? idle.peekFirst() : null;
        if (tooMany != null) {
            idle.remove(tooMany);
        }
        return tooMany;
    }

    private void sweepBy(long nanos) {
        if (sweeping && nextSweep - nanos > 0) {
            earlier.signal();
        }
        if (!sweeping && !idle.isEmpty()) {
            sweeping = true;
            nextSweep = nanos;
            Thread thread = new Thread(new Sweeper(), "callwright-idle");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private final class Sweeper implements Runnable {
        @Override
        public void run() {
            List<HttpConnection> expired = awaitExpired();
            while (!expired.isEmpty()) {
                expired.forEach(Abort::closeQuietly);
                expired = awaitExpired();
            }
        }
    }

    /** {@return what is to be closed now; nothing if nothing is idle any more} */
    private List<HttpConnection> awaitExpired() {
        lock.lock();
        try {
            List<HttpConnection> expired = removeExpired();
            while (expired.isEmpty() && !idle.isEmpty()) {
                earlier.awaitNanos(nextSweep - clock.getAsLong());
                expired = removeExpired();
            }
            sweeping = !expired.isEmpty();
            return expired;
        } catch (InterruptedException e) {
            sweeping = false;
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    private List<HttpConnection> removeExpired() {
        List<HttpConnection> expired = new ArrayList<>();
        long now = clock.getAsLong();
        long soonest = Long.MAX_VALUE;
        for (HttpConnection each : idle) {
            long left = each.idleUntil() - now;
            if (left <= 0) {
                expired.add(each);
            } else {
                soonest = Math.min(soonest, left);
            }
        }
        idle.removeAll(expired);
        nextSweep = now + soonest;
        return expired;
    }

    boolean isClosed() {
        return closed;
    }

    /** Closes all that are idle, and whatever comes back. */
    void close() {
        List<HttpConnection> all;
        lock.lock();
        try {
            closed = true;
            all = new ArrayList<>(idle);
            idle.clear();
            earlier.signal();
        } finally {
            lock.unlock();
        }
        all.forEach(Abort::closeQuietly);
    }
}
