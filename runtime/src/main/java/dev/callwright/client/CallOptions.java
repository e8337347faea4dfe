package dev.callwright.client;

import dev.callwright.transport.Headers;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How calls are made, for a whole {@link Connection} or for a client made by {@code with(options)}. What options leave
 * open stays as it was. Immutable.
 */
public final class CallOptions {
    private static final CallOptions NONE = builder().build();

    private final @Nullable URI server;
    private final @Nullable Duration deadline;
    private final Headers headers;
    private final @Nullable RetryPolicy retries;
    private final @Nullable Consumer<AnswerHead> onAnswer;

    private CallOptions(
            @Nullable URI server,
            @Nullable Duration deadline,
            Headers headers,
            @Nullable RetryPolicy retries,
            @Nullable Consumer<AnswerHead> onAnswer) {
        this.server = server;
        this.deadline = deadline;
        this.headers = headers;
        this.retries = retries;
        this.onAnswer = onAnswer;
    }

    /** {@return options that leave everything open} */
    public static CallOptions none() {
        return NONE;
    }

    /** {@return a builder that leaves everything open} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the server's base URI; null where open} */
    public @Nullable URI server() {
        return server;
    }

    /** {@return how long a whole call may take, body included; null where open} */
    public @Nullable Duration deadline() {
        return deadline;
    }

    /** {@return headers to send, in place of any of the same name} */
    public Headers headers() {
        return headers;
    }

    /** {@return how often failed calls are tried again; null where open} */
    public @Nullable RetryPolicy retries() {
        return retries;
    }

    /** {@return who is told of each answer; null where open} */
    public @Nullable Consumer<AnswerHead> onAnswer() {
        return onAnswer;
    }

    /**
     * These options, save what the others say: their server, deadline, retries and hook if they have them, and each of
     * their headers.
     *
     * @param later the options that win
     * @return both
     */
    public CallOptions overriddenBy(CallOptions later) {
        return new CallOptions(
                later.server == null ? server : later.server,
                later.deadline == null ? deadline : later.deadline,
                headers.overriddenBy(later.headers),
                later.retries == null ? retries : later.retries,
                later.onAnswer == null ? onAnswer : later.onAnswer);
    }

    /** {@return server, deadline, retries and names of headers} */
    @Override
    public String toString() {
        return "CallOptions[server=" + server + ", deadline=" + deadline + ", retries=" + retries + ", headers="
                + headers.names() + "]";
    }

    /** The base URI of a server, which is one that paths can be appended to. */
    static URI requireServer(URI server) {
        boolean http = "http".equalsIgnoreCase(server.getScheme()) || "https".equalsIgnoreCase(server.getScheme());
        boolean more =
                server.getRawQuery() != null || server.getRawFragment() != null || server.getRawUserInfo() != null;
        if (!http || server.getHost() == null || more) {
            throw new IllegalArgumentException(
                    "the server must be an http or https URI with a host, without user, query and fragment");
        }
        return server;
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {
        private @Nullable URI server;
        private @Nullable Duration deadline;
        private Headers headers = Headers.empty();
        private @Nullable RetryPolicy retries;
        private @Nullable Consumer<AnswerHead> onAnswer;

        private Builder() {}

        /**
         * Sets the server, in place of that of the connection and of the API's description.
         *
         * @param server as for {@link #server(URI)}
         * @return this builder
         * @throws IllegalArgumentException as for {@link #server(URI)}
         */
        public Builder server(String server) {
            return server(URI.create(server));
        }

        /**
         * Sets the server, in place of that of the connection and of the API's description. The signer signs what goes
         * there too.
         *
         * @param server its base URI, as {@code https://eu.example.com/v1}; calls append their paths
         * @return this builder
         * @throws IllegalArgumentException if it is no http or https URI with a host, or has a user, query or fragment
         */
        public Builder server(URI server) {
            this.server = requireServer(server);
            return this;
        }

        /**
         * Limits how long a whole call may take: connecting, sending, every byte of the answer, and whatever is tried
         * again, with the waits between. Where nobody sets it, that is 60 seconds. A download counts until its last
         * byte; a walk over pages, page by page.
         *
         * @param deadline more than zero
         * @return this builder
         */
        public Builder deadline(Duration deadline) {
            if (deadline.isZero() || deadline.isNegative()) {
                throw new IllegalArgumentException("the deadline must be more than zero");
            }
            this.deadline = deadline;
            return this;
        }

        /**
         * Sets a header to send, in place of any of the same name that the description or earlier options send.
         *
         * @param name a token of RFC 9110
         * @param value visible ASCII, spaces and tabs
         * @return this builder
         * @throws IllegalArgumentException if the name is no token, or the value holds a control character
         */
        public Builder header(String name, String value) {
            headers = headers.with(name, value);
            return this;
        }

        /**
         * Sets how often failed calls are tried again.
         *
         * @param retries {@link RetryPolicy#standard()} where nobody sets it; {@link RetryPolicy#off()} for never
         * @return this builder
         */
        public Builder retries(RetryPolicy retries) {
            this.retries = Objects.requireNonNull(retries, "retries");
            return this;
        }

        /**
         * Names who is told of each answer, before the call returns or throws. It is called on the thread that makes
         * the call; what it throws is logged, for the call was answered.
         *
         * @param onAnswer takes status, headers, business code and request id
         * @return this builder
         */
        public Builder onAnswer(Consumer<AnswerHead> onAnswer) {
            this.onAnswer = Objects.requireNonNull(onAnswer, "onAnswer");
            return this;
        }

        /** {@return the options} */
        public CallOptions build() {
            return new CallOptions(server, deadline, headers, retries, onAnswer);
        }
    }
}
