package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;

/** A body in chunks, RFC 9112 section 7.1. Extensions and trailers are read and ignored. */
final class ChunkedDecoder implements BodyDecoder {
    private static final int LONGEST_SIZE_LINE = 1024;
    private static final int MOST_DIGITS = 15;

    private final WireInput input;
    private long left;
    private boolean begun;
    private boolean complete;

    ChunkedDecoder(WireInput input) {
        this.input = input;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
            nextChunk();
        }
        if (complete) {
            return -1;
        }
        int read = input.read(target, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("the server closed the connection in the middle of a chunk of the body");
        }
        left -= read;
        return read;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    private void nextChunk() throws IOException {
        if (begun) {
            input.line(0); // which ends the chunk before
        }
        begun = true;
        left = size(input.line(LONGEST_SIZE_LINE));
        if (left == 0) {
            HeadReader.skipTrailer(input);
            complete = true;
        }
    }

    private static long size(String line) throws MalformedAnswerException {
        int digits = 0;
        while (digits < line.length() && Character.digit(line.charAt(digits), 16) >= 0) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw new MalformedAnswerException("a chunk has no size, or one of more than " + MOST_DIGITS + " digits");
        }
        if (digits < line.length() && !line.substring(digits).strip().startsWith(";")) {
            throw new MalformedAnswerException("the size of a chunk is followed by something else than an extension");
        }
        return Long.parseLong(line, 0, digits, 16);
    }
}
