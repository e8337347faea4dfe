package dev.callwright.client;

/**
 * The HTTP status is not 2xx, and the body holds no envelope with an error code: say a gateway's error page, or a
 * redirect, which is never followed.
 */
public final class HttpStatusException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A call that was answered with such a status.
     *
     * @param failure what is known of it
     */
    public HttpStatusException(Failure failure) {
        super(failure, "was answered with an error status", null);
    }
}
