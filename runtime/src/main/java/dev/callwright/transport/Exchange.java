package dev.callwright.transport;

import java.io.IOException;
import java.time.Duration;

/** One request and its answer. */
public interface Exchange {
    /**
     * Sends the request and waits for the head of the answer.
     *
     * @return the answer; its body is still to be read
     * @throws IOException if there is no answer, or the exchange was aborted
     * @throws InterruptedException if the waiting thread is interrupted; abort the exchange then
     */
    TransportResponse execute() throws IOException, InterruptedException;

    /**
     * Ends it, from any thread and at any time: the connection is closed, and whoever waits in {@link #execute()} or
     * reads the body gets an {@link IOException}. Harmless when it has ended already, or is aborted again.
     */
    void abort();

    /**
     * Whether the server may have seen anything of the request.
     *
     * @return false only as long as it is certain that no byte of the request has left
     */
    boolean mayHaveLeft();

    /**
     * How long the exchange took to get a connection, new or kept.
     *
     * @return zero until it has one, and where the transport does not know
     */
    default Duration connecting() {
        return Duration.ZERO;
    }
}
