package dev.callwright.contract;

import dev.callwright.call.CallPath;
import dev.callwright.call.Invocation;
import dev.callwright.call.Notices;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.json.JsonSettings;
import dev.callwright.transport.TransportRequest;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Makes calls over a connection, with the options of one client. Immutable and thread-safe. */
public final class Caller {
    private final Connection connection;
    private final CallOptions options;
    private final CallPath path;

    private Caller(Connection connection, CallOptions options, CallPath path) {
        this.connection = connection;
        this.options = options;
        this.path = path;
    }

    /**
     * A caller with the options of its connection.
     *
     * @param connection what calls are made over
     * @return the caller
     */
    public static Caller of(Connection connection) {
        return new Caller(connection, connection.options(), new CallPath(connection));
    }

    /**
     * The same caller with other options.
     *
     * @param options which win over those it has
     * @return the changed caller
     */
    public Caller with(CallOptions options) {
        return new Caller(connection, this.options.overriddenBy(options), path);
    }

    /**
     * Makes a call, and waits for its result.
     *
     * @param call which
     * @param request with what
     * @param <Q> the request
     * @param <T> the result
     * @return the result
     * @throws dev.callwright.client.ApiException if it fails
     */
    public <Q, T> T call(Call<Q, T> call, Q request) {
        return path.call(invocation(call, request));
    }

    /**
     * Makes a call.
     *
     * @param call which
     * @param request with what
     * @param <Q> the request
     * @param <T> the result
     * @return the result, or the exception that {@link #call} would throw; cancelling it ends the exchange
     */
    public <Q, T> CompletableFuture<T> callAsync(Call<Q, T> call, Q request) {
        return path.callAsync(invocation(call, request));
    }

    private <Q, T> Invocation<T> invocation(Call<Q, T> call, Q request) {
        CallFacts facts = call.facts();
        Notices notices = new Notices(facts.info(), connection.listener(), options);
        ApiOperation<Q, T> operation =
                new ApiOperation<>(this, call, Objects.requireNonNull(request, "request"), notices);
        return new Invocation<>(
                facts.info(), facts.isIdempotent(), notices, options, operation, connection.scheduler());
    }

    /** {@return how JSON is read, and who is told of what does not fit} */
    JsonSettings json(Notices notices) {
        return connection.json().onMismatch(notices);
    }

    /** {@return the request that was written, at the API's server and with the headers of the options} */
    TransportRequest finish(RequestWriter written, Api api) {
        return written.finish(server(api), options.headers());
    }

    private URI server(Api api) {
        if (options.server() != null) {
            return options.server();
        }
        URI server = connection.server() == null ? api.server() : connection.server();
        if (server == null) {
            throw new IllegalArgumentException(
                    "no server is known; the description has none, so give the connection one");
        }
        return server;
    }
}
