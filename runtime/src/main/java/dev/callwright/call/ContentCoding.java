package dev.callwright.call;

import dev.callwright.transport.Headers;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what a body is coded on its way (RFC 9110, 8.4.1); several codings come in the order in which they were applied. */
final class ContentCoding {
    private static final int LONGEST_NAME = 40;

    /** Each may make a thousand bytes of one. */
    private static final int MOST = 3;

    private final List<String> names;

    private ContentCoding(List<String> names) {
        this.names = names;
    }

    /** {@return the coding of an answer; null where the body comes as it is} */
    static @Nullable ContentCoding of(Headers headers) {
        List<String> names = new ArrayList<>();
        for (String line : headers.all("Content-Encoding")) {
            for (String member : line.split(",", -1)) {
                String name = member.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity")) {
                    names.add(name);
                }
            }
        }
        return names.isEmpty() ? null : new ContentCoding(names);
    }

    /** {@return why it cannot be undone; null where it can} */
    @Nullable
    String obstacle() {
        for (String name : names) {
            if (!name.equals("gzip") && !name.equals("x-gzip") && !name.equals("deflate")) {
                return "its content coding is not known: " + name.substring(0, Math.min(name.length(), LONGEST_NAME));
            }
        }
        return names.size() > MOST ? "it is coded " + names.size() + " times, of at most " + MOST : null;
    }

    /** {@return the body as it was before it was coded} */
    InputStream decode(WireBody body) {
        InputStream decoded = body;
        for (int i = names.size() - 1; i >= 0; i--) {
            decoded = new Inflation(decoded, body, !names.get(i).equals("deflate"));
        }
        return decoded;
    }

    /** {@return their names} */
    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
