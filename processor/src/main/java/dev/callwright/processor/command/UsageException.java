package dev.callwright.processor.command;

/** That a command can't be performed as it was given; the message is all that the user is told. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
