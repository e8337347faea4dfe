package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The body of an answer, as it comes. At its exact end the connection is free for others; closed before, so is the
 * connection.
 */
final class ResponseBody extends InputStream {
    private final BodyDecoder decoder;
    private final Lease lease;

    /** Whoever reads beside another one must not read on where the connection is another exchange's already. */
    private final ReentrantLock reading = new ReentrantLock();

    private boolean ended;
    private volatile boolean closed;

    ResponseBody(BodyDecoder decoder, Lease lease) {
        this.decoder = decoder;
        this.lease = lease;
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
            if (lease.abort().isPulled()) {
                throw Abort.aborted(null);
            }
            int count = decoder.read(target, offset, length);
            endIfComplete();
            return count;
        } catch (IOException e) {
            closed = true;
            throw lease.broken(e);
        }
    }

    private void endIfComplete() {
        if (decoder.isComplete()) {
            ended = true;
            lease.complete();
        }
    }

    /** A read under way in another thread fails. */
    @Override
    public void close() {
        closed = true;
        lease.abort().pull();
    }
}
