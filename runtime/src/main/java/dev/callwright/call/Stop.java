package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.CancelledException;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.Failure;
import org.jspecify.annotations.Nullable;

/** Why a call was ended from outside. */
final class Stop {
    /** The caller gave up. */
    static final Stop CANCELLED = new Stop(null);

    private final @Nullable Deadline passed;

    /** A deadline has passed; null where the caller gave up. */
    Stop(@Nullable Deadline passed) {
        this.passed = passed;
    }

    /** {@return what its caller gets} */
    ApiException exception(Failure failure, Phase phase, @Nullable Throwable cause) {
        return passed == null ? new CancelledException(failure, cause) : passed.exception(failure, phase, cause);
    }
}
