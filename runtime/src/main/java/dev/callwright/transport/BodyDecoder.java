package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;

/** Finds the bytes of a body among those of a connection, and its end (RFC 9112, 6.3). */
final class BodyDecoder {
    private static final int LONGEST_SIZE_LINE = 1024;
    private static final int MOST_DIGITS = 15;
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final WireInput input;
    private final boolean chunked;
    private final long length;

    /** How much of the body is still to come, or of its chunk. */
    private long left;

    private boolean begun;
    private boolean complete;

    private BodyDecoder(WireInput input, boolean chunked, long length) {
        this.input = input;
        this.chunked = chunked;
        this.length = length;
        this.left = length;
        this.complete = length == 0 && !chunked;
    }

    /** {@return what reads a body whose length was announced} */
    static BodyDecoder ofLength(WireInput input, long length) {
        return new BodyDecoder(input, false, length);
    }

    /** {@return what reads a body in chunks (RFC 9112, 7.1); extensions and trailers are read and ignored} */
    static BodyDecoder chunked(WireInput input) {
        return new BodyDecoder(input, true, 0);
    }

    /** {@return what reads a body that ends where the connection does} */
    static BodyDecoder untilClose(WireInput input) {
        return new BodyDecoder(input, false, UNKNOWN);
    }

    /** {@return whether only the end of the connection tells that of the body} */
    boolean isUntilClose() {
        return length == UNKNOWN;
    }

    /** {@return whether the end of the body has been seen} */
    boolean isComplete() {
        return complete;
    }

    /** {@return how many bytes were read, at least one, or -1 at the end of the body} */
    int read(byte[] target, int offset, int count) throws IOException {
        if (chunked && left == 0) {
            nextChunk();
        }
        if (complete) {
            return -1;
        }
        int read = input.read(target, offset, (int) Math.min(count, left));
        if (isUntilClose()) {
            complete = read < 0;
        } else if (read < 0) {
            throw cutShort();
        } else {
            left -= read;
            complete = left == 0 && !chunked;
        }
        return read;
    }

    private EOFException cutShort() {
        return new EOFException(
                chunked
                        ? "the server closed the connection in the middle of a chunk of the body"
                        : "the server closed the connection after " + (length - left) + " of " + length
                                + " bytes of the body");
    }

    private void nextChunk() throws IOException {
        if (begun) {
            input.line(0); // which ends the chunk before
        }
        begun = true;
        left = size(input.line(LONGEST_SIZE_LINE));
        if (left == 0) {
            ResponseHead.skipTrailer(input);
            complete = true;
        }
    }

    private static long size(String line) throws IOException {
        int digits = 0;
        while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw WireInput.malformed("a chunk has no size, or one of more than " + MOST_DIGITS + " digits");
        }
        if (digits < line.length() && !line.substring(digits).strip().startsWith(";")) {
            throw WireInput.malformed("the size of a chunk is followed by something else than an extension");
        }
        return Long.parseLong(line, 0, digits, 16);
    }
}
