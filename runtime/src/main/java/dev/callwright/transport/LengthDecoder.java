package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;

/** A body whose length was announced. */
final class LengthDecoder implements BodyDecoder {
    private final WireInput input;
    private final long length;
    private long left;

    LengthDecoder(WireInput input, long length) {
        this.input = input;
        this.length = length;
        this.left = length;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int read = input.read(target, offset, (int) Math.min(count, left));
        if (read < 0) {
            throw new EOFException("the server closed the connection after " + (length - left) + " of " + length
                    + " bytes of the body");
        }
        left -= read;
        return read;
    }

    @Override
    public boolean isComplete() {
        return left == 0;
    }
}
