package dev.callwright.transport;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request, as it goes out. Its parts are such that no part can be taken for another one.
 *
 * @param method a token of RFC 9110 other than {@code CONNECT}, as {@code GET}
 * @param uri absolute, {@code http} or {@code https}, without user information, encoded to the last character
 * @param headers all headers but those the transport writes itself, as Host, Content-Length and Connection; values are
 *     ASCII, since no two servers read anything else alike
 * @param body null where there is none
 * @param replayable whether a transport may send it again on its own, say because a kept connection turned out closed
 */
public record TransportRequest(
        String method, URI uri, Headers headers, @Nullable RequestBody body, boolean replayable) {
    private static final Set<String> OWN_FIELDS =
            Set.of(("connection content-length expect host keep-alive proxy-authorization proxy-connection te trailer "
                            + "transfer-encoding upgrade")
                    .split(" "));

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
     * A request without headers and body that must go out at most once.
     *
     * @param method as {@code GET}
     * @param uri absolute, {@code http} or {@code https}, encoded to the last character
     * @return the request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public static TransportRequest of(String method, URI uri) {
        return new TransportRequest(method, uri, Headers.empty(), null, false);
    }

    /**
     * The same request with other headers.
     *
     * @param headers all headers but those the transport writes itself
     * @return the changed request
     * @throws IllegalArgumentException if it could not be sent as it is
     */
    public TransportRequest headers(Headers headers) {
        return new TransportRequest(method, uri, headers, body, replayable);
    }

    /**
     * The same request with another body.
     *
     * @param body what to send
     * @return the changed request
     */
    public TransportRequest body(@Nullable RequestBody body) {
        return new TransportRequest(method, uri, headers, body, replayable);
    }

    /**
     * The same request, allowed or forbidden to go out more than once.
     *
     * @param replayable whether a transport may repeat it on its own
     * @return the changed request
     */
    public TransportRequest replayable(boolean replayable) {
        return new TransportRequest(method, uri, headers, body, replayable);
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
        if (OWN_FIELDS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the transport itself decides on the header " + name + "; leave it out");
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > '~') {
                throw new IllegalArgumentException("the value of header " + name
                        + " holds a character outside ASCII; encode it the way the API wants");
            }
        }
    }
}
