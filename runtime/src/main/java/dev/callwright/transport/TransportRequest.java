package dev.callwright.transport;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One request, as it goes out. Its parts are such that no part can be taken for another one.
 *
 * @param method a token of RFC 9110 other than {@code CONNECT}, as {@code GET}
 * @param uri absolute, {@code http} or {@code https}, without user information, encoded to the last character
 * @param headers all headers but those the transport writes itself, as Host, Content-Length and Connection; values are
 *     ASCII, since no two servers read anything else alike
 * @param body null where there is none
 */
public record TransportRequest(
        String method, URI uri, Headers headers, @Nullable RequestBody body) {
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

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public TransportRequest {
        if (!Headers.isToken(method) || method.equals("CONNECT")) {
            throw new IllegalArgumentException("not a method that can be sent: " + method.replaceAll("[^ -~]", "?"));
        }
        requireHttp(uri);
        requireEncoded(uri.getRawPath());
        requireEncoded(uri.getRawQuery());
        for (int i = 0; i < headers.size(); i++) {
            requireSendable(headers.name(i), headers.value(i));
        }
    }

    /**
     * A request without headers and body.
     *
     * @param method as {@code GET}
     * @param uri absolute, {@code http} or {@code https}, encoded to the last character
     * @return the request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public static TransportRequest of(String method, URI uri) {
        return new TransportRequest(method, uri, Headers.empty(), null);
    }

    /**
     * The same request with other headers.
     *
     * @param headers all headers but those the transport writes itself
     * @return the changed request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public TransportRequest headers(Headers headers) {
        return new TransportRequest(method, uri, headers, body);
    }

    /**
     * The same request with another body.
     *
     * @param body what to send
     * @return the changed request
     */
    public TransportRequest body(@Nullable RequestBody body) {
        return new TransportRequest(method, uri, headers, body);
    }

    /** {@return method, scheme and host; paths and queries may hold personal data} */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getHost();
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

    private static void requireEncoded(@Nullable String part) {
        for (int i = 0; part != null && i < part.length(); i++) {
            char c = part.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("the target holds the character "
                        + String.format(Locale.ROOT, "U+%04X", (int) c) + ", which must be percent-encoded");
            }
        }
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
