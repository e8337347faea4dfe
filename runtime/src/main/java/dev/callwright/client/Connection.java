package dev.callwright.client;

import dev.callwright.json.JsonSettings;
import dev.callwright.transport.SocketTransport;
import dev.callwright.transport.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What clients are made over: where the server is, how requests get there, who signs them, and what holds for all calls.
 * Several clients share one. Thread-safe; make one for the application, and close it with the application.
 *
 * <p>Unless it is told otherwise, a connection sends by {@link SocketTransport}, to the server of the description, allows
 * a call 60 seconds and an answer 32 MB, and runs each async call on one of 64 daemon threads; calls beyond that number
 * on a virtual thread each, while on JDKs before 21 they wait. None of its threads keeps the JVM from ending.
 */
public final class Connection implements AutoCloseable {
    private static final int DEFAULT_MAX_ANSWER_BYTES = 32 * 1024 * 1024;
    private static final int RETRY_RESERVE = 50;
    private static final double RETRY_SHARE = 0.2;

    private final @Nullable URI server;
    private final Transport transport;
    private final boolean ownTransport;
    private final Executor executor;
    private final @Nullable DaemonExecutor ownExecutor;
    private final Scheduler scheduler;
    private final @Nullable DaemonScheduler ownScheduler;
    private final @Nullable Signer signer;
    private final CallOptions options;
    private final CallListener listener;
    private final String requestIdHeader;
    private final JsonSettings json;
    private final int maxAnswerBytes;
    private final Clock clock;
    private final RetryBudget retryBudget;
    private final @Nullable RateLimit rateLimit;
    private final @Nullable DoubleSupplier random;
    private volatile @Nullable Renewal latestRenewal;
    private volatile boolean closed;

    private Connection(Builder builder) {
        server = builder.server;
        ownTransport = builder.transport == null;
        transport = builder.transport == null ? SocketTransport.create() : builder.transport;
        ownExecutor = builder.executor == null ? new DaemonExecutor() : null;
        executor = ownExecutor == null ? Objects.requireNonNull(builder.executor) : ownExecutor;
        ownScheduler = builder.scheduler == null ? new DaemonScheduler() : null;
        scheduler = ownScheduler == null ? Objects.requireNonNull(builder.scheduler) : ownScheduler;
        signer = builder.signer;
        options = builder.options;
        listener = builder.listener == null ? CallListener.warning() : builder.listener;
        requestIdHeader = builder.requestIdHeader;
        json = builder.json;
        maxAnswerBytes = builder.maxAnswerBytes;
        clock = builder.clock;
        retryBudget = builder.retryBudget == null ? RetryBudget.of(RETRY_RESERVE, RETRY_SHARE) : builder.retryBudget;
        rateLimit = builder.rateLimit;
        random = builder.random;
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the server's base URI; null where each API's own, out of its description, is used} */
    public @Nullable URI server() {
        return server;
    }

    /** {@return how requests get to the server} */
    public Transport transport() {
        return transport;
    }

    /** {@return who signs each request; null where nobody does} */
    public @Nullable Signer signer() {
        return signer;
    }

    /** {@return the latest renewal of the signer's credential; null where there has been none} */
    public @Nullable Renewal latestRenewal() {
        return latestRenewal;
    }

    /**
     * Has the signer's credential renewed, once for all calls of all clients that met the same expired one.
     *
     * @param known the renewal whose credential has expired; null for that from before the first
     * @return the latest renewal, where it came after the known one; else one that begins now
     * @throws IllegalStateException if the signer's credential can't be renewed
     */
    public synchronized Renewal renewalAfter(@Nullable Renewal known) {
        Renewal renewal = latestRenewal;
        if (renewal == null || renewal == known) {
            if (!(signer instanceof RenewableSigner renewable)) {
                throw new IllegalStateException("The connection has no signer whose credential can be renewed");
            }
            renewal = Renewal.begin(renewable);
            latestRenewal = renewal;
        }
        return renewal;
    }

