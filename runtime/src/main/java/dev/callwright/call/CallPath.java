package dev.callwright.call;

import dev.callwright.client.Connection;
import dev.callwright.client.RenewableSigner;
import dev.callwright.client.Signer;
import dev.callwright.transport.TransportRequest;
import java.util.concurrent.CompletableFuture;

/**
 * The path of every call over a connection, blocking or async: within its {@link Deadline}, attempts as {@link Retries}
 * says; of each attempt, from the outside in, the renewal of its credential, who watches it, its signature, and the exchange with the
 * reading of the answer.
 */
public final class CallPath {
    private final Connection connection;
    private final Attempts attempts;

    /**
     * The path over a connection.
     *
     * @param connection what the path is made of
     */
    public CallPath(Connection connection) {
        this.connection = connection;
        this.attempts = new Attempts(connection, signed(connection));
    }

    private static Channel signed(Connection connection) {
        Channel exchange = new ExchangeChannel(connection.transport(), connection.maxAnswerBytes());
        Signer signer = connection.signer();
        if (signer == null) {
            return new WatchedChannel(exchange);
        }
        Channel watched = new WatchedChannel(new SigningChannel(signer, connection.clock(), exchange));
        return signer instanceof RenewableSigner renewable ? new RenewalChannel(renewable, watched) : watched;
    }

    /**
     * Makes a call on this thread.
     *
     * @param invocation the call
     * @param request what to send
     * @param <T> the result
     * @return the result
     */
    public <T> T call(Invocation<T> invocation, TransportRequest request) {
        return new BlockingCall<>(attempts, connection.scheduler(), invocation, request).call();
    }

    /**
     * Makes a call on threads of the connection's executor; while it waits before another attempt, it holds none.
     *
     * @param invocation the call
     * @param request what to send
     * @param <T> the result
     * @return the result, or the exception that the blocking call would throw; cancelling it ends the exchange
     */
    public <T> CompletableFuture<T> callAsync(Invocation<T> invocation, TransportRequest request) {
        return new AsyncCall<>(attempts, connection, invocation, request).start();
    }
}
