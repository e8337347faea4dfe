package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What comes over a wire, through one buffer for the life of the connection. */
final class WireInput {
    private static final int FIRST_SIZE = 8 * 1024;

    private final Wire wire;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int end;
    private boolean offline;

    WireInput(Wire wire) {
        this.wire = wire;
    }

    /** {@return how many bytes are here, unread} */
    int buffered() {
        return end - start;
    }

    /** Whether from now on only what is buffered counts. */
    void offline(boolean offline) {
        this.offline = offline;
    }

    /** {@return whether more came, after a wait for it; false at the end of the stream} */
    boolean fill() throws IOException {
        if (offline) {
            return false;
        }
        if (start == end) {
            start = 0;
            end = 0;
        } else if (end == buffer.length) {
            makeRoom();
        }
        int count = wire.read(buffer, end, buffer.length - end);
        end += Math.max(count, 0);
        return count >= 0;
    }

    private void makeRoom() {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, buffered());
            end -= start;
            start = 0;
        } else {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
    }

    /** {@return how many bytes were read, as from a stream: what is buffered, else straight from the wire} */
    int read(byte[] target, int offset, int length) throws IOException {
        if (start == end) {
            if (offline) {
                return -1;
            }
            if (length >= buffer.length) {
                return wire.read(target, offset, length);
            }
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, buffered());
        System.arraycopy(buffer, start, target, offset, count);
        start += count;
        return count;
    }

    /**
     * Waits until a line is here, whole.
     *
     * @param limit how long it may be
     * @return its length without the line end; it begins at index 0 of {@link #byteAt}
     * @throws IOException if it is longer, does not end in CR LF, or the stream ends first
     */
    int line(int limit) throws IOException {
        int length = 0;
        while (true) {
            for (; length < buffered(); length++) {
                if (buffer[start + length] == '\n') {
                    return withoutCarriageReturn(length, limit);
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

    private int withoutCarriageReturn(int length, int limit) throws IOException {
        if (length == 0 || buffer[start + length - 1] != '\r') {
            throw new MalformedAnswerException("a line ends without CR");
        }
        if (length - 1 > limit) {
            throw tooLong();
        }
        return length - 1;
    }

    private static MalformedAnswerException tooLong() {
        return new MalformedAnswerException("its head, trailer or a chunk's size line is too long");
    }

    /** {@return a byte that is buffered} */
    int byteAt(int index) {
        return buffer[start + index] & 0xFF;
    }

    /** {@return bytes that are buffered, as text} */
    String text(int from, int to) {
        return new String(buffer, start + from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Leaves a line behind, and its end. */
    void skipLine(int length) {
        start += length + 2;
    }
}