    /** {@return what holds for all calls} */
    public CallOptions options() {
        return options;
    }

    /** {@return where async calls run} */
    public Executor executor() {
        return executor;
    }

    /** {@return what ends calls at their deadlines, and begins them again after failures} */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** {@return who is told what is worth knowing} */
    public CallListener listener() {
        return listener;
    }

    /** {@return the header in which the server names an exchange} */
    public String requestIdHeader() {
        return requestIdHeader;
    }

    /** {@return how JSON is read} */
    public JsonSettings json() {
        return json;
    }

    /** {@return how long an answer may be, in bytes, downloads aside} */
    public int maxAnswerBytes() {
        return maxAnswerBytes;
    }

    /** {@return what all retries together draw on} */
    public RetryBudget retryBudget() {
        return retryBudget;
    }

    /** {@return how many requests may be sent in a time; null where that is not limited} */
    public @Nullable RateLimit rateLimit() {
        return rateLimit;
    }

    /** {@return a number from 0 to just below 1: the random part of a wait before a retry} */
    public double random() {
        return random == null ? ThreadLocalRandom.current().nextDouble() : random.getAsDouble();
    }

    /** {@return the clock that signers see, and that the dates of answers are compared with} */
    public Clock clock() {
        return clock;
    }

    /** {@return whether it has been closed} */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Lets go of what the connection made itself: its transport, its executor and its scheduler; those it was given stay
     * open. Calls after that fail with a {@link NotSentException}, as those do whose turn by the {@link RateLimit} comes
     * then; calls under way end, or fail with a {@link TransportException}, and keep their deadlines. May be called more
     * than once.
     */
    @Override
    public void close() {
        closed = true;
        if (ownExecutor != null) {
            ownExecutor.close();
        }
        if (ownTransport) {
            transport.close();
        }
        if (ownScheduler != null) {
            ownScheduler.close();
        }
    }

    /** {@return the server, if one was set} */
    @Override
    public String toString() {
        return "Connection[" + (server == null ? "" : server) + "]";
    }

    /** Builds connections. Not thread-safe. */
    public static final class Builder {
        private @Nullable URI server;
        private @Nullable Transport transport;
        private @Nullable Executor executor;
        private @Nullable Scheduler scheduler;
        private @Nullable Signer signer;
        private @Nullable CallListener listener;
        private CallOptions options = CallOptions.none();
        private String requestIdHeader = "X-Request-Id";
        private JsonSettings json = JsonSettings.defaults();
        private int maxAnswerBytes = DEFAULT_MAX_ANSWER_BYTES;
        private Clock clock = Clock.systemUTC();
        private @Nullable RetryBudget retryBudget;
        private @Nullable RateLimit rateLimit;
        private @Nullable DoubleSupplier random;

        private Builder() {}

        /**
         * Sets the server for all calls, in place of the one in an API's description.
         *
         * @param server its base URI, as {@code https://openapi.example.com/v1}; calls append their paths
         * @return this builder
         * @throws IllegalArgumentException if it is no http or https URI with a host, or has a user, a query or a fragment
         */
        public Builder server(String server) {
            return server(URI.create(server));
        }

        /**
         * Sets the server for all calls, in place of the one in an API's description.
         *
         * @param server its base URI, as {@code https://openapi.example.com/v1}; calls append their paths
         * @return this builder
         * @throws IllegalArgumentException if it is no http or https URI with a host, or has a user, a query or a fragment
         */
        public Builder server(URI server) {
            this.server = CallOptions.requireServer(server);
            return this;
        }

        /**
         * Sets how requests get to the server. The application closes it.
         *
         * @param transport a {@link SocketTransport} of its own by default; {@link
         *     dev.callwright.transport.JdkTransport#over} takes an {@code HttpClient}
         * @return this builder
         */
        public Builder transport(Transport transport) {
            this.transport = Objects.requireNonNull(transport, "transport");
            return this;
        }

