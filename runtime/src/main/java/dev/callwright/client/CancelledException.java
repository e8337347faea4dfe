package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/**
 * The call was given up: its thread was interrupted (the flag is still set), or its download closed while it was being
 * read. Whoever cancels a future gets {@link java.util.concurrent.CancellationException} from it; this is then what the
 * listener is told. What was asked may have been done all the same.
 */
public final class CancelledException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A call that was given up.
     *
     * @param failure what is known of it
     * @param cause what giving it up threw, or null
     */
    public CancelledException(Failure failure, @Nullable Throwable cause) {
        super(failure, "was cancelled", cause);
    }
}
