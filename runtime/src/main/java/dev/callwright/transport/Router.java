package dev.callwright.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides by a proxy selector how to get to a server. */
final class Router {
    private final @Nullable ProxySelector proxies;

    Router(@Nullable ProxySelector proxies) {
        this.proxies = proxies;
    }

    /**
     * The ways to a server.
     *
     * @return at least one, to be tried in turn
     * @throws IOException if there are proxies only of a kind that is not spoken here
     */
    List<Route> routes(URI uri) throws IOException {
        Route direct = direct(uri);
        List<Proxy> choices = proxies == null ? List.of() : proxies.select(origin(direct));
        if (choices == null || choices.isEmpty()) {
            return List.of(direct);
        }
        List<Route> routes = new ArrayList<>(choices.size());
        for (Proxy proxy : choices) {
            if (proxy.type() == Proxy.Type.DIRECT) {
                routes.add(direct);
            } else if (proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress address) {
                routes.add(new Route(direct.secure(), direct.host(), direct.port(), address));
            }
        }
        if (routes.isEmpty()) {
            throw new IOException("the proxy selector offers only SOCKS proxies, which this transport does not speak; "
                    + "give it an HTTP proxy or, with proxySelector(HttpClient.Builder.NO_PROXY), none");
        }
        return routes;
    }

    /** Tells the selector that a proxy cannot be reached. */
    void connectFailed(Route route, IOException cause) {
        SocketAddress proxy = route.proxy();
        if (proxies != null && proxy != null) {
            proxies.connectFailed(origin(route), proxy, cause);
        }
    }

    static Route direct(URI uri) {
        boolean secure = uri.getScheme().equalsIgnoreCase("https");
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        boolean bracketed = host.startsWith("[");
        return new Route(secure, bracketed ? host.substring(1, host.length() - 1) : host, port, null);
    }

    /** Path and query, which may hold personal data, are nobody's business but the server's. */
    private static URI origin(Route route) {
        String scheme = route.secure() ? "https://" : "http://";
        return URI.create(scheme.concat(route.authority()).concat("/"));
    }
}
