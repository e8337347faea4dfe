package dev.callwright.call;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body as it comes over the wire: knows how much of it has come, and whether the wire broke. */
final class WireBody extends FilterInputStream {
    private final Invocation<?> invocation;
    private long received;
    private @Nullable IOException failure;

    WireBody(Invocation<?> invocation, InputStream body) {
        super(body);
        this.invocation = invocation;
    }

    /** {@return how many bytes have been read} */
    long received() {
        return received;
    }

    /** {@return whether reading failed here, and not where the bytes were decoded} */
    boolean isBroken() {
        return failure != null;
    }

    /** Ends the reading of a call that has ended, where much is made of little and the wire would be late to tell. */
    void requireGoingOn() throws IOException {
        if (invocation.isStopped()) {
            failure = new IOException("the call has ended");
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure; // and not that of a body that was closed by it
        }
        try {
            int count = in.read(target, offset, length);
            received += Math.max(count, 0);
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
