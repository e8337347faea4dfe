package dev.callwright.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * A request's body whose failure is told at once. Whoever reads it may tell late, or of what came of it only: that the
 * connection was closed.
 */
final class WatchedInput extends FilterInputStream {
    private final Consumer<RequestBodyException> watcher;

    WatchedInput(InputStream in, Consumer<RequestBodyException> watcher) {
        super(in);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (RequestBodyException e) {
            watcher.accept(e);
            throw e;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (RequestBodyException e) {
            watcher.accept(e);
            throw e;
        }
    }
}
