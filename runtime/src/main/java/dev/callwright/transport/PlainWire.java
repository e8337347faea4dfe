package dev.callwright.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;

/** The bytes of a socket as they are. A channel, since an interrupt ends its waits on every kind of thread. */
final class PlainWire implements Wire {
    /** The JDK copies each step through a buffer of that size, one a thread. */
    private static final int LARGEST_STEP = 64 * 1024;

    private final SocketChannel channel;
    private long sent;

    PlainWire(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(target, offset, Math.min(length, LARGEST_STEP)));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        for (int at = offset; at < end; ) {
            int count = write(ByteBuffer.wrap(bytes, at, Math.min(end - at, LARGEST_STEP)));
            at += count;
            sent += count;
        }
    }

    /** A channel that is closed or interrupted while it writes does not tell how much had left by then. */
    private int write(ByteBuffer step) throws IOException {
        int length = step.remaining();
        try {
            return channel.write(step);
        } catch (ClosedChannelException e) {
            sent += length;
            throw e;
        }
    }

    @Override
    public long sent() {
        return sent;
    }

    /** A byte that is there is lost by the asking; such a connection is closed anyway. */
    @Override
    public boolean isQuiet() {
        try {
            channel.configureBlocking(false);
            int count = channel.read(ByteBuffer.allocate(1));
            channel.configureBlocking(true);
            return count == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
