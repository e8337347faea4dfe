package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The body of an answer, as it comes. At its exact end the connection is free for others; closed before, so is the
 * connection.
 */
final class ResponseBody extends InputStream {
    private final ResponseHead head;
    private final BodyDecoder decoder;
    private final HttpConnection connection;
    private final ConnectionPool pool;
    private final Abort abort;
    private final Upload upload;

    /** Whoever reads beside another one must not read on where the connection is another exchange's already. */
    private final ReentrantLock reading = new ReentrantLock();

    private boolean ended;
    private volatile boolean closed;

    /**
     * A body whose head has been read.
     *
     * @param method of the request
     * @param pool where the connection goes
     * @param abort holds the connection until then
     * @param upload of the request, which may still be under way
     */
    ResponseBody(
            ResponseHead head,
            String method,
            HttpConnection connection,
            ConnectionPool pool,
            Abort abort,
            Upload upload)
            throws IOException {
        this.head = head;
        this.decoder = head.decoder(method, connection.input());
        this.connection = connection;
        this.pool = pool;
        this.abort = abort;
        this.upload = upload;
        endIfComplete();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        reading.lock();
        try {
            if (closed) {
                throw new IOException("the body is closed");
            }
            return length == 0 ? 0 : ended ? -1 : next(target, offset, length);
        } finally {
            reading.unlock();
        }
    }

    private int next(byte[] target, int offset, int length) throws IOException {
        try {
            if (abort.isPulled()) {
                throw Abort.aborted(null);
            }
            int count = decoder.read(target, offset, length);
            endIfComplete();
            return count;
        } catch (IOException e) {
            closed = true;
            IOException failure = abort.isPulled() ? Abort.aborted(e) : upload.failure(e);
            discard();
            throw failure;
        }
    }

    private void endIfComplete() throws IOException {
        if (!decoder.isComplete()) {
            return;
        }
        if (decoder.isUntilClose() && connection.isCutShort()) {
            throw new EOFException("the connection ended without TLS saying so: the body may have been cut short");
        }
        ended = true;
        if (!isReusable()) {
            discard();
        } else if (abort.release()) {
            pool.give(connection, head.keepAliveSeconds());
        }
    }

    /** Bytes behind the answer belong to none, so they end the connection. */
    private boolean isReusable() throws IOException {
        return head.isPersistent()
                && !decoder.isUntilClose()
                && connection.input().buffered() == 0
                && upload.isWhole();
    }

    /** The goodbye of TLS waits until all else is written. It can be aborted meanwhile. */
    private void discard() {
        Abort.closeQuietly(upload.hasEnded() ? connection : upload);
        abort.release();
    }

    /** A read under way in another thread fails. */
    @Override
    public void close() {
        closed = true;
        abort.pull();
    }
}
