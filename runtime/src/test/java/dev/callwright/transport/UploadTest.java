package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadTest {
    /** Notes each write. */
    private static final class NotingStream extends OutputStream {
        private final List<String> writes = new ArrayList<>();

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            writes.add(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
        }
    }

    private static TransportRequest put(RequestBody body) {
        return TransportRequest.of("PUT", URI.create("http://h/")).body(body);
    }

    private static List<String> writes(TransportRequest request) throws IOException {
        NotingStream out = new NotingStream();
        Upload upload = new Upload(new RequestHead(request, false, null), request.body(), out, out);
        upload.run();
        assertTrue(upload.isWhole());
        return out.writes;
    }

    @Test
    void headAndSmallBodyGoOutInOneWrite() throws IOException {
        List<String> once = List.of("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody");
        byte[] body = {'b', 'o', 'd', 'y'};

        assertEquals(once, writes(put(RequestBody.of(body))));
        assertEquals(once, writes(put(RequestBody.of(new ByteArrayInputStream(body), 4))));
    }

    @Test
    void aLargeBodyGoesOutInPieces() throws IOException {
        List<String> writes = writes(put(RequestBody.of(new byte[1_000_000])));

        assertEquals(16, writes.size());
        assertTrue(writes.get(0).startsWith("PUT / HTTP/1.1\r\n"));
        assertEquals(1_000_000, String.join("", writes).split("\r\n\r\n", 2)[1].length());
    }

    @Test
    void ofABodyThatIsLongerThanItSaysTheEndIsKeptBack() throws IOException {
        NotingStream out = new NotingStream();
        TransportRequest request = put(RequestBody.of(new ByteArrayInputStream(new byte[200_001]), 200_000));
        Upload upload = new Upload(new RequestHead(request, false, null), request.body(), out, out);
        upload.run();

        assertFalse(upload.isWhole());
        assertEquals(3, out.writes.size());
    }

    @Test
    void ofAnyLengthTheHeadGoesOutAndABodyThatIsShorterIsNamed() throws IOException {
        NotingStream out = new NotingStream();
        InputStream stream =
                new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), InputStream.nullInputStream());
        TransportRequest request = put(RequestBody.of(stream, Long.MAX_VALUE));
        Upload upload = new Upload(new RequestHead(request, false, null), request.body(), out, out);
        upload.run();

        assertFalse(upload.isWhole());
        assertEquals(
                "the body of the request is shorter than its length",
                upload.failure(new IOException()).getMessage());
        assertTrue(out.writes.get(0).startsWith("PUT / HTTP/1.1\r\n"));
    }
}
