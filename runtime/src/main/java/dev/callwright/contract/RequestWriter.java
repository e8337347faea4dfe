package dev.callwright.contract;

import dev.callwright.client.CallInfo;
import dev.callwright.client.Content;
import dev.callwright.json.Json;
import dev.callwright.json.JsonEncoder;
import dev.callwright.transport.Headers;
import dev.callwright.transport.RequestBody;
import dev.callwright.transport.TransportRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the request of one call. A value is a string, a number, a boolean, an open enum's constant, JSON, or a {@link
 * Parameter}, in query and form also a map of such plain values; with an encoder it is what that writes, as JSON text.
 * Null is not sent. What cannot be sent is refused with an {@link IllegalArgumentException} that names the parameter and
 * not its value, and nothing is sent then.
 */
public final class RequestWriter {
    private static final String USER_AGENT = "callwright/0.1.0";
    private static final Headers JSON =
            Headers.of("Accept", "application/json", "Accept-Encoding", "gzip", "User-Agent", USER_AGENT);
    private static final Headers TEXT =
            Headers.of("Accept", "text/plain, */*;q=0.1", "Accept-Encoding", "gzip", "User-Agent", USER_AGENT);
    private static final Headers DOWNLOAD =
            Headers.of("Accept", "*/*", "Accept-Encoding", "identity", "User-Agent", USER_AGENT);

    private final String method;
    private String path;
    private final StringBuilder query = new StringBuilder();
    private @Nullable FormBody form;
    private Headers headers;
    private @Nullable String contentType;
    private @Nullable RequestBody body;

    /** The request of a call; a download is asked for as it is, for most of what is worth saving is compressed. */
    RequestWriter(CallInfo call, Result<?> result) {
        method = call.method();
        path = call.uriTemplate();
        headers = result.isDownload() ? DOWNLOAD : result.isText() ? TEXT : JSON;
    }

    /**
     * Writes a parameter into the path.
     *
     * @param name as in the template
     * @param value neither it nor, where it has several, one of its segments empty or only dots, for that would be the
     *     path of another resource
     */
    public void path(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String encoded = Parameter.encoded(name, value);
        for (String segment : encoded.split("/", -1)) { // of a value itself, the slashes are encoded
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException((segment.equals(encoded) ? "" : "a segment of ")
                        + "path parameter " + name + " is " + (segment.isEmpty() ? "empty" : "only dots")
                        + ", which would make it the path of another resource");
            }
        }
        path = path.replace("{" + name + "}", encoded);
    }

    /**
     * Writes a parameter into the query.
     *
     * @param name on the wire
     * @param value the value; of a map, each entry is written as {@code name[key]=value}, percent-encoded
     */
    public void query(String name, @Nullable Object value) {
        if (value != null) {
            Parameter.addTo(query, name, value);
        }
    }

    /**
     * Writes a parameter into the query, as JSON text.
     *
     * @param name on the wire
     * @param value the value
     * @param encoder how it is written
     * @param <T> its type
     */
    public <T> void query(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        query(name, Parameter.jsonText(name, value, encoder));
    }

    /**
     * Sets a header.
     *
     * @param name on the wire
     * @param value visible ASCII, spaces and tabs
     */
    public void header(String name, @Nullable Object value) {
        if (value != null) {
            headers = headers.with(name, Parameter.plain(name, value));
        }
    }

    /**
     * Sets a header to JSON text.
     *
     * @param name on the wire
     * @param value the value; the text of it is to be visible ASCII, spaces and tabs
     * @param encoder how it is written
     * @param <T> its type
     */
    public <T> void header(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        header(name, Parameter.jsonText(name, value, encoder));
    }

    /**
     * Writes a parameter into a form.
     *
     * @param name on the wire
     * @param value the value; of a map, each entry is written as {@code name[key]=value}
     */
    public void form(String name, @Nullable Object value) {
        FormBody fields = form();
        if (value != null) {
            fields.add(name, value);
        }
    }

    /**
     * Writes a parameter into a form, as JSON text.
     *
     * @param name on the wire
     * @param value the value
     * @param encoder how it is written
     * @param <T> its type
     */
    public <T> void form(String name, @Nullable T value, JsonEncoder<? super T> encoder) {
        form(name, (Object) Parameter.jsonText(name, value, encoder));
    }

    /**
     * Writes a file into a form, which is sent in parts then, even where there is no file.
     *
     * @param name on the wire
     * @param file what to send
     */
    public void form(String name, @Nullable Content file) {
        form(name, file == null ? List.of() : List.of(file));
    }

    /**
     * Writes files into a form, each a part of that name. The form is sent in parts then, even where there is no file.
     *
     * @param name on the wire
     * @param files what to send
     */
    public void form(String name, @Nullable List<Content> files) {
        form().addFiles(name, files == null ? List.of() : files);
    }

    /**
     * Sets the body to JSON.
     *
     * @param value what to write; null for no body
     * @param encoder how
     * @param <T> its type
     */
    public <T> void jsonBody(@Nullable T value, JsonEncoder<? super T> encoder) {
        if (value != null) {
            contentType = "application/json";
            body = RequestBody.of(Json.writeBytes(value, encoder));
        }
    }

    /**
     * Sets the body to bytes.
     *
     * @param content what to send; null for no body
     */
    public void body(@Nullable Content content) {
        if (content != null) {
            contentType = content.contentType();
            body = content.body();
        }
    }

    /** {@return the request, at a server, with headers that win over those of the call} */
    TransportRequest finish(URI server, Headers optionHeaders) {
        if (form != null) {
            contentType = form.contentType();
            body = form.body();
        }
        if (contentType != null) {
            headers = headers.with("Content-Type", contentType);
        }
        return TransportRequest.of(method, server, target(server))
                .headers(headers.overriddenBy(optionHeaders))
                .body(body);
    }

    private FormBody form() {
        if (form == null) {
            form = new FormBody();
        }
        return form;
    }

    private String target(URI server) {
        int open = path.indexOf('{');
        if (open >= 0) {
            throw new IllegalArgumentException(
                    "path parameter " + path.substring(open + 1, path.indexOf('}', open)) + " is missing");
        }
        String base = server.getRawPath();
        int baseLength = base.endsWith("/") ? base.length() - 1 : base.length();
        StringBuilder target = new StringBuilder(baseLength + path.length() + 1 + query.length());
        target.append(base, 0, baseLength).append(path);
        if (query.length() > 0) {
            target.append(target.indexOf("?") < 0 ? '?' : '&').append(query);
        }
        return target.toString();
    }
}
