package dev.callwright.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A connection that carries one exchange after another, in the clear or in TLS. It is a channel below, since an
 * interrupt ends its waits on every kind of thread.
 */
final class HttpConnection implements Closeable {
    private static final long A_MOMENT_NANOS = 1_000_000;

    private final Route route;
    private final SocketChannel channel;
    private final @Nullable Socket tls;
    private final WireInput input;
    private final OutputStream output;
    private long idleSince;
    private long idleUntil;
    private boolean wasKept;

    /**
     * A connection that stands.
     *
     * @param tls over the channel; null where it is in the clear
     */
    HttpConnection(Route route, SocketChannel channel, @Nullable Socket tls) throws IOException {
        this.route = route;
        this.channel = channel;
        this.tls = tls;
        this.input = new WireInput(tls == null ? new ChannelInput(channel) : tls.getInputStream());
        this.output = tls == null ? new ChannelOutput(channel) : tls.getOutputStream();
    }

    Route route() {
        return route;
    }

    WireInput input() {
        return input;
    }

    OutputStream output() {
        return output;
    }

    /** {@return what to close to end everything at once, from any thread} */
    Closeable channel() {
        return channel;
    }

    /**
     * Whether the stream, which has ended, did so without the goodbye that TLS asks for (RFC 8446 section 6.1). The
     * JDK's TLS passes over that, but shuts the socket below then, and only then.
     */
    boolean isCutShort() {
        return tls != null && channel.socket().isInputShutdown();
    }

    /** Nobody uses it from now on, for a time in nanoseconds. */
    void idle(long nanos) {
        idleSince = System.nanoTime();
        idleUntil = idleSince + nanos;
    }

    /** {@return whether it has been idle for as long as it may, at a {@link System#nanoTime()}} */
    boolean isExpired(long now) {
        return idleUntil - now <= 0;
    }

    /**
     * Whether it can be used again: a peer that has closed, or said what nobody asked for, is let go. In the clear, where
     * the peer has kept it before, one that closed within the last millisecond is not noticed, as it would not be from
     * farther away. In TLS what the peer said is only seen below it, before it is decrypted.
     */
    boolean isGood() {
        long now = System.nanoTime();
        try {
            if (isExpired(now) || input.hasMore()) {
                return false;
            }
            if (tls != null || !wasKept || now - idleSince > A_MOMENT_NANOS) {
                wasKept = isOpen();
                return wasKept;
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isOpen() throws IOException {
        channel.configureBlocking(false);
        int count = channel.read(ByteBuffer.allocate(1));
        channel.configureBlocking(true);
        return count == 0;
    }

    /** In TLS, says goodbye first, as RFC 9112 section 9.8 wants. */
    @Override
    public void close() throws IOException {
        try {
            if (tls != null) {
                tls.close();
            }
        } finally {
            channel.close();
        }
    }
}
