package dev.callwright.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Has connections: idle ones, or else new ones by name, address, socket, tunnel, TLS. */
final class Connector {
    /** How long an address may take that is not the last one; else one that swallows everything hides the others. */
    private static final int PATIENCE_MILLIS = 5_000;

    private final ConnectionPool pool;
    private final Resolver resolver;
    private final @Nullable SSLContext tls;
    private final @Nullable ProxySelector proxies;
    private final @Nullable String proxyAuthorization;

    private volatile @Nullable Latest latest;

    /** Most transports send to one server, and find it by a URI that is one object. */
    private record Latest(URI server, Route route) {
        private boolean leadsTo(URI uri) {
            return server.equals(uri) || route.leadsTo(uri);
        }
    }

    /**
     * What has connections.
     *
     * @param pool of those that are idle
     * @param resolver of names
     * @param tls whom to trust; the JDK's default if null
     * @param proxies who decides on them; nobody if null
     * @param proxyAuthorization what proxies are told as Proxy-Authorization; nothing if null
     */
    Connector(
            ConnectionPool pool,
            Resolver resolver,
            @Nullable SSLContext tls,
            @Nullable ProxySelector proxies,
            @Nullable String proxyAuthorization) {
        this.pool = pool;
        this.resolver = resolver;
        this.tls = tls;
        this.proxies = proxies;
        this.proxyAuthorization = proxyAuthorization;
    }

    ConnectionPool pool() {
        return pool;
    }

    @Nullable
    String proxyAuthorization() {
        return proxyAuthorization;
    }

    /**
     * A connection to a server.
     *
     * @param server a URI of it, whatever its path and query are
     * @param abort holds it when it stands, and whatever is waited for until then
     * @throws ConnectException if no address can be reached
     */
    HttpConnection connection(URI server, Abort abort) throws IOException, InterruptedException {
        if (pool.isClosed()) {
            throw new IOException("the transport is closed");
        }
        for (Iterator<Route> routes = direct(server).by(proxies).iterator(); ; ) {
            Route route = routes.next();
            try {
                HttpConnection idle = pool.take(route);
                HttpConnection connection = idle == null ? connect(route, abort) : idle;
                abort.hold(connection.channel());
                return connection;
            } catch (ConnectException | UnknownHostException e) {
                if (proxies != null && route.proxy() != null) {
                    proxies.connectFailed(route.origin(), route.proxy(), e);
                }
                if (!routes.hasNext()) {
                    throw e;
                }
            }
        }
    }

    private Route direct(URI server) {
        Latest known = latest;
        if (known == null || !known.leadsTo(server)) {
            known = new Latest(server, Route.direct(server));
            latest = known;
        }
        return known.route();
    }

    private HttpConnection connect(Route route, Abort abort) throws IOException, InterruptedException {
        SocketChannel channel = reach(route, abort);
        if (!route.secure()) {
            return new HttpConnection(route, channel, null);
        }
        if (route.proxy() != null) {
            openTunnel(new HttpConnection(route, channel, null));
        }
        return new HttpConnection(route, channel, Tls.over(channel.socket(), route, tls));
    }

    private SocketChannel reach(Route route, Abort abort) throws IOException, InterruptedException {
        InetSocketAddress proxy = route.proxy();
        String host = proxy == null ? route.host() : proxy.getHostString();
        int port = proxy == null ? route.port() : proxy.getPort();
        InetAddress[] addresses = proxy == null || proxy.getAddress() == null
                ? resolver.addresses(host, abort)
                : new InetAddress[] {proxy.getAddress()};
        List<IOException> problems = new ArrayList<>();
        for (int i = 0; i < addresses.length; i++) {
            try {
                int patience = i == addresses.length - 1 ? 0 : PATIENCE_MILLIS;
                return dial(new InetSocketAddress(addresses[i], port), patience, abort);
            } catch (IOException e) {
                if (abort.isPulled() || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                problems.add(e);
            }
        }
        throw unreachable((proxy == null ? "" : "proxy ") + host + ':' + port, problems);
    }

    private static ConnectException unreachable(String peer, List<IOException> problems) {
        ConnectException failure = new ConnectException("cannot connect to " + peer);
        failure.initCause(problems.get(0));
        for (IOException problem : problems) {
            failure.addSuppressed(problem);
        }
        return failure;
    }

    private static SocketChannel dial(InetSocketAddress address, int timeoutMillis, Abort abort) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            abort.hold(channel);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            if (timeoutMillis == 0) {
                channel.connect(address);
            } else {
                channel.socket().connect(address, timeoutMillis);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** RFC 9110 section 9.3.6. */
    private void openTunnel(HttpConnection connection) throws IOException {
        String authority = connection.route().authority();
        StringBuilder head = new StringBuilder("CONNECT ").append(authority);
        head.append(" HTTP/1.1\r\nHost: ").append(authority).append("\r\n");
        if (proxyAuthorization != null) {
            head.append("Proxy-Authorization: ").append(proxyAuthorization).append("\r\n");
        }
        connection.output().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        int status = ResponseHead.read(connection.input()).status();
        if (status < 200 || status > 299) {
            throw refused(connection.route(), status);
        }
        if (connection.input().buffered() > 0) {
            throw WireInput.malformed("bytes follow the proxy's answer to CONNECT");
        }
    }

    static IOException refused(Route tunnel, int status) {
        return new IOException("the proxy refused a tunnel to " + tunnel.authority() + " with status " + status
                + (status == 407 ? "; it wants credentials: see SocketTransport.Builder.proxyCredentials" : ""));
    }
}
