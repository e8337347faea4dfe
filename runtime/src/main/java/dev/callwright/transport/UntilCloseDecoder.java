package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;

/** A body that ends where the connection does; only in TLS can one tell whether it was cut short. */
final class UntilCloseDecoder implements BodyDecoder {
    private final HttpConnection connection;
    private boolean complete;

    UntilCloseDecoder(HttpConnection connection) {
        this.connection = connection;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = connection.input().read(target, offset, length);
        complete = read < 0;
        if (complete && connection.isCutShort()) {
            throw new EOFException("the connection ended without TLS saying so: the body may have been cut short");
        }
        return read;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }
}
