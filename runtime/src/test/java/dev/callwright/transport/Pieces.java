package dev.callwright.transport;

import java.io.ByteArrayInputStream;

/** Bytes that come in pieces of given sizes, as long as there are any. */
final class Pieces extends ByteArrayInputStream {
    private final Integer[] sizes;
    private int reads;

    Pieces(byte[] bytes, Integer... sizes) {
        super(bytes);
        this.sizes = sizes;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        int most = reads < sizes.length ? sizes[reads++] : Integer.MAX_VALUE;
        return super.read(target, offset, Math.min(length, most));
    }
}
