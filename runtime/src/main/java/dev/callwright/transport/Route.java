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

/**
 * Where a connection leads: connections of the same route can stand in for each other.
 *
 * @param secure whether it is TLS
 * @param host in lower case, an IPv6 address without brackets
 * @param port of the host
 * @param proxy the HTTP proxy in between, null where there is none
 */
record Route(
        boolean secure, String host, int port, @Nullable InetSocketAddress proxy) {
    /**
     * The ways to a server.
     *
     * @param proxies who decides on them; nobody if null
     * @return at least one, to be tried in turn
     * @throws IOException if there are proxies only of a kind that is not spoken here
     */
    static List<Route> to(URI uri, @Nullable ProxySelector proxies) throws IOException {
        Route direct = direct(uri);
        List<Proxy> choices = proxies == null ? null : proxies.select(direct.origin());
        if (choices == null || choices.isEmpty()) {
            return List.of(direct);
        }
        List<Route> routes = new ArrayList<>(choices.size());
        for (Proxy proxy : choices) {
            if (proxy.type() == Proxy.Type.DIRECT) {
                routes.add(direct);
            } else if (proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress address) {
                routes.add(new Route(direct.secure, direct.host, direct.port, address));
            }
        }
        if (routes.isEmpty()) {
            throw new IOException("the proxy selector offers only SOCKS proxies, which this transport does not speak; "
                    + "give it an HTTP proxy or, with proxySelector(HttpClient.Builder.NO_PROXY), none");
        }
        return routes;
    }

    private static Route direct(URI uri) {
        boolean secure = uri.getScheme().equalsIgnoreCase("https");
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        boolean bracketed = host.startsWith("[");
        return new Route(secure, bracketed ? host.substring(1, host.length() - 1) : host, port, null);
    }

    /** {@return the server without path and query, which may hold personal data and are no proxy selector's business} */
    URI origin() {
        return URI.create((secure ? "https://" : "http://").concat(authority()).concat("/"));
    }

    /** {@return host and port as CONNECT names them} */
    String authority() {
        StringBuilder authority = new StringBuilder(host);
        if (host.indexOf(':') >= 0) {
            authority.insert(0, '[').append(']');
        }
        return authority.append(':').append(port).toString();
    }

    /** {@return whether it is equal; what a record has for that takes longer, the first time, than a call} */
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
