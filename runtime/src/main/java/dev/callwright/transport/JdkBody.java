package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
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
    /** Told from others by identity. */
    private static final List<ByteBuffer> END = new ArrayList<>(0);

    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;

    private Iterator<ByteBuffer> buffers = Collections.emptyIterator();
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean ended;

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
        arrived.add(item);
    }

    @Override
    public void onError(Throwable throwable) {
        failure = throwable;
        arrived.add(END);
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        return advance() ? current.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(target, offset, count);
        return count;
    }

    @Override
    public void close() {
        closed = true;
        Flow.Subscription open = subscription;
        if (open != null) {
            open.cancel();
        }
        arrived.add(END);
    }

    /** Goes on to the next byte; false where there is none. */
    private boolean advance() throws IOException {
        while (!current.hasRemaining()) {
            if (buffers.hasNext()) {
                current = buffers.next();
            } else if (!receive()) {
                return false;
            }
        }
        return true;
    }

    private boolean receive() throws IOException {
        List<ByteBuffer> next = ended ? END : take();
        if (closed) {
            throw new IOException("the body was closed");
        }
        if (next == END) {
            ended = true;
            return endOf(failure);
        }
        buffers = next.iterator();
        Flow.Subscription open = subscription;
        if (open != null) {
            open.request(1);
        }
        return true;
    }

    private List<ByteBuffer> take() throws IOException {
        try {
            return arrived.take();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading the body");
        }
    }

    private static boolean endOf(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure != null) {
            throw new IOException("java.net.http failed", failure);
        }
        return false;
    }
}
