package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Failure;
import org.jspecify.annotations.Nullable;

/** Why a call was ended from outside. */
interface Stop {
    /** {@return what its caller gets} */
    ApiException exception(Failure failure, DeadlineException.Phase phase, @Nullable Throwable cause);
}
