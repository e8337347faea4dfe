package dev.callwright.call;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body as it comes over the wire: knows how much of it has come, and whether the wire broke. */
final class WireBody extends FilterInputStream {
    private long received;
    private boolean ended;
    private @Nullable IOException failure;

    WireBody(InputStream body) {
        super(body);
    }

    /** {@return how many bytes have been read} */
    long received() {
        return received;
    }

    /** {@return whether reading failed here, and not where the bytes were decoded} */
    boolean isBroken() {
        return failure != null;
    }

    /** Before JDK 23, GZIPInputStream looks for another member only where something is said to be there. */
    @Override
    public int available() {
        return ended || isBroken() ? 0 : 1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure; // and not that of a body that was closed by it, as GZIPInputStream passes over the first
        }
        try {
            int count = in.read(target, offset, length);
            received += Math.max(count, 0);
            ended |= count < 0;
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
