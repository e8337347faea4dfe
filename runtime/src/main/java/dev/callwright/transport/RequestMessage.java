package dev.callwright.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as its bytes go out. */
final class RequestMessage {
    /** The JDK copies each write through a buffer of its size, one a thread, which is kept. */
    private static final int LARGEST_WRITE = 64 * 1024;

    private static final int TYPICAL_HEAD = 512;
    private static final RequestBody NO_BODY = RequestBody.of(new byte[0]);
    private static final Set<String> METHODS_WITH_CONTENT = Set.of("POST", "PUT", "PATCH");

    private final byte[] head;
    private final RequestBody body;

    /**
     * The message of a request.
     *
     * @param forwarded whether it goes to a proxy that reads it
     * @param proxyAuthorization for such a proxy, null where there is none
     */
    RequestMessage(TransportRequest request, boolean forwarded, @Nullable String proxyAuthorization) {
        this.head = head(request, forwarded, proxyAuthorization);
        this.body = request.body() == null ? NO_BODY : request.body();
    }

    /** {@return whether all of it goes out in one write} */
    boolean isSmall() {
        return head.length + body.length() <= LARGEST_WRITE;
    }

    /** {@return its bytes, head and body} */
    InputStream open() throws BodySourceException {
        try {
            return new SequenceInputStream(new ByteArrayInputStream(head), body.open());
        } catch (IOException | RuntimeException e) {
            throw new BodySourceException("the body of the request cannot be read", e);
        }
    }

    /**
     * Writes all of it.
     *
     * @param in opened before
     * @throws BodySourceException if the body cannot be read; any other exception is the connection's
     */
    void write(InputStream in, OutputStream out) throws IOException {
        long left = head.length + body.length();
        byte[] buffer = new byte[(int) Math.min(left, LARGEST_WRITE)];
        while (left > 0) {
            int count = (int) Math.min(left, buffer.length);
            readFully(in, buffer, count);
            out.write(buffer, 0, count);
            left -= count;
        }
    }

    private static void readFully(InputStream in, byte[] target, int length) throws BodySourceException {
        int count;
        try {
            count = in.readNBytes(target, 0, length);
        } catch (IOException | RuntimeException e) {
            throw new BodySourceException("the body of the request cannot be read", e);
        }
        if (count < length) {
            throw new BodySourceException("the body of the request is shorter than its length", null);
        }
    }

    private static byte[] head(TransportRequest request, boolean forwarded, @Nullable String proxyAuthorization) {
        StringBuilder head = new StringBuilder(TYPICAL_HEAD);
        String authority = authority(request.uri());
        head.append(request.method()).append(' ');
        if (forwarded) {
            head.append("http://").append(authority); // RFC 9112 section 3.2.2
        }
        head.append(target(request.uri())).append(" HTTP/1.1\r\n");
        append(head, "Host", authority);
        if (forwarded && proxyAuthorization != null) {
            append(head, "Proxy-Authorization", proxyAuthorization);
        }
        Headers fields = request.headers();
        for (int i = 0; i < fields.size(); i++) {
            append(head, fields.name(i), fields.value(i));
        }
        RequestBody body = request.body();
        if (body != null || METHODS_WITH_CONTENT.contains(request.method())) {
            append(head, "Content-Length", Long.toString(body == null ? 0 : body.length()));
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void append(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static String authority(URI uri) {
        boolean usual = uri.getPort() < 0 || uri.getPort() == (uri.getScheme().equalsIgnoreCase("https") ? 443 : 80);
        return usual ? uri.getHost() : uri.getHost().concat(":").concat(Integer.toString(uri.getPort()));
    }

    private static String target(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path.concat("?").concat(uri.getRawQuery());
    }

    /** The bytes to send could not be had; the connection is well. */
    static final class BodySourceException extends IOException {
        private static final long serialVersionUID = 1L;

        BodySourceException(String message, @Nullable Exception cause) {
            super(message, cause);
        }
    }
}
