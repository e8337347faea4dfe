package dev.callwright.transport;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request, as it goes out. Immutable. */
public final class TransportRequest {
    private final String method;
    private final URI uri;
    private final Headers headers;
    private final @Nullable RequestBody body;
    private final boolean replayable;

    private TransportRequest(String method, URI uri, Headers headers, @Nullable RequestBody body, boolean replayable) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
        this.replayable = replayable;
    }

    /**
     * A request without headers and body that must go out at most once.
     *
     * @param method as {@code GET}
     * @param uri absolute, {@code http} or {@code https}, encoded to the last character
     * @return the request
     * @throws IllegalArgumentException if the URI is not such a one
     */
    public static TransportRequest of(String method, URI uri) {
        String scheme = uri.getScheme();
        boolean http = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!http || uri.getHost() == null) {
            throw new IllegalArgumentException("not an http or https URI with a host");
        }
        return new TransportRequest(Objects.requireNonNull(method, "method"), uri, Headers.empty(), null, false);
    }

    /**
     * The same request with other headers.
     *
     * @param headers all headers but those the transport writes itself (Host, Content-Length, Connection)
     * @return the changed request
     * @throws IllegalArgumentException if a value holds a character outside ASCII, which no server reads alike
     */
    public TransportRequest headers(Headers headers) {
        for (int i = 0; i < headers.size(); i++) {
            requireAscii(headers.name(i), headers.value(i));
        }
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
     * @param replayable whether a transport may repeat it on its own, say because a kept connection turned out closed
     * @return the changed request
     */
    public TransportRequest replayable(boolean replayable) {
        return new TransportRequest(method, uri, headers, body, replayable);
    }

    /** {@return the method, as {@code GET}} */
    public String method() {
        return method;
    }

    /** {@return the absolute, encoded URI} */
    public URI uri() {
        return uri;
    }

    /** {@return the headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return the body, or null where there is none} */
    public @Nullable RequestBody body() {
        return body;
    }

    /** {@return whether a transport may send it more than once} */
    public boolean replayable() {
        return replayable;
    }

    /** {@return method, scheme and host; paths and queries may hold personal data} */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getHost();
    }

    private static void requireAscii(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > '~') {
                throw new IllegalArgumentException("the value of header " + name
                        + " holds a character outside ASCII; encode it the way the API wants");
            }
        }
    }
}
