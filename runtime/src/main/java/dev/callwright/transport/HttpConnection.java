package dev.callwright.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * A connection that carries one exchange after another, in the clear or in TLS. It is a channel below, since an
 * interrupt ends its waits on every kind of thread.
 */
final class HttpConnection implements Closeable {
    private final Route route;
    private final SocketChannel channel;
    private final Socket socket;
    private final WireInput input;
    private final OutputStream output;
    private long idleUntilNanos;

    /**
     * A connection that stands.
     *
     * @param socket the channel's, or TLS over it
     */
    HttpConnection(Route route, SocketChannel channel, Socket socket) throws IOException {
        this.route = route;
        this.channel = channel;
        this.socket = socket;
        this.input = new WireInput(socket.getInputStream());
        this.output = socket.getOutputStream();
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
        return route.secure() && channel.socket().isInputShutdown();
    }

    /** Until when it may be used again, as {@link System#nanoTime()}. */
    void idleUntil(long nanos) {
        idleUntilNanos = nanos;
    }

    long idleUntil() {
        return idleUntilNanos;
    }

    /** {@return whether it can be used again: a peer that has closed, or said what nobody asked for, is let go} */
    boolean isGood() {
        try {
            if (idleUntilNanos - System.nanoTime() <= 0
                    || socket.getInputStream().available() > 0) {
                return false;
            }
            channel.configureBlocking(false);
            int count = channel.read(ByteBuffer.allocate(1));
            channel.configureBlocking(true);
            return count == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** In TLS, says goodbye first, as RFC 9112 section 9.8 wants. */
    @Override
    public void close() throws IOException {
        try {
            socket.close();
        } finally {
            channel.close();
        }
    }
}
