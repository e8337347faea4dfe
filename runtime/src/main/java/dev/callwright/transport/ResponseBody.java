package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The body of an answer, as it comes. At its exact end the connection goes back to the pool; closed before, the
 * connection is closed too, unless the rest is here already.
 */
final class ResponseBody extends InputStream {
    private final BodyDecoder decoder;
    private final Lease lease;
    private final ReentrantLock reading = new ReentrantLock();
    private boolean ended;
    private volatile boolean closed;

    private ResponseBody(BodyDecoder decoder, Lease lease) {
        this.decoder = decoder;
        this.lease = lease;
    }

    static InputStream of(BodyDecoder decoder, Lease lease) {
        if (decoder.isComplete()) {
            lease.complete();
            return InputStream.nullInputStream();
        }
        return new ResponseBody(decoder, lease);
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
            lease.requireNotAborted();
            return length == 0 ? 0 : ended ? -1 : next(target, offset, length);
        } finally {
            reading.unlock();
        }
    }

    private int next(byte[] target, int offset, int length) throws IOException {
        try {
            int count = decoder.read(target, offset, length);
            if (decoder.isComplete()) {
                ended = true;
                lease.complete();
            }
            return count;
        } catch (IOException e) {
            IOException failure = lease.failure(e);
            ended = true;
            closed = true;
            lease.discard();
            throw failure;
        }
    }

    /** A read under way in another thread fails. */
    @Override
    public void close() {
        closed = true;
        if (!reading.tryLock()) {
            lease.abort();
            return;
        }
        try {
            if (!ended) {
                ended = true;
                drain();
            }
        } finally {
            reading.unlock();
        }
    }

    private void drain() {
        lease.input().offline(true);
        byte[] rest = new byte[Math.max(1, lease.input().buffered())];
        try {
            while (decoder.endsItself() && !decoder.isComplete()) {
                decoder.read(rest, 0, rest.length);
            }
        } catch (IOException e) {
            // the rest is not here yet
        }
        lease.input().offline(false);
        if (decoder.endsItself() && decoder.isComplete()) {
            lease.complete();
        } else {
            lease.discard();
        }
    }
}
