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
        if (left == 0 && !complete) {
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

    @Override
    public boolean endsItself() {
        return true;
    }

    private void nextChunk() throws IOException {
        if (begun) {
            endChunk();
        }
        begun = true;
        int length = input.line(LONGEST_SIZE_LINE);
        left = size(length);
        input.skipLine(length);
        if (left == 0) {
            HeadReader.skipTrailer(input);
            complete = true;
        }
    }

    private void endChunk() throws IOException {
        while (input.buffered() < 2) {
            if (!input.fill()) {
                throw new EOFException("the server closed the connection in the middle of the body");
            }
        }
        if (input.byteAt(0) != '\r' || input.byteAt(1) != '\n') {
            throw new MalformedAnswerException("a chunk is longer than its size");
        }
        input.skipLine(0);
    }

    private long size(int length) throws IOException {
        long size = 0;
        int at = 0;
        for (; at < length && Character.digit(input.byteAt(at), 16) >= 0; at++) {
            size = size << 4 | Character.digit(input.byteAt(at), 16);
        }
        if (at == 0 || at > MOST_DIGITS) {
            throw new MalformedAnswerException("a chunk has no size, or one of more than " + MOST_DIGITS + " digits");
        }
        if (at < length) {
            requireExtension(at, length);
        }
        return size;
    }

    private void requireExtension(int from, int to) throws IOException {
        int at = from;
        while (at < to && (input.byteAt(at) == ' ' || input.byteAt(at) == '\t')) {
            at++;
        }
        boolean proper = at < to && input.byteAt(at) == ';';
        for (; proper && at < to; at++) {
            int b = input.byteAt(at);
            proper = (b >= ' ' || b == '\t') && b != 0x7F;
        }
        if (!proper) {
            throw new MalformedAnswerException("the size of a chunk is followed by something else than an extension");
        }
    }
}
