package dev.callwright.transport;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One request, as it goes out. Its parts are such that no part can be taken for another one. Immutable, if its body is.
 */
public final class TransportRequest {
    private static final String[] OWN_FIELDS = {
        "Connection",
        "Content-Length",
        "Expect",
        "Host",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade"
    };

    /** What may stand in a path beside unreserved characters: RFC 3986, section 3.3. */
    private static final String PATH_CHARACTERS = "/:@!$&'()*+,;=";

    private final String method;
    /** A URI of the server that this goes to. */
    private final URI server;

    private final String target;
    private final Headers headers;
    private final @Nullable RequestBody body;

    /** Parsed once asked for, which most requests never are: that takes longer than to write all of their head. */
    private volatile @Nullable URI uri;

    private TransportRequest(String method, URI server, String target, Headers headers, @Nullable RequestBody body) {
        this.method = method;
        this.server = server;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    /**
     * A request without headers and body.
     *
     * @param method a token of RFC 9110 other than {@code CONNECT}, as {@code GET}
     * @param uri absolute, {@code http} or {@code https}, without user information, encoded to the last character
     * @return the request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public static TransportRequest of(String method, URI uri) {
        requireHttp(uri);
        String query = uri.getRawQuery();
        return of(method, uri, query == null ? uri.getRawPath() : uri.getRawPath() + '?' + query);
    }

    /**
     * A request without headers and body.
     *
     * @param method a token of RFC 9110 other than {@code CONNECT}, as {@code GET}
     * @param server a URI of the server, whose path and query do not count: absolute, {@code http} or {@code https},
     *     without user information
     * @param target path and query, encoded to the last character
     * @return the request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public static TransportRequest of(String method, URI server, String target) {
        if (!Headers.isToken(method) || method.equals("CONNECT")) {
            throw new IllegalArgumentException("not a method that can be sent: " + method.replaceAll("[^ -~]", "?"));
        }
        requireHttp(server);
        return new TransportRequest(method, server, encoded(target), Headers.empty(), null);
    }

    /** {@return a token of RFC 9110 other than {@code CONNECT}, as {@code GET}} */
    public String method() {
        return method;
    }

    /** {@return absolute, {@code http} or {@code https}, encoded to the last character} */
    public URI uri() {
        URI parsed = uri;
        if (parsed == null) {
            parsed = URI.create(server.getScheme() + "://" + server.getRawAuthority() + target);
            uri = parsed;
        }
        return parsed;
    }

    /** {@return path and query as they go out, a path of at least a slash} */
    public String target() {
        return target;
    }

    /**
     * {@return all headers but those the transport writes itself, as Host, Content-Length and Connection; values are
     * ASCII, since no two servers read anything else alike}
     */
    public Headers headers() {
        return headers;
    }

    /** {@return the body, null where there is none} */
    public @Nullable RequestBody body() {
        return body;
    }

    /** {@return a URI of the server that this goes to, whatever its path and query are} */
    URI server() {
        return server;
    }

    /**
     * The same request with another path and query.
     *
     * @param target both, encoded to the last character
     * @return the changed request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public TransportRequest target(String target) {
        return new TransportRequest(method, server, encoded(target), headers, body);
    }

    /**
     * The same request with other headers.
     *
     * @param headers all headers but those the transport writes itself
     * @return the changed request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public TransportRequest headers(Headers headers) {
        for (int i = 0; i < headers.size(); i++) {
            requireSendable(headers.name(i), headers.value(i));
        }
        return new TransportRequest(method, server, target, headers, body);
    }

    /**
     * The same request with another body.
     *
     * @param body what to send
     * @return the changed request
     */
    public TransportRequest body(@Nullable RequestBody body) {
        return new TransportRequest(method, server, target, headers, body);
    }

    /** {@return method, scheme and host; paths and queries may hold personal data} */
    @Override
    public String toString() {
        return method + " " + server.getScheme() + "://" + server.getHost();
    }

    private static void requireHttp(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            throw new IllegalArgumentException("not an http or https URI with a host");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("the URI holds a user or password, which is not sent; use a header");
        }
        if (uri.getPort() == 0 || uri.getPort() > 0xFFFF) {
            throw new IllegalArgumentException("the URI has the port " + uri.getPort());
        }
    }

    /** {@return the target, with the slash that RFC 9112, section 3.2.1, wants where the path is empty} */
    private static String encoded(String target) {
        int query = target.indexOf('?');
        for (int i = 0; i < target.length(); i++) {
            if (!isEncoded(target, i, query >= 0 && i >= query)) {
                throw new IllegalArgumentException("the target holds the character "
                        + String.format(Locale.ROOT, "U+%04X", (int) target.charAt(i))
                        + ", which must be percent-encoded");
            }
        }
        return target.startsWith("/") ? target : "/".concat(target);
    }

    /** Brackets are not what RFC 3986 has in a query, but what servers and {@link URI} take there. */
    private static boolean isEncoded(String target, int i, boolean inQuery) {
        char c = target.charAt(i);
        return PercentEncoding.isUnreserved(c)
                || PATH_CHARACTERS.indexOf(c) >= 0
                || PercentEncoding.isTriplet(target, i)
                || (inQuery && "?[]".indexOf(c) >= 0);
    }

    private static void requireSendable(String name, String value) {
        for (String own : OWN_FIELDS) {
            if (own.equalsIgnoreCase(name)) {
                throw new IllegalArgumentException(
                        "the transport itself decides on the header " + name + "; leave it out");
            }
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > '~') {
                throw new IllegalArgumentException("the value of header " + name
                        + " holds a character outside ASCII; encode it the way the API wants");
            }
        }
    }
}
