package dev.callwright.transport;

import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The head of a request as its bytes go out, with room behind it for the beginning of the body. */
final class RequestHead {
    private static final int TYPICAL_LENGTH = 256;

    private byte[] bytes = new byte[TYPICAL_LENGTH];
    private int length;

    /**
     * The head of a request.
     *
     * @param forwarded whether the request goes to a proxy that reads it
     * @param proxyAuthorization for such a proxy, null where there is none
     */
    RequestHead(TransportRequest request, boolean forwarded, @Nullable String proxyAuthorization) {
        append(request.method());
        append(" ");
        if (forwarded) { // RFC 9112 section 3.2.2
            append("http://");
            appendAuthority(request.server());
        }
        append(request.target());
        append(" HTTP/1.1\r\nHost: ");
        appendAuthority(request.server());
        append("\r\n");
        if (forwarded && proxyAuthorization != null) {
            appendField("Proxy-Authorization", proxyAuthorization);
        }
        Headers fields = request.headers();
        for (int i = 0; i < fields.size(); i++) {
            appendField(fields.name(i), fields.value(i));
        }
        RequestBody body = request.body();
        if (body != null || hasContent(request.method())) {
            appendField("Content-Length", Long.toString(body == null ? 0 : body.length()));
        }
        append("\r\n");
    }

    private static boolean hasContent(String method) {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }

    private void appendAuthority(URI uri) {
        String host = uri.getHost();
        int zone = host.indexOf('%');
        if (zone >= 0) { // of an IPv6 address; no other machine's business (RFC 6874 section 4)
            append(host.substring(0, zone));
            append("]");
        } else {
            append(host);
        }
        if (uri.getPort() >= 0 && uri.getPort() != (uri.getScheme().equalsIgnoreCase("https") ? 443 : 80)) {
            append(":");
            append(Integer.toString(uri.getPort()));
        }
    }

    private void appendField(String name, String value) {
        append(name);
        append(": ");
        append(value);
        append("\r\n");
    }

    @SuppressWarnings("deprecation") // as it takes the low bytes only, and ASCII has no others
    private void append(String text) {
        int end = length + text.length();
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        text.getBytes(0, text.length(), bytes, length);
        length = end;
    }

    /** {@return how many bytes it has} */
    int length() {
        return length;
    }

    /** {@return its bytes, with room for so many behind them, or for more} */
    byte[] withRoom(int more) {
        return length + more > bytes.length ? Arrays.copyOf(bytes, length + more) : bytes;
    }
}
