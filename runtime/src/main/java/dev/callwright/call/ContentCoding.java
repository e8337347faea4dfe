package dev.callwright.call;

import dev.callwright.transport.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** In what a body is coded on its way (RFC 9110, 8.4.1); several codings come in the order in which they were applied. */
final class ContentCoding {
    private static final int ZLIB_METHOD = 8;
    private static final int ZLIB_CHECK = 31;
    private static final int LONGEST_NAME = 40;

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

    /** {@return the name of a coding that cannot be decoded, or its beginning; null where all can} */
    @Nullable
    String unknown() {
        for (String name : names) {
            if (!name.equals("gzip") && !name.equals("x-gzip") && !name.equals("deflate")) {
                return name.substring(0, Math.min(name.length(), LONGEST_NAME));
            }
        }
        return null;
    }

    /** {@return the body as it was before it was coded} */
    InputStream decode(InputStream body) throws IOException {
        InputStream decoded = body;
        for (int i = names.size() - 1; i >= 0; i--) {
            decoded = names.get(i).equals("deflate") ? inflate(decoded) : gunzip(decoded);
        }
        return decoded;
    }

    /** What has no bytes at all, say the answer to a HEAD, is not coded either. */
    private static InputStream gunzip(InputStream body) throws IOException {
        PushbackInputStream coded = new PushbackInputStream(body);
        int first = coded.read();
        if (first < 0) {
            return body;
        }
        coded.unread(first);
        return new GZIPInputStream(coded);
    }

    /** Means the zlib format; some servers send the bare deflate data. */
    private static InputStream inflate(InputStream body) throws IOException {
        PushbackInputStream coded = new PushbackInputStream(body, 2);
        byte[] start = coded.readNBytes(2);
        if (start.length == 0) {
            return body;
        }
        coded.unread(start);
        return isZlib(start) ? new InflaterInputStream(coded) : bare(coded);
    }

    private static InputStream bare(InputStream coded) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(coded, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private static boolean isZlib(byte[] start) {
        return start.length == 2
                && (start[0] & 0xF) == ZLIB_METHOD
                && ((start[0] & 0xFF) * 256 + (start[1] & 0xFF)) % ZLIB_CHECK == 0;
    }

    /** {@return their names} */
    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
