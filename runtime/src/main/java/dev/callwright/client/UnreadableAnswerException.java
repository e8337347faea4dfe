package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/**
 * The status says success, but the body is not what the description promises: HTML, broken JSON, another shape, too
 * long, an unknown charset or content coding, broken compression. Whether the server did what was asked is not known.
 * Where JSON did not fit, the cause is a {@link dev.callwright.json.JsonException} with the place.
 */
public final class UnreadableAnswerException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A call whose answer cannot be read.
     *
     * @param failure what is known of it
     * @param reason why, as {@code the answer is HTML, not JSON}; nothing of the body itself
     * @param cause what reading it threw, or null
     */
    public UnreadableAnswerException(Failure failure, String reason, @Nullable Throwable cause) {
        super(failure, "has an answer that cannot be read: " + reason, cause);
    }
}
