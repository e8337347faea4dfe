package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.Connection;
import dev.callwright.client.RenewableSigner;
import dev.callwright.client.Scheduler;
import dev.callwright.transport.TransportRequest;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The path of every call over a connection, blocking or async: within its {@link Deadline}, as many {@link Attempts} as
 * {@link Retries} allows.
 */
public final class CallPath {
    private final Connection connection;
    private final Attempts attempts;
    private final Retries retries;

    /**
     * The path over a connection.
     *
     * @param connection what the path is made of
     */
    public CallPath(Connection connection) {
        Renewals renewals = connection.signer() instanceof RenewableSigner ? new Renewals(connection) : null;
        this.connection = connection;
        this.attempts = new Attempts(connection, renewals);
        this.retries = new Retries(connection, renewals);
    }

    /**
     * Makes a call on this thread.
     *
     * @param invocation the call
     * @param <T> the result
     * @return the result
     */
    public <T> T call(Invocation<T> invocation) {
        try {
            T result = result(invocation, attempts.begin(invocation));
            invocation.endUnlessStreaming();
            return result;
        } catch (Throwable e) {
            invocation.end(e);
            throw e;
        }
    }

    private <T> T result(Invocation<T> invocation, TransportRequest request) {
        while (true) {
            try {
                await(invocation, attempts.admission(invocation));
                return attempt(invocation, request);
            } catch (ApiException e) {
                await(invocation, retries.next(e, invocation, request));
            }
        }
    }

    private <T> T attempt(Invocation<T> invocation, TransportRequest request) {
        if (connection.signer() == null) {
            return attempts.attempt(invocation, request);
        }
        Preparation preparation = new Preparation();
        try {
            invocation.enter(preparation);
            return attempts.attempt(invocation, request);
        } finally {
            preparation.end();
        }
    }

    private static void await(Invocation<?> invocation, @Nullable Event event) {
        if (event == null) {
            return;
        }
        Wait wait = new Wait(event.phase());
        Scheduler.Task told = event.then(wait);
        try {
            invocation.await(wait);
        } finally {
            told.cancel();
        }
    }

    /**
     * Makes a call on threads of the connection's executor; while it waits before an attempt, it holds none.
     *
     * @param invocation the call
     * @param <T> the result
     * @return the result, or the exception that the blocking call would throw; cancelling it ends the exchange
     */
    public <T> CompletableFuture<T> callAsync(Invocation<T> invocation) {
        return new AsyncCall<>(attempts, retries, connection, invocation).start();
    }
}
