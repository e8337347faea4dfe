package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as its bytes go out. */
final class RequestMessage {
    /** Head and body up to this size go out in one write. */
    private static final int ONE_WRITE = 64 * 1024;

    private static final int STREAM_BUFFER = 16 * 1024;
    private static final int TYPICAL_HEAD = 512;
    private static final RequestBody NO_BODY = RequestBody.of(new byte[0]);
    private static final Set<String> OWN_FIELDS = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    private static final Set<String> METHODS_WITH_CONTENT = Set.of("POST", "PUT", "PATCH");

    private final TransportRequest request;
    private final String target;

    /**
     * The message of a request.
     *
     * @throws IllegalArgumentException if it cannot be sent as it is
     */
    RequestMessage(TransportRequest request) {
        this.request = request;
        this.target = target(request.uri());
        if (!Headers.Builder.isToken(request.method()) || request.method().equals("CONNECT")) {
            throw new IllegalArgumentException(
                    "not a method that can be sent: " + request.method().replaceAll("[^ -~]", "?"));
        }
        requireAuthority(request.uri());
        Headers fields = request.headers();
        for (int i = 0; i < fields.size(); i++) {
            requireFree(fields.name(i));
        }
    }

    /**
     * Writes all of it.
     *
     * @param proxyAuthorization for a proxy that forwards it, null where there is none
     * @throws BodySourceException if the body cannot be read; any other exception is the wire's
     */
    void writeTo(Wire wire, boolean forwarded, @Nullable String proxyAuthorization) throws IOException {
        byte[] head = head(forwarded, proxyAuthorization);
        RequestBody body = request.body() == null ? NO_BODY : request.body();
        byte[] bytes = body.bytes();
        if (bytes == null) {
            writeStream(head, body, wire);
            return;
        }
        int along = Math.min(bytes.length, Math.max(0, ONE_WRITE - head.length));
        byte[] first = Arrays.copyOf(head, head.length + along);
        System.arraycopy(bytes, 0, first, head.length, along);
        wire.write(first, 0, first.length);
        if (along < bytes.length) {
            wire.write(bytes, along, bytes.length - along);
        }
    }

    private static void writeStream(byte[] head, RequestBody body, Wire wire) throws IOException {
        try (InputStream in = open(body)) {
            byte[] buffer = Arrays.copyOf(head, head.length + STREAM_BUFFER);
            int used = head.length;
            long left = body.length();
            do {
                int wanted = (int) Math.min(left, buffer.length - used);
                readFully(in, buffer, used, wanted);
                wire.write(buffer, 0, used + wanted);
                left -= wanted;
                used = 0;
            } while (left > 0);
        }
    }

    private static InputStream open(RequestBody body) throws BodySourceException {
        try {
            return body.open();
        } catch (IOException e) {
            throw new BodySourceException("the body of the request cannot be read", e);
        }
    }

    private static void readFully(InputStream in, byte[] target, int offset, int length) throws BodySourceException {
        int count;
        try {
            count = in.readNBytes(target, offset, length);
        } catch (IOException e) {
            throw new BodySourceException("the body of the request cannot be read", e);
        }
        if (count < length) {
            throw new BodySourceException("the body of the request is shorter than its length", null);
        }
    }

    private byte[] head(boolean forwarded, @Nullable String proxyAuthorization) {
        StringBuilder head = new StringBuilder(TYPICAL_HEAD);
        String authority = authority(request.uri());
        head.append(request.method()).append(' ');
        if (forwarded) {
            head.append("http://").append(authority); // RFC 9112 section 3.2.2
        }
        head.append(target).append(" HTTP/1.1\r\n");
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
        String target = uri.getRawQuery() == null ? path : path.concat("?").concat(uri.getRawQuery());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("the target holds the character "
                        + String.format(Locale.ROOT, "U+%04X", (int) c) + ", which must be percent-encoded");
            }
        }
        return target;
    }

    private static void requireAuthority(URI uri) {
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("the URI holds a user or password, which is not sent; use a header");
        }
        if (uri.getPort() == 0 || uri.getPort() > 0xFFFF) {
            throw new IllegalArgumentException("the URI has the port " + uri.getPort());
        }
    }

    private static void requireFree(String name) {
        if (OWN_FIELDS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the transport itself decides on the header " + name + "; leave it out");
        }
    }

    /** The bytes to send could not be had; the wire is well. */
    static final class BodySourceException extends IOException {
        private static final long serialVersionUID = 1L;

        BodySourceException(String message, @Nullable IOException cause) {
            super(message, cause);
        }
    }
}
