package dev.callwright.contract;

import dev.callwright.client.CallInfo;
import dev.callwright.client.Content;
import dev.callwright.json.Json;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.TemporalFormat;
import dev.callwright.transport.Headers;
import dev.callwright.transport.RequestBody;
import dev.callwright.transport.TransportRequest;
import java.net.URI;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes the request of one call. A value is a string, a number, a boolean, an open enum's constant, or JSON; null is
 * not sent. What cannot be sent is refused with an {@link IllegalArgumentException} that names the parameter and not its
 * value, and nothing is sent then.
 */
public final class RequestWriter {
    private static final String USER_AGENT = "callwright/0.1.0";
    private static final Headers JSON =
            Headers.of("Accept", "application/json", "Accept-Encoding", "gzip", "User-Agent", USER_AGENT);
    private static final Headers DOWNLOAD =
            Headers.of("Accept", "*/*", "Accept-Encoding", "identity", "User-Agent", USER_AGENT);

    private final String method;
    private final PathText path;
    private final PairText query = new PairText();
    private @Nullable FormBody form;
    private Headers headers;
    private @Nullable String contentType;
    private @Nullable RequestBody body;

    /** The request of a call; a download is asked for as it is, for most of what is worth saving is compressed. */
    RequestWriter(CallInfo call, boolean download) {
        method = call.method();
        path = new PathText(call.uriTemplate());
        headers = download ? DOWNLOAD : JSON;
    }

    /**
     * Writes a parameter into the path.
     *
     * @param name as in the template
     * @param value neither empty nor only dots, for that would be the path of another resource
     */
    public void path(String name, @Nullable Object value) {
        if (value != null) {
            path.set(name, PercentEncoding.encode(ParameterText.of(name, value)));
        }
    }

    /**
     * Writes a date or time into the path.
     *
     * @param name as in the template
     * @param value the value
     * @param format how it is written
     * @param <T> its type
     */
    public <T> void path(String name, @Nullable T value, TemporalFormat<T> format) {
        path(name, format(value, format));
    }

    /**
     * Writes a list into the path; the styles that repeat a name are as {@link ListStyle#COMMA} there.
     *
     * @param name as in the template
     * @param values the elements
     * @param style how they are written
     */
    public void path(String name, @Nullable Collection<?> values, ListStyle style) {
        if (values != null) {
            path.set(name, ListText.of(name, values, style).encoded());
        }
    }

    /**
     * Writes a list of dates or times into the path.
     *
     * @param name as in the template
     * @param values the elements
     * @param style how they are written
     * @param format how each is written
     * @param <T> their type
     */
    public <T> void path(String name, @Nullable Collection<T> values, ListStyle style, TemporalFormat<T> format) {
        if (values != null) {
            path.set(name, ListText.of(name, values, style, format).encoded());
        }
    }

    /**
     * Writes a parameter into the query.
     *
     * @param name on the wire
     * @param value the value
     */
    public void query(String name, @Nullable Object value) {
        if (value != null) {
            query.add(name, ParameterText.of(name, value));
        }
    }

    /**
     * Writes a date or time into the query.
     *
     * @param name on the wire
     * @param value the value
     * @param format how it is written
     * @param <T> its type
     */
    public <T> void query(String name, @Nullable T value, TemporalFormat<T> format) {
        query(name, format(value, format));
    }

    /**
     * Writes a list into the query.
     *
     * @param name on the wire
     * @param values the elements
     * @param style how they are written
     */
    public void query(String name, @Nullable Collection<?> values, ListStyle style) {
        if (values != null) {
            query.add(ListText.of(name, values, style));
        }
    }

    /**
     * Writes a list of dates or times into the query.
     *
     * @param name on the wire
     * @param values the elements
     * @param style how they are written
     * @param format how each is written
     * @param <T> their type
     */
    public <T> void query(String name, @Nullable Collection<T> values, ListStyle style, TemporalFormat<T> format) {
        if (values != null) {
            query.add(ListText.of(name, values, style, format));
        }
    }

    /**
     * Sets a header.
     *
     * @param name on the wire
     * @param value visible ASCII, spaces and tabs
     */
    public void header(String name, @Nullable Object value) {
        if (value != null) {
            headers = headers.with(name, ParameterText.of(name, value));
        }
    }

    /**
     * Sets a header to a date or time.
     *
     * @param name on the wire
     * @param value the value
     * @param format how it is written
     * @param <T> its type
     */
    public <T> void header(String name, @Nullable T value, TemporalFormat<T> format) {
        header(name, format(value, format));
    }

    /**
     * Sets a header to a list; the styles that repeat a name are as {@link ListStyle#COMMA} there.
     *
     * @param name on the wire
     * @param values the elements
     * @param style how they are written
     */
    public void header(String name, @Nullable Collection<?> values, ListStyle style) {
        if (values != null) {
            headers = headers.with(name, ListText.of(name, values, style).plain());
        }
    }

    /**
     * Sets a header to a list of dates or times.
     *
     * @param name on the wire
     * @param values the elements
     * @param style how they are written
     * @param format how each is written
     * @param <T> their type
     */
    public <T> void header(String name, @Nullable Collection<T> values, ListStyle style, TemporalFormat<T> format) {
        if (values != null) {
            headers =
                    headers.with(name, ListText.of(name, values, style, format).plain());
        }
    }

    /**
     * Writes a parameter into a form.
     *
     * @param name on the wire
     * @param value the value
     */
    public void form(String name, @Nullable Object value) {
        FormBody fields = form();
        if (value != null) {
            fields.add(name, ParameterText.of(name, value));
        }
    }

    /**
     * Writes a file into a form, which is sent in parts then, even where there is no file.
     *
     * @param name on the wire
     * @param file what to send
     */
    public void form(String name, @Nullable Content file) {
        form().addFile(name, file);
    }

    /**
     * Writes a date or time into a form.
     *
     * @param name on the wire
     * @param value the value
     * @param format how it is written
     * @param <T> its type
     */
    public <T> void form(String name, @Nullable T value, TemporalFormat<T> format) {
        form(name, (Object) format(value, format));
    }

    /**
     * Writes a list into a form.
     *
     * @param name on the wire
     * @param values the elements
     * @param style how they are written
     */
    public void form(String name, @Nullable Collection<?> values, ListStyle style) {
        FormBody fields = form();
        if (values != null) {
            fields.add(ListText.of(name, values, style));
        }
    }

    /**
     * Writes a list of dates or times into a form.
     *
     * @param name on the wire
     * @param values the elements
     * @param style how they are written
     * @param format how each is written
     * @param <T> their type
     */
    public <T> void form(String name, @Nullable Collection<T> values, ListStyle style, TemporalFormat<T> format) {
        FormBody fields = form();
        if (values != null) {
            fields.add(ListText.of(name, values, style, format));
        }
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
        return new TransportRequest(method, uri(server), headers.overriddenBy(optionHeaders), body);
    }

    private FormBody form() {
        if (form == null) {
            form = new FormBody();
        }
        return form;
    }

    private URI uri(URI server) {
        String base = server.toString();
        String complete = (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path.complete();
        String separator = complete.indexOf('?') < 0 ? "?" : "&";
        return URI.create(query.isEmpty() ? complete : complete + separator + query);
    }

    private static <T> @Nullable String format(@Nullable T value, TemporalFormat<T> format) {
        return value == null ? null : format.format(value);
    }
}
