package dev.callwright.transport;

import java.io.Closeable;
import java.io.IOException;

/** A connection that carries one exchange after another. */
final class HttpConnection implements Closeable {
    private final Route route;
    private final Wire wire;
    private final WireInput input;
    private final Closeable socket;
    private long idleUntilNanos;

    /**
     * A connection that stands.
     *
     * @param socket what to close to end everything at once, from any thread
     */
    HttpConnection(Route route, Wire wire, Closeable socket) {
        this.route = route;
        this.wire = wire;
        this.input = new WireInput(wire);
        this.socket = socket;
    }

    Route route() {
        return route;
    }

    Wire wire() {
        return wire;
    }

    WireInput input() {
        return input;
    }

    Closeable socket() {
        return socket;
    }

    /** Until when it may be used again, by the pool's clock. */
    void idleUntil(long nanos) {
        idleUntilNanos = nanos;
    }

    long idleUntil() {
        return idleUntilNanos;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
