package dev.callwright.transport;

import java.io.IOException;

/**
 * A connection while the answer of one exchange is read: it goes back to the pool or is closed, once.
 *
 * @param abort holds it until then
 * @param upload of the request, which may still be under way
 * @param reusable whether another request may follow once the answer has been read
 * @param keepAliveSeconds as {@link ConnectionPool#give} takes it
 */
record Lease(
        HttpConnection connection,
        ConnectionPool pool,
        Abort abort,
        Upload upload,
        boolean reusable,
        long keepAliveSeconds) {
    /** The answer has been read to its end. Bytes behind it belong to no answer, so they end the connection. */
    void complete() {
        if (!reusable || connection.input().buffered() > 0 || !upload.isWhole()) {
            discard();
        } else if (abort.release()) {
            pool.give(connection, keepAliveSeconds);
        }
    }

    /** {@return what a reader gets for an answer that broke off} */
    IOException broken(IOException cause) {
        IOException failure = abort.isPulled() ? Abort.aborted(cause) : upload.failure(cause);
        discard();
        return failure;
    }

    /** The goodbye of TLS waits until all else is written. It can be aborted meanwhile. */
    private void discard() {
        Abort.closeQuietly(upload.hasEnded() ? connection : connection.channel());
        abort.release();
    }
}
