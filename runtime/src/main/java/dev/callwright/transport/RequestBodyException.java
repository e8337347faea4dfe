package dev.callwright.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request could not be read to its end, or is not as long as it says. That is no matter of the network, nor
 * of the server, which has seen no whole request. Thrown by a {@link RequestBody} and its stream; a transport passes it on.
 */
public final class RequestBodyException extends IOException {
    private static final long serialVersionUID = 1L;

    RequestBodyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static RequestBodyException unreadable(Throwable cause) {
        return cause instanceof RequestBodyException known
                ? known
                : new RequestBodyException("the body of the request cannot be read", cause);
    }
}
