package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.CancelledException;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Failure;
import org.jspecify.annotations.Nullable;

/** The caller gave up. */
final class Cancelled implements Stop {
    static final Cancelled INSTANCE = new Cancelled();

    private Cancelled() {}

    @Override
    public ApiException exception(Failure failure, DeadlineException.Phase phase, @Nullable Throwable cause) {
        return new CancelledException(failure, cause);
    }
}
