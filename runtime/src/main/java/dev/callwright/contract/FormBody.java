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
    private final StringBuilder pairs = new StringBuilder();
    private final List<RequestBody> parts = new ArrayList<>();
    private final String boundary = "callwright-" + UUID.randomUUID();
    private boolean files;

    void add(String name, Object value) {
        Parameter.addTo(pairs, name, value);
        for (Map.Entry<String, String> pair : Parameter.pairs(name, value)) {
            addPart(pair.getKey(), "\r\n\r\n" + pair.getValue() + "\r\n");
        }
    }

    /** A server tells a file from a text by its file name, so there is one even where the caller gave none. */
    void addFile(String name, @Nullable Content file) {
        files = true;
        if (file != null) {
            String fileName = file.fileName() == null ? name : file.fileName();
            addPart(name, "; filename=" + quoted(fileName) + "\r\nContent-Type: " + file.contentType() + "\r\n\r\n");
            parts.add(file.body());
            parts.add(text("\r\n"));
        }
    }

    String contentType() {
        return files ? "multipart/form-data; boundary=" + boundary : "application/x-www-form-urlencoded";
    }

    RequestBody body() {
        if (!files) {
            return text(pairs.toString());
        }
        List<RequestBody> all = new ArrayList<>(parts);
        all.add(text("--" + boundary + "--\r\n"));
        return RequestBody.of(all);
    }

    private void addPart(String name, String rest) {
        parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + rest));
    }

    /** As browsers write names: in UTF-8, and encoded only where they would end the name or the line. */
    private static String quoted(String name) {
        return '"' + name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22") + '"';
    }

    private static RequestBody text(String text) {
        return RequestBody.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
