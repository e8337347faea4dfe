package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/**
 * The request was refused on this side, and was not sent: the signer failed, a header or path value cannot be sent, no
 * server is known, the connection is closed. Or its body could not be read, or is not as long as it says; then a part may
 * have been sent, which no server takes for the whole.
 */
public final class NotSentException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A call that was not sent.
     *
     * @param failure what is known of it
     * @param reason why; nothing of the request's values
     * @param cause what was thrown, or null
     */
    public NotSentException(Failure failure, String reason, @Nullable Throwable cause) {
        super(failure, "was not sent: " + reason, cause);
    }
}
