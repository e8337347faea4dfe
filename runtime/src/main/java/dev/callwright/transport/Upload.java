package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The sending of one request. A large one is sent by a daemon thread beside the one that waits for the answer, since a
 * server may answer early, say with a 413, and read no more (RFC 9112 section 9.5).
 */
final class Upload implements Runnable {
    /** The answer may come a moment before the last write returns. */
    private static final long GRACE_MILLIS = 50;

    private final RequestMessage message;
    private final HttpConnection connection;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile boolean whole;
    private volatile @Nullable IOException sourceFailure;

    Upload(RequestMessage message, HttpConnection connection) {
        this.message = message;
        this.connection = connection;
    }

    void start() {
        if (message.isSmall()) {
            run();
        } else {
            Thread thread = new Thread(this, "callwright-upload");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        try (InputStream bytes = message.open()) {
            begun = true;
            message.write(bytes, connection.output());
            whole = true;
        } catch (RequestMessage.BodySourceException e) {
            sourceFailure = e;
            Abort.closeQuietly(connection.channel()); // a server that waits for the rest does not answer
        } catch (IOException e) {
            // The connection broke. There may be an answer all the same; if not, whoever reads it says what happened.
        } finally {
            ended.countDown();
        }
    }

    /** {@return whether the server may have seen anything of it} */
    boolean hasBegun() {
        return begun;
    }

    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    /** {@return whether it has been sent to its end} */
    boolean isWhole() {
        try {
            return ended.await(GRACE_MILLIS, TimeUnit.MILLISECONDS) && whole;
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
