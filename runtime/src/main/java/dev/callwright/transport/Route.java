package dev.callwright.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a connection leads: connections of the same route can stand in for each other. */
final class Route {
    private final boolean secure;
    private final String host;
    private final int port;
    private final @Nullable InetSocketAddress proxy;
    private final URI origin;

    /**
     * A route.
     *
     * @param secure whether it is TLS
     * @param host in lower case, an IPv6 address without brackets
     * @param port of the host
     * @param proxy the HTTP proxy in between, null where there is none
     */
    Route(boolean secure, String host, int port, @Nullable InetSocketAddress proxy) {
        this.secure = secure;
        this.host = host;
        this.port = port;
        this.proxy = proxy;
        this.origin =
                URI.create((secure ? "https://" : "http://").concat(authority()).concat("/"));
    }

    /** {@return the way to a server without a proxy} */
    static Route direct(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean bracketed = host.startsWith("[");
        return new Route(isSecure(uri), bracketed ? host.substring(1, host.length() - 1) : host, port(uri), null);
    }

    /** {@return whether a URI is of the server this leads to} */
    boolean leadsTo(URI uri) {
        return secure == isSecure(uri) && port == port(uri) && uri.getHost().equalsIgnoreCase(origin.getHost());
    }

    private static boolean isSecure(URI uri) {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure(uri) ? 443 : 80;
    }

    boolean secure() {
        return secure;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    @Nullable
    InetSocketAddress proxy() {
        return proxy;
    }

    /**
     * The ways to the server of this one, which knows no proxy.
     *
     * @param proxies who decides on them; nobody if null
     * @return at least one, to be tried in turn
     * @throws IOException if there are proxies only of a kind that is not spoken here
     */
    List<Route> by(@Nullable ProxySelector proxies) throws IOException {
        List<Proxy> choices = proxies == null ? null : proxies.select(origin);
        if (choices == null || choices.isEmpty()) {
            return List.of(this);
        }
        List<Route> routes = new ArrayList<>(choices.size());
        for (Proxy proxy : choices) {
            if (proxy.type() == Proxy.Type.DIRECT) {
                routes.add(this);
            } else if (proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress address) {
                routes.add(new Route(secure, host, port, address));
            }
        }
        if (routes.isEmpty()) {
            throw new IOException("the proxy selector offers only SOCKS proxies, which this transport does not speak; "
                    + "give it an HTTP proxy or, with proxySelector(HttpClient.Builder.NO_PROXY), none");
        }
        return routes;
    }

    /** {@return the server without path and query, which may hold personal data and are no proxy selector's business} */
    URI origin() {
        return origin;
    }

    /** {@return host and port as CONNECT names them} */
    String authority() {
        StringBuilder authority = new StringBuilder(host);
        if (host.indexOf(':') >= 0) {
            authority.insert(0, '[').append(']');
        }
        return authority.append(':').append(port).toString();
    }

    /** {@return whether connections of both can stand in for each other} */
    boolean isSameAs(Route other) {
        return secure == other.secure
                && port == other.port
                && host.equals(other.host)
                && Objects.equals(proxy, other.proxy);
    }

    /** {@return whether requests go to a proxy that reads them} */
    boolean isForwarded() {
        return proxy != null && !secure;
    }
}
