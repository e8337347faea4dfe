package dev.callwright.transport;

/**
 * Sends requests. Thread-safe.
 *
 * <p>What every implementation keeps: a request goes out at most once, whatever happens on the wire; no redirect is
 * followed; nothing waits for longer than until {@link Exchange#abort()}.
 */
public interface Transport extends AutoCloseable {
    /**
     * Prepares one exchange; nothing is sent yet.
     *
     * @param request what to send
     * @return the exchange, to be executed once
     * @throws IllegalArgumentException if the request cannot be sent as it is
     */
    Exchange exchange(TransportRequest request);

    /** Frees connections and threads. Exchanges under way may fail. May be called more than once. */
    @Override
    void close();
}
