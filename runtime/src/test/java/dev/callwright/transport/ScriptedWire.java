package dev.callwright.transport;

import java.io.ByteArrayInputStream;

/** A wire that delivers given bytes, in pieces of given sizes as long as there are any. */
final class ScriptedWire implements Wire {
    private final ByteArrayInputStream bytes;
    private final Integer[] pieces;
    private int reads;
    private volatile boolean closed;

    ScriptedWire(byte[] bytes, Integer... pieces) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.pieces = pieces;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int most = reads < pieces.length ? pieces[reads++] : Integer.MAX_VALUE;
        return bytes.read(target, offset, Math.min(length, most));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long sent() {
        return 0;
    }

    @Override
    public boolean isQuiet() {
        return true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
