package dev.callwright.transport;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection leads: connections of equal routes can stand in for each other.
 *
 * @param secure whether it is TLS
 * @param host in lower case, an IPv6 address without brackets
 * @param port of the host
 * @param proxy the HTTP proxy in between, null where there is none
 */
record Route(
        boolean secure, String host, int port, @Nullable InetSocketAddress proxy) {
    /** {@return host and port as CONNECT names them} */
    String authority() {
        StringBuilder authority = new StringBuilder(host);
        if (host.indexOf(':') >= 0) {
            authority.insert(0, '[').append(']');
        }
        return authority.append(':').append(port).toString();
    }

    /** {@return whether requests go to a proxy that reads them} */
    boolean isForwarded() {
        return proxy != null && !secure;
    }
}
