package dev.callwright.client;

import java.io.IOException;

/** The exchange broke: no connection, or it ended before the answer did. The cause says how. */
public final class TransportException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** Whether the server has certainly seen nothing. */
    private final boolean neverLeft;

    /**
     * A call whose exchange broke.
     *
     * @param failure what is known of it
     * @param neverLeft whether it is certain that the server has seen nothing of the request
     * @param cause how it broke
     */
    public TransportException(Failure failure, boolean neverLeft, IOException cause) {
        super(failure, neverLeft ? "could not reach the server" : "lost its connection to the server", cause);
        this.neverLeft = neverLeft;
    }

    /**
     * Whether it is certain that the server has seen nothing of the request, so that it may be sent again whatever it
     * does.
     *
     * @return false where it was, or may have been, executed
     */
    public boolean neverLeft() {
        return neverLeft;
    }
}
