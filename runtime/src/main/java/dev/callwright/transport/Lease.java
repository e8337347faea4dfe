package dev.callwright.transport;

import java.io.IOException;

/** A connection while one exchange has it: it goes back to the pool or is closed, once. */
final class Lease {
    private final HttpConnection connection;
    private final ConnectionPool pool;
    private final Abort abort;
    private final boolean persistent;
    private final int keepAliveSeconds;

    /**
     * A connection under way.
     *
     * @param persistent whether it may go back when the answer has been read
     * @param keepAliveSeconds as {@link ConnectionPool#give} takes it
     */
    Lease(HttpConnection connection, ConnectionPool pool, Abort abort, boolean persistent, int keepAliveSeconds) {
        this.connection = connection;
        this.pool = pool;
        this.abort = abort;
        this.persistent = persistent;
        this.keepAliveSeconds = keepAliveSeconds;
    }

    WireInput input() {
        return connection.input();
    }

    /** The answer has been read to its end. Bytes behind it belong to no answer, so they end the connection. */
    void complete() {
        if (!persistent || input().buffered() > 0) {
            discard();
        } else if (abort.release()) {
            pool.give(connection, keepAliveSeconds);
        }
    }

    /** The connection is of no more use. It can be aborted while it closes. */
    void discard() {
        Abort.closeQuietly(connection);
        abort.release();
    }

    /** Ends everything at once. */
    void abort() {
        abort.pull();
    }

    /** {@return what a reader gets for an exchange that broke} */
    IOException failure(IOException cause) {
        return abort.isPulled() ? Abort.aborted(cause) : cause;
    }

    void requireNotAborted() throws IOException {
        if (abort.isPulled()) {
            throw Abort.aborted(null);
        }
    }
}
