package dev.callwright.processor.read;

import dev.callwright.processor.description.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * What repeating a call does, from what was written of it and from its method.
 *
 * @param safe changes nothing on the server
 * @param idempotent may be repeated without further effect
 * @param written whether any of it was written rather than taken from the method
 */
public record Semantics(boolean safe, boolean idempotent, boolean written) {
    /**
     * A safe call is idempotent. A call whose method is safe, but which is said not to be, is not idempotent either:
     * nothing is left to take that from.
     *
     * @param safe null where not written
     * @param idempotent null where not written
     */
    public static Semantics of(HttpMethod method, @Nullable Boolean safe, @Nullable Boolean idempotent) {
        boolean isSafe = safe != null ? safe : method.isSafe();
        boolean byMethod = isSafe || (method.isIdempotent() && !method.isSafe());
        return new Semantics(isSafe, idempotent != null ? idempotent : byMethod, safe != null || idempotent != null);
    }
}
