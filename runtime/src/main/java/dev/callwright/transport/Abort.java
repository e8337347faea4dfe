package dev.callwright.transport;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The emergency brake of one exchange. The thread that executes it says what it is about to wait for; any thread may
 * pull, which closes that and everything that comes after.
 */
final class Abort {
    private static final Object PULLED = new Object();

    /** What to close, or the mark that it is too late for anything. */
    private final AtomicReference<@Nullable Object> held = new AtomicReference<>();

    /**
     * What to close from now on, in place of what was named before.
     *
     * @throws IOException if the brake has been pulled; then the resource is closed
     */
    void hold(Closeable resource) throws IOException {
        Object before = held.get();
        if (before == PULLED || !held.compareAndSet(before, resource)) {
            resource.close();
            throw aborted(null);
        }
    }

    /** {@return true if from now on there is nothing to close; false if the brake was pulled first} */
    boolean release() {
        Object before = held.get();
        return before != PULLED && held.compareAndSet(before, null);
    }

    void pull() {
        if (held.getAndSet(PULLED) instanceof Closeable resource) {
            closeQuietly(resource);
        }
    }

    boolean isPulled() {
        return held.get() == PULLED;
    }

    static IOException aborted(@Nullable Exception cause) {
        return new IOException("the exchange was aborted", cause);
    }

    static void closeQuietly(Closeable resource) {
        try {
            resource.close();
        } catch (IOException | RuntimeException e) {
            // It is given up; how its closing went helps nobody.
        }
    }
}
