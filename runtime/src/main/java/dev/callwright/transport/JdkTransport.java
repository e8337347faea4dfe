package dev.callwright.transport;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;

/**
 * Sends requests by {@code java.net.http}: HTTP/1.1 over {@code http}, HTTP/2 where the server offers it over {@code
 * https}. Thread-safe.
 *
 * <p>{@code java.net.http} sends a GET a second time, silently, when the connection closes before an answer; it is kept
 * from that, for which every GET carries the header {@code Content-Length: 0}. What else it does not do as {@link
 * SocketTransport} does:
 *
 * <ul>
 *   <li>Among requests sent at once over HTTP/1.1, one may very rarely take a connection that the JDK's pool still
 *       watches; the pool then ends it at the answer. The exchange fails, and {@link Exchange#mayHaveLeft()} is true.
 *   <li>Where a server limits the requests of an HTTP/2 connection, those under way at the limit may fail, and {@link
 *       Exchange#mayHaveLeft()} is true. Before JDK 24, one may also wait until it is aborted.
 *   <li>An answer that comes before a large request is out is not seen as long as the server neither reads on nor closes
 *       the connection; {@link Exchange#abort()} ends that wait.
 *   <li>Ambiguous answers are judged by the JDK, mostly more leniently: a body that ends with its connection in TLS is
 *       taken for whole; but a 204 that announces a body by {@code Content-Length} fails.
 *   <li>A connection over which a head came that cannot be read may stay open for as long as the client is there.
 *   <li>A proxy that wants credentials is told none.
 * </ul>
 */
public final class JdkTransport implements Transport {
    private final HttpClient client;
    private final boolean owned;
    private final KnownHosts hosts = KnownHosts.ofJvm();

    private JdkTransport(HttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /** {@return a transport with an {@code HttpClient} of its own, which goes through the system's proxies} */
    public static JdkTransport create() {
        // The builder's defaults: redirects are not followed, no authenticator, no cookies.
        return new JdkTransport(HttpClient.newHttpClient(), true);
    }

    /**
     * A transport over the application's own client: its proxy, TLS, executor and cookies. It is never closed here. Its
     * {@code connectTimeout} counts too; its protocol version counts over {@code https}.
     *
     * @param client one that follows no redirects and has no authenticator
     * @return the transport
     * @throws IllegalArgumentException if the client follows redirects or has an authenticator: either would send a
     *     request again on its own, though a call may be allowed only once
     */
    public static JdkTransport over(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the HttpClient follows redirects, and so may send a call twice or its "
                    + "credentials elsewhere; build it with followRedirects(NEVER), the default");
        }
        if (client.authenticator().isPresent()) {
            throw new IllegalArgumentException("the HttpClient has an authenticator, and so may send a call twice; "
                    + "build it without, and give the connection a signer that adds the credentials");
        }
        return new JdkTransport(client, false);
    }

    @Override
    public Exchange exchange(TransportRequest request) {
        return new JdkExchange(client, hosts, request);
    }

    /**
     * Ends its own client at once on JDK 21 and later; on earlier ones, connections and threads end once the transport
     * is garbage. An application's client is left alone.
     */
    @Override
    public void close() {
        if (owned && client instanceof AutoCloseable) {
            shutDown(client);
        }
    }

    /** {@code shutdownNow} is there since JDK 21, as {@code close} is; but {@code close} waits for calls under way. */
    private static void shutDown(HttpClient client) {
        try {
            MethodHandles.publicLookup()
                    .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class))
                    .invoke(client);
        } catch (Throwable e) {
            throw new IllegalStateException("java.net.http.HttpClient.shutdownNow failed", e);
        }
    }
}