        /**
         * Sets who signs each request.
         *
         * @param signer nobody by default
         * @return this builder
         */
        public Builder signer(Signer signer) {
            this.signer = Objects.requireNonNull(signer, "signer");
            return this;
        }

        /**
         * Sets what holds for all calls, unless options of a client say otherwise.
         *
         * @param options all open by default
         * @return this builder
         */
        public Builder options(CallOptions options) {
            this.options = Objects.requireNonNull(options, "options");
            return this;
        }

        /**
         * Sets where async calls run, and their futures complete. A call holds its thread until it ends, but for its
         * waits before attempts; a future whose call is ended while it waits, for that or for a thread, completes
         * on a thread of its own. The application closes it.
         *
         * @param executor with as many threads as calls are to run at once
         * @return this builder
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /**
         * Sets what ends calls at their deadlines, and begins them again after failures; in a test, it rules time.
         *
         * @param scheduler one daemon thread by default
         * @return this builder
         */
        public Builder scheduler(Scheduler scheduler) {
            this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
            return this;
        }

        /**
         * Sets who is told what is worth knowing.
         *
         * @param listener {@link CallListener#warning()} by default
         * @return this builder
         */
        public Builder listener(CallListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Sets in which header of its answers the server names an exchange, so that {@link ApiException#requestId()} and
         * {@link AnswerHead#requestId()} tell it. It is asked where the envelope has no such member, or the answer not.
         *
         * @param name {@code X-Request-Id} by default; its case does not count
         * @return this builder
         */
        public Builder requestIdHeader(String name) {
            this.requestIdHeader = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets how JSON is read: strict or lenient, and its limits. Its own listener is not used; {@link
         * #listener(CallListener)} is.
         *
         * @param json {@link JsonSettings#defaults()} by default
         * @return this builder
         */
        public Builder json(JsonSettings json) {
            this.json = Objects.requireNonNull(json, "json");
            return this;
        }

        /**
         * Limits how long an answer may be. Downloads are not limited, for they are not held in memory.
         *
         * @param maxAnswerBytes at least 1; 32 MB (33,554,432) by default
         * @return this builder
         */
        public Builder maxAnswerBytes(int maxAnswerBytes) {
            if (maxAnswerBytes < 1) {
                throw new IllegalArgumentException("maxAnswerBytes must be at least 1");
            }
            this.maxAnswerBytes = maxAnswerBytes;
            return this;
        }

        /**
         * Sets the clock that signers see, and that the dates of answers are compared with. Where the local clock is
         * wrong, {@link Clock#offset} sets it right.
         *
         * @param clock the system's by default
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Limits how many retries all calls make together.
         *
         * @param retryBudget by default 50 retries, and one more with every fifth call
         * @return this builder
         */
        public Builder retryBudget(RetryBudget retryBudget) {
            this.retryBudget = Objects.requireNonNull(retryBudget, "retryBudget");
            return this;
        }

        /**
         * Limits how many requests all clients send in a time, blocking and async alike. Calls beyond it wait for their
         * turn, within their deadlines; one that would wait past its deadline fails at once with a {@link
         * DeadlineException}.
         *
         * @param rateLimit no limit by default; connections that share one keep it together
         * @return this builder
         */
        public Builder rateLimit(RateLimit rateLimit) {
            this.rateLimit = Objects.requireNonNull(rateLimit, "rateLimit");
            return this;
        }

        /**
         * Sets where the random part of the waits before retries comes from, say in a test.
         *
         * @param random gives numbers from 0 to just below 1, to any thread; by default those of the JDK
         * @return this builder
         */
        public Builder random(DoubleSupplier random) {
            this.random = Objects.requireNonNull(random, "random");
            return this;
        }

        /** {@return the connection} */
        public Connection build() {
            return new Connection(this);
        }
    }
}
