package dev.callwright.transport;

import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests by HTTP/1.1 over blocking sockets, each on the thread that executes it; virtual threads are never
 * pinned. Thread-safe.
 *
 * <p>Nothing is ever sent a second time. Connections are kept and used again; one that the server has closed meanwhile is
 * noticed beforehand, but for a moment of a millisecond: such an exchange fails, and {@link Exchange#mayHaveLeft()} is
 * true. A name with several addresses is tried address by address, each but the last for at most five seconds; else, how
 * long something may take is the caller's to say, by {@link Exchange#abort()}.
 *
 * <p>An answer that is not by the letter of RFC 9112, so that nobody can be sure where it ends, fails with a {@link
 * java.net.ProtocolException}. An answer that comes before a large request is out is taken, and the rest is not sent;
 * for that, a request of more than 64 KB goes out on a daemon thread of its own. Over {@code https}, the certificate must
 * be the host's; the versions and ciphers are those of the {@link SSLContext}. Requests go through HTTP proxies where the
 * {@link ProxySelector} says so; SOCKS is not spoken.
 */
public final class SocketTransport implements Transport {
    private final Connector connector;

    private SocketTransport(Builder builder) {
        connector = new Connector(
                new ConnectionPool(builder.maxIdle, builder.idleTime),
                new Resolver(builder.names),
                builder.sslContext,
                builder.proxySelector,
                builder.proxyAuthorization);
    }

    /** {@return a transport with the defaults of {@link Builder}} */
    public static SocketTransport create() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Exchange exchange(TransportRequest request) {
        return new SocketExchange(connector, request);
    }

    /**
     * Closes the idle connections. Exchanges under way go on to their end, and their connections are closed then;
     * exchanges executed from now on fail.
     */
    @Override
    public void close() {
        connector.pool().close();
    }

    /** Builds transports. Not thread-safe. */
    public static final class Builder {
        private static final int DEFAULT_IDLE = 128;

        /** Below what common servers and balancers keep: 20 s and more, save for those that say so in Keep-Alive. */
        private static final Duration DEFAULT_IDLE_TIME = Duration.ofSeconds(15);

        private @Nullable SSLContext sslContext;
        private @Nullable ProxySelector proxySelector = ProxySelector.getDefault();
        private @Nullable String proxyAuthorization;
        private int maxIdle = DEFAULT_IDLE;
        private Duration idleTime = DEFAULT_IDLE_TIME;
        private Resolver.@Nullable NameService names;

        private Builder() {}

        /**
         * Sets what decides whom to trust, and with which key to answer a server that asks for one.
         *
         * @param sslContext {@link SSLContext#getDefault()} by default
         * @return this builder
         */
        public Builder sslContext(SSLContext sslContext) {
            this.sslContext = Objects.requireNonNull(sslContext, "sslContext");
            return this;
        }

        /**
         * Sets what decides on proxies. It is asked for each exchange, with scheme, host and port of the server.
         *
         * @param proxySelector {@link ProxySelector#getDefault()} by default; {@code HttpClient.Builder.NO_PROXY} for none
         * @return this builder
         */
        public Builder proxySelector(ProxySelector proxySelector) {
            this.proxySelector = Objects.requireNonNull(proxySelector, "proxySelector");
            return this;
        }

        /**
         * Sets what proxies are told (Basic, RFC 7617, in UTF-8), with every request to one; no server sees it.
         *
         * @param user without a colon
         * @param password any text without control characters
         * @return this builder
         * @throws IllegalArgumentException if the user has a colon, or either has a control character
         */
        public Builder proxyCredentials(String user, String password) {
            String pair = user + ':' + password;
            if (user.indexOf(':') >= 0 || pair.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "a user may have no colon, and neither user nor password a control character");
            }
            proxyAuthorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        /**
         * Limits how many idle connections are kept; beyond that, those unused for longest are closed.
         *
         * @param maxIdle 0 for none; 128 by default
         * @return this builder
         */
        public Builder maxIdle(int maxIdle) {
            if (maxIdle < 0) {
                throw new IllegalArgumentException("maxIdle must not be negative");
            }
            this.maxIdle = maxIdle;
            return this;
        }

        /**
         * Limits how long an idle connection is kept. Where a server says that it keeps it for less, that counts.
         *
         * @param idleTime more than zero; 15 seconds by default
         * @return this builder
         */
        public Builder idleTime(Duration idleTime) {
            if (idleTime.isZero() || idleTime.isNegative()) {
                throw new IllegalArgumentException("idleTime must be more than zero");
            }
            this.idleTime = idleTime;
            return this;
        }

        /** Sets who knows the addresses of names, for tests. */
        Builder names(Resolver.NameService names) {
            this.names = names;
            return this;
        }

        /** {@return the transport} */
        public SocketTransport build() {
            return new SocketTransport(this);
        }
    }
}
