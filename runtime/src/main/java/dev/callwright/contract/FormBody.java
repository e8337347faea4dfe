package dev.callwright.contract;

import dev.callwright.client.Content;
import dev.callwright.transport.RequestBody;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form: of names and values, or, where the call may send files, of parts as in RFC 7578. */
final class FormBody {
    private final List<Map.Entry<String, Object>> fields = new ArrayList<>();
    /** Between parts; null where there are none. */
    private @Nullable String boundary;

    void add(String name, Object value) {
        fields.add(Map.entry(name, value));
    }

    void addFiles(String name, List<Content> files) {
        if (boundary == null) {
            boundary = "callwright-" + UUID.randomUUID();
        }
        for (Content file : files) {
            add(name, file);
        }
    }

    String contentType() {
        return boundary == null ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=" + boundary;
    }

    RequestBody body() {
        return boundary == null ? pairs() : parts("--" + boundary);
    }

    private RequestBody pairs() {
        StringBuilder pairs = new StringBuilder();
        for (Map.Entry<String, Object> field : fields) {
            Parameter.addTo(pairs, field.getKey(), field.getValue());
        }
        return text(pairs.toString());
    }

    private RequestBody parts(String delimiter) {
        List<RequestBody> parts = new ArrayList<>();
        for (Map.Entry<String, Object> field : fields) {
            if (field.getValue() instanceof Content file) {
                parts.add(text(delimiter + head(field.getKey(), file)));
                parts.add(file.body());
                parts.add(text("\r\n"));
            } else {
                for (Map.Entry<String, String> pair : Parameter.pairs(field.getKey(), field.getValue())) {
                    parts.add(text(delimiter + head(pair.getKey()) + "\r\n\r\n" + pair.getValue() + "\r\n"));
                }
            }
        }
        parts.add(text(delimiter + "--\r\n"));
        return RequestBody.of(parts);
    }

    /** A server tells a file from a text by its file name, so there is one even where the caller gave none. */
    private static String head(String name, Content file) {
        String fileName = file.fileName() == null ? name : file.fileName();
        return head(name) + "; filename=" + quoted(fileName) + "\r\nContent-Type: " + file.contentType() + "\r\n\r\n";
    }

    private static String head(String name) {
        return "\r\nContent-Disposition: form-data; name=" + quoted(name);
    }

    /** As browsers write names: in UTF-8, and encoded only where they would end the name or the line. */
    private static String quoted(String name) {
        return '"' + name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22") + '"';
    }

    private static RequestBody text(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("a form holds half of a surrogate pair, which is no character");
        }
        return RequestBody.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
