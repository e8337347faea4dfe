package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What comes over a connection, through one buffer for all of its life. */
final class WireInput {
    private static final int FIRST_SIZE = 8 * 1024;

    /** The JDK copies each read through a buffer of its size, one a thread, which is kept. */
    private static final int LARGEST_READ = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int end;

    WireInput(InputStream in) {
        this.in = in;
    }

    /** {@return how many bytes are here, unread} */
    int buffered() {
        return end - start;
    }

    /** {@return whether bytes are here that have not been read, in the buffer or below} */
    boolean hasMore() throws IOException {
        return buffered() > 0 || in.available() > 0;
    }

    /** {@return whether more came, after a wait for it; false at the end of the stream} */
    boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, buffered());
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }

    /** {@return how many bytes were read, as from a stream: what is buffered, else straight from the connection} */
    int read(byte[] target, int offset, int length) throws IOException {
        if (buffered() == 0 && length >= buffer.length) {
            return in.read(target, offset, Math.min(length, LARGEST_READ));
        }
        if (buffered() == 0 && !fill()) {
            return -1;
        }
        int count = Math.min(length, buffered());
        System.arraycopy(buffer, start, target, offset, count);
        start += count;
        return count;
    }

    /**
     * Reads a line.
     *
     * @param limit how many bytes it may have
     * @return the line without its end
     * @throws IOException if it is longer, holds a control character, does not end in CR LF, or the stream ends first
     */
    String line(int limit) throws IOException {
        int length = 0;
        while (true) {
            for (; length < buffered(); length++) {
                if (buffer[start + length] == '\n') {
                    return take(length, limit);
                }
            }
            if (length > limit + 1) {
                throw tooLong();
            }
            if (!fill()) {
                throw new EOFException("the server closed the connection in the middle of an answer");
            }
        }
    }

    private String take(int length, int limit) throws ProtocolException {
        if (length == 0 || buffer[start + length - 1] != '\r') {
            throw malformed("a line ends without CR");
        }
        if (length - 1 > limit) {
            throw tooLong();
        }
        String line = new String(buffer, start, length - 1, StandardCharsets.ISO_8859_1);
        start += length + 1;
        if (Headers.hasControl(line)) { // as a CR that ends no line
            throw malformed("a line holds a control character");
        }
        return line;
    }

    private static ProtocolException tooLong() {
        return malformed("a line is too long, or a chunk longer than its size");
    }

    /** {@return the failure of an answer of which nobody can be sure where it ends or what it says} */
    static ProtocolException malformed(String what) {
        return new ProtocolException("the answer is not proper HTTP/1.1: " + what);
    }
}
