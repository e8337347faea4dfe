package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A body as it comes. The JDK's own such stream passes over interrupts on JDK 17; this one ends with them, and with
 * {@link #close()} from any thread. Either closes the connection.
 */
final class JdkBody extends InputStream implements BodySubscriber<InputStream> {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final BlockingQueue<ByteBuffer> arrived = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile boolean ended;
    private volatile boolean closed;
    private ByteBuffer current = NOTHING;
    private long expected = -1;
    private long read;

    /** How many bytes there must be in all, before any is read; -1 for any number. */
    void expect(long count) {
        expected = count;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (closed) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        arrived.addAll(item);
    }

    @Override
    public void onError(Throwable throwable) {
        failure = throwable;
        onComplete();
    }

    @Override
    public void onComplete() {
        ended = true;
        arrived.add(NOTHING); // wakes the reader
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (!closed && !current.hasRemaining() && !(ended && arrived.isEmpty())) {
            current = next();
        }
        if (closed) {
            throw new IOException("the body is closed");
        }
        if (length == 0 || current.hasRemaining()) {
            int count = Math.min(length, current.remaining());
            current.get(target, offset, count);
            read += count;
            return count;
        }
        if (failure != null) {
            throw JdkExchange.asIoException(failure);
        }
        if (expected >= 0 && read != expected) {
            throw new EOFException("the body ended after " + read + " of " + expected + " bytes");
        }
        return -1;
    }

    private ByteBuffer next() throws IOException {
        Flow.Subscription open = subscription;
        if (open != null && arrived.isEmpty()) {
            open.request(1);
        }
        try {
            return arrived.take();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading the body");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Flow.Subscription open = subscription;
        if (open != null && !ended) {
            open.cancel(); // closes the connection, which after the end may serve another call
        }
        onComplete();
    }
}
