package dev.callwright.client;

/** Adds to each request what proves who sends it. Must be thread-safe. */
@FunctionalInterface
public interface Signer {
    /**
     * Signs one attempt to send a request, as late as possible: nothing is changed after it. It is within the deadline of
     * the call; a blocking call whose deadline comes interrupts it, and ends when it returns or throws.
     *
     * @param request what goes out; headers and query parameters are added to it
     * @throws Exception where it cannot be signed; the call fails with a {@link NotSentException}
     */
    void sign(SigningRequest request) throws Exception;
}
