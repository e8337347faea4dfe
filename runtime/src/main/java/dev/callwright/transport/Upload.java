package dev.callwright.transport;

import dev.callwright.thread.Daemon;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The sending of one request. A large one is sent by a daemon thread beside the one that waits for the answer, since a
 * server may answer early, say with a 413, and read no more (RFC 9112 section 9.5); and one out of a stream too, which may
 * take its time. Closing it closes the connection and that stream.
 */
final class Upload implements Runnable, Closeable {
    /** The JDK copies each write through a buffer of its size, one a thread, which is kept. */
    private static final int LARGEST_WRITE = 64 * 1024;

    /** The answer may come a moment before the last write returns. */
    private static final long GRACE_MILLIS = 50;

    private final RequestHead head;
    private final @Nullable RequestBody body;
    private final long length;
    private final OutputStream out;
    private final Closeable connection;

    /** Of one that is sent beside; null of one that has ended when it has started. */
    private final @Nullable CountDownLatch ended;

    private volatile boolean begun;
    private volatile boolean whole;
    private volatile boolean closed;
    private volatile @Nullable InputStream source;
    private volatile @Nullable RequestBodyException sourceFailure;

    /**
     * A request that is ready.
     *
     * @param out where it goes
     * @param connection to be closed where its body cannot be read
     */
    Upload(RequestHead head, @Nullable RequestBody body, OutputStream out, Closeable connection) {
        this.head = head;
        this.body = body;
        this.length = body == null ? 0 : body.length();
        this.out = out;
        this.connection = connection;
        boolean beside = length > LARGEST_WRITE - head.length() || (body != null && body.mayWait());
        this.ended = beside ? new CountDownLatch(1) : null;
    }

    void start() {
        if (ended == null) {
            run();
        } else {
            Daemon.thread("callwright-upload", this).start();
        }
    }

    @Override
    public void run() {
        try (InputStream in = body == null ? null : body.open()) {
            source = in;
            if (!closed) {
                send(in);
            }
        } catch (RequestBodyException e) {
            fail(e);
        } catch (IOException | RuntimeException e) {
            // The connection broke, or the source complains of being closed. There may be an answer all the same;
            // if not, whoever reads it says what happened.
        } finally {
            if (ended != null) {
                ended.countDown();
            }
        }
    }

    /** In one write, if it is small. */
    private void send(@Nullable InputStream in) throws IOException {
        int filled = head.length();
        byte[] buffer = head.withRoom((int) Math.max(0, Math.min(length, LARGEST_WRITE - filled)));
        long left = length;
        do {
            int count = (int) Math.min(left, buffer.length - filled);
            if (in != null) {
                read(in, buffer, filled, count);
            }
            begun = true;
            out.write(buffer, 0, filled + count);
            left -= count;
            filled = 0;
        } while (left > 0);
        whole = true;
    }

    /** A failure is told at once, for closing the source may take as long as it likes. */
    private void read(InputStream in, byte[] target, int offset, int length) throws IOException {
        try {
            in.readNBytes(target, offset, length);
        } catch (RequestBodyException e) {
            fail(e);
            throw e;
        }
    }

    private void fail(RequestBodyException cause) {
        sourceFailure = cause;
        Abort.closeQuietly(connection); // a server that waits for the rest does not answer
    }

    @Override
    public void close() throws IOException {
        closed = true;
        connection.close();
        if (!hasEnded()) {
            Daemon.thread("callwright-upload-end", this::closeSource).start();
        }
    }

    /** On a thread of its own, for closing what someone else made may take as long as reading it. */
    private void closeSource() {
        InputStream open = source;
        if (open != null) {
            Abort.closeQuietly(open);
        }
    }

    /** {@return whether the server may have seen anything of it} */
    boolean hasBegun() {
        return begun;
    }

    boolean hasEnded() {
        return ended == null || ended.getCount() == 0;
    }

    /** {@return whether it has been sent to its end} */
    boolean isWhole() {
        try {
            return (ended == null || ended.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) && whole;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** {@return why there is no answer: the request had no body to send, or else it could not be read} */
    IOException failure(IOException reading) {
        IOException source = sourceFailure;
        return source == null ? reading : source;
    }
}
