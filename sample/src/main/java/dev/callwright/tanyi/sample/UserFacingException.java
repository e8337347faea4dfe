package dev.callwright.tanyi.sample;

/** A failure whose message is all that a person needs to know. */
final class UserFacingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserFacingException(String message) {
        super(message);
    }

    UserFacingException(String message, Throwable cause) {
        super(message, cause);
    }
}
