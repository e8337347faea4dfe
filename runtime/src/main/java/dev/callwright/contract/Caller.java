package dev.callwright.contract;

import dev.callwright.call.CallPath;
import dev.callwright.call.Invocation;
import dev.callwright.call.Notices;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.NotSentException;
import dev.callwright.json.JsonException;
import dev.callwright.transport.TransportRequest;
import java.net.URI;
import java.util.List;
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
        Invocation<T> invocation = begin(call);
        return path.call(invocation, prepare(call, request, invocation));
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
        Invocation<T> invocation = begin(call);
        try {
            return path.callAsync(invocation, prepare(call, request, invocation));
        } catch (NotSentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <T> Invocation<T> begin(Call<?, T> call) {
        CallFacts facts = call.facts();
        Notices notices = notices(facts);
        ApiAnswerReader<T> reader =
                new ApiAnswerReader<>(facts, call.result(), connection.json().onMismatch(notices), notices);
        return new Invocation<>(facts.info(), facts.isIdempotent(), notices, options, reader, connection.scheduler());
    }

    private <Q> TransportRequest prepare(Call<Q, ?> call, Q request, Invocation<?> invocation) {
        Objects.requireNonNull(request, "request");
        CallFacts facts = call.facts();
        if (facts.isSafe()) {
            List<String> ineffective = call.ineffective(request);
            if (!ineffective.isEmpty()) {
                notices(facts).ineffective(ineffective);
            }
        }
        try {
            RequestWriter out = new RequestWriter(facts.info(), call.result().isDownload());
            call.write(request, out);
            return out.finish(server(facts.api()), options.headers());
        } catch (IllegalArgumentException | JsonException e) {
            throw new NotSentException(invocation.failure(), String.valueOf(e.getMessage()), e);
        }
    }

    private URI server(Api api) {
        URI server = connection.server() == null ? api.server() : connection.server();
        if (server == null) {
            throw new IllegalArgumentException(
                    "no server is known; the description has none, so give the connection one");
        }
        return server;
    }

    private Notices notices(CallFacts facts) {
        return new Notices(facts.info(), connection.listener(), options);
    }
}
