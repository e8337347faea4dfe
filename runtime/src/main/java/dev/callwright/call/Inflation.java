package dev.callwright.call;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Undoes gzip (RFC 1952) or deflate. Its bytes alone say what is coded and where that ends, in whatever pieces they come;
 * behind it nothing may follow. No bytes at all, as of the answer to a HEAD, are not coded either.
 */
final class Inflation extends InputStream {
    private static final int SIZE = 8 * 1024;
    private static final int GZIP_MAGIC = 0x8B1F;
    private static final int METHOD = 8;
    private static final int ZLIB_CHECK = 31;

    private static final int HEADER_CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int REST_OF_HEADER = 6;

    private final InputStream coded;
    private final WireBody wire;
    private final boolean gzip;
    private final byte[] buffer = new byte[SIZE];
    private int start;
    private int end;

    /** Ended at the end of the body; where that never comes it is garbage, for another thread may close what one reads. */
    private Inflater inflater = new Inflater(true);

    private final CRC32 sum = new CRC32();
    private boolean begun;
    private boolean inside;

    /**
     * What undoes a coding.
     *
     * @param wire where what is coded comes from in the end
     * @param gzip and else deflate
     */
    Inflation(InputStream coded, WireBody wire, boolean gzip) {
        this.coded = coded;
        this.wire = wire;
        this.gzip = gzip;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (inside || begin()) {
                int count = inflater.inflate(target, offset, length);
                if (count > 0) {
                    sum.update(target, offset, count);
                    return count;
                }
                goOn();
            }
            inflater.end();
            return -1;
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage());
        }
    }

    /** {@return whether there is something coded, or more of it} */
    private boolean begin() throws IOException {
        if (start == end && !fill()) {
            return false;
        }
        if (gzip) {
            readHeader();
        } else if (begun) {
            throw new ZipException("the body goes on after what was coded");
        } else if (isZlib()) {
            inflater.end();
            inflater = new Inflater();
        }
        inflater.setInput(buffer, start, end - start);
        begun = true;
        inside = true;
        return true;
    }

    private void goOn() throws IOException {
        if (inflater.finished()) {
            start = end - inflater.getRemaining();
            inside = false;
            if (gzip) {
                readTrailer();
            }
        } else if (inflater.needsDictionary()) {
            throw new ZipException("it is coded by a dictionary");
        } else if (inflater.needsInput()) {
            requireMore();
            inflater.setInput(buffer, 0, end);
        }
    }

    private void readHeader() throws IOException {
        sum.reset();
        if (number(2) != GZIP_MAGIC || next() != METHOD) {
            throw new ZipException(begun ? "the body goes on after what was coded" : "it is not gzip");
        }
        int flags = next();
        pass(REST_OF_HEADER);
        if ((flags & EXTRA) != 0) {
            pass(number(2));
        }
        passTexts(flags & (NAME | COMMENT));
        long expected = sum.getValue() & 0xFFFF;
        if ((flags & HEADER_CHECKED) != 0 && number(2) != expected) {
            throw new ZipException("the checksum of a header is wrong");
        }
        sum.reset();
    }

    private void readTrailer() throws IOException {
        long expected = sum.getValue();
        if (number(4) != expected || number(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("the checksum or the length is wrong");
        }
        inflater.reset();
    }

    /** Each bit stands for one, which ends with a zero. */
    private void passTexts(int bits) throws IOException {
        for (int left = Integer.bitCount(bits); left > 0; ) {
            if (next() == 0) {
                left--;
            }
        }
    }

    private void pass(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            next();
        }
    }

    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) next() << (8 * i);
        }
        return number;
    }

    private int next() throws IOException {
        if (start == end) {
            requireMore();
        }
        int next = buffer[start++] & 0xFF;
        sum.update(next);
        return next;
    }

    /** Deflate means the zlib format; some servers send the bare deflate data. */
    private boolean isZlib() throws IOException {
        if (end == 1) {
            end += Math.max(coded.read(buffer, 1, 1), 0);
        }
        return end > 1
                && (buffer[0] & 0xF) == METHOD
                && ((buffer[0] & 0xFF) * 256 + (buffer[1] & 0xFF)) % ZLIB_CHECK == 0;
    }

    private void requireMore() throws IOException {
        if (!fill()) {
            throw new EOFException("the body ends in the middle of what was coded");
        }
    }

    private boolean fill() throws IOException {
        wire.requireGoingOn();
        start = 0;
        end = Math.max(coded.read(buffer, 0, SIZE), 0);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        coded.close();
    }
}
