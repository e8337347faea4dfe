package dev.callwright.call;

import dev.callwright.client.Connection;
import dev.callwright.client.NotSentException;
import dev.callwright.transport.TransportRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;

/**
 * The path of every call over a connection, blocking or async, from the outside in: its deadline, its signature, the
 * exchange with the reading of the answer.
 */
public final class CallPath {
    private final Connection connection;
    private final Channel channel;

    /**
     * The path over a connection.
     *
     * @param connection what the path is made of
     */
    public CallPath(Connection connection) {
        this.connection = connection;
        Channel exchange = new ExchangeChannel(connection.transport(), connection.maxAnswerBytes());
        Channel signed = connection.signer() == null
                ? exchange
                : new SigningChannel(connection.signer(), connection.clock(), exchange);
        this.channel = new DeadlineChannel(connection.scheduler(), signed);
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
        if (connection.isClosed()) {
            throw new NotSentException(invocation.failure(), "the connection is closed", null);
        }
        return channel.send(invocation, request);
    }

    /**
     * Makes a call on a thread of the connection's executor.
     *
     * @param invocation the call
     * @param request what to send
     * @param <T> the result
     * @return the result, or the exception that the blocking call would throw; cancelling it ends the exchange
     */
    public <T> CompletableFuture<T> callAsync(Invocation<T> invocation, TransportRequest request) {
        CallFuture<T> future = new CallFuture<>(invocation);
        try {
            connection.executor().execute(new AsyncCall<>(this, invocation, request, future));
        } catch (RejectedExecutionException e) {
            future.fail(new NotSentException(invocation.failure(), "the executor for async calls takes no more", e));
        }
        return future;
    }
}
