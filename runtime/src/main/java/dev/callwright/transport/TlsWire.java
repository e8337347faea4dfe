package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.net.ssl.SSLSocket;

/** The bytes inside TLS. */
final class TlsWire implements Wire {
    private final SSLSocket socket;
    private final PlainWire below;
    private final InputStream in;
    private final OutputStream out;
    private long sent;

    /**
     * The inside of a socket that has shaken hands.
     *
     * @param socket layered over the wire below
     * @param below the encrypted bytes
     */
    TlsWire(SSLSocket socket, PlainWire below) throws IOException {
        this.socket = socket;
        this.below = below;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return in.read(target, offset, length);
    }

    /** Counts before it writes: a record that failed may have left in part. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        sent += length;
        out.write(bytes, offset, length);
    }

    @Override
    public long sent() {
        return sent;
    }

    @Override
    public boolean isQuiet() {
        try {
            return in.available() == 0 && below.isQuiet();
        } catch (IOException e) {
            return false;
        }
    }

    /** Says goodbye first, as RFC 9112 section 9.8 wants. */
    @Override
    public void close() throws IOException {
        try {
            socket.close();
        } finally {
            below.close();
        }
    }
}
