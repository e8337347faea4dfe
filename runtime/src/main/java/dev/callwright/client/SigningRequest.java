package dev.callwright.client;

import dev.callwright.transport.Headers;
import dev.callwright.transport.PercentEncoding;
import dev.callwright.transport.TransportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/** A request as a {@link Signer} sees it: final but for the headers and query parameters it adds. Not thread-safe. */
public final class SigningRequest {
    private final Instant now;
    private TransportRequest request;

    private SigningRequest(TransportRequest request, Instant now) {
        this.request = request;
        this.now = now;
    }

    /**
     * A request to be signed; in a test of a signer as in a call.
     *
     * @param request what goes out
     * @param now the time to sign it with
     * @return the request
     */
    public static SigningRequest of(TransportRequest request, Instant now) {
        return new SigningRequest(Objects.requireNonNull(request, "request"), Objects.requireNonNull(now, "now"));
    }

    /** {@return the method, as {@code GET}} */
    public String method() {
        return request.method();
    }

    /** {@return the URI, encoded as it goes out, with the parameters added so far} */
    public URI uri() {
        return request.uri();
    }

    /** {@return the headers, with those added so far} */
    public Headers headers() {
        return request.headers();
    }

    /** {@return what goes out, with what was added so far} */
    public TransportRequest request() {
        return request;
    }

    /** {@return the time by the connection's clock} */
    public Instant now() {
        return now;
    }

    /**
     * The bytes of the body.
     *
     * @return a copy, empty where there is no body
     * @throws IOException if the body cannot be read
     * @throws IllegalStateException if the body is a stream, which can be read only once
     */
    public byte[] body() throws IOException {
        if (request.body() == null) {
            return new byte[0];
        }
        if (!request.body().repeatable()) {
            throw new IllegalStateException("the body is a stream and cannot be signed; send bytes or a file");
        }
        try (InputStream in = request.body().open()) {
            return in.readAllBytes();
        }
    }

    /**
     * Sets a header, in place of any of the same name.
     *
     * @param name a token of RFC 9110
     * @param value visible ASCII, spaces and tabs
     * @return this request
     * @throws IllegalArgumentException if the name is no token or one that the transport decides on, or the value holds
     *     anything but those characters
     */
    public SigningRequest header(String name, String value) {
        request = request.headers(request.headers().with(name, value));
        return this;
    }

    /**
     * Sets a query parameter, in place of any of the same name; say {@code access_token}. It goes out behind those of the
     * call, and stands in no message and no log of Callwright, for none holds a query; but servers and proxies may log it,
     * so that a header is better where an API takes both.
     *
     * @param name of any characters
     * @param value of any characters; both are encoded as the parameters of calls are
     * @return this request
     * @throws IllegalArgumentException if one holds half of a surrogate pair, which is no character
     */
    public SigningRequest query(String name, String value) {
        String start = "&" + PercentEncoding.encode(name) + "=";
        String target = request.target();
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String before = mark < 0 ? "" : "&" + target.substring(mark + 1);
        String others = before.replaceAll(Pattern.quote(start) + "[^&]*", "");
        request = request.target(path + "?" + (others + start + PercentEncoding.encode(value)).substring(1));
        return this;
    }

    /** {@return method, scheme and host} */
    @Override
    public String toString() {
        return request.toString();
    }
}
