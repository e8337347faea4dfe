package dev.callwright.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The head of a request as its bytes go out. */
final class RequestHead {
    private static final int TYPICAL_LENGTH = 512;

    private RequestHead() {}

    /**
     * The bytes.
     *
     * @param forwarded whether the request goes to a proxy that reads it
     * @param proxyAuthorization for such a proxy, null where there is none
     */
    static byte[] of(TransportRequest request, boolean forwarded, @Nullable String proxyAuthorization) {
        StringBuilder head = new StringBuilder(TYPICAL_LENGTH);
        String authority = authority(request.server());
        head.append(request.method()).append(' ');
        if (forwarded) {
            head.append("http://").append(authority); // RFC 9112 section 3.2.2
        }
        head.append(request.target()).append(" HTTP/1.1\r\n");
        append(head, "Host", authority);
        if (forwarded && proxyAuthorization != null) {
            append(head, "Proxy-Authorization", proxyAuthorization);
        }
        Headers fields = request.headers();
        for (int i = 0; i < fields.size(); i++) {
            append(head, fields.name(i), fields.value(i));
        }
        RequestBody body = request.body();
        if (body != null || hasContent(request.method())) {
            append(head, "Content-Length", Long.toString(body == null ? 0 : body.length()));
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean hasContent(String method) {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }

    private static void append(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static String authority(URI uri) {
        boolean usual = uri.getPort() < 0 || uri.getPort() == (uri.getScheme().equalsIgnoreCase("https") ? 443 : 80);
        String host = uri.getHost();
        int zone = host.indexOf('%');
        if (zone >= 0) { // of an IPv6 address; no other machine's business (RFC 6874 section 4)
            host = host.substring(0, zone).concat("]");
        }
        return usual ? host : host.concat(":").concat(Integer.toString(uri.getPort()));
    }
}
