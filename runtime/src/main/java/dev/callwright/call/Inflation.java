package dev.callwright.call;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Undoes gzip (RFC 1952) or deflate. Its bytes alone say what is coded and where that ends, in whatever pieces they come;
 * behind it nothing may follow. No bytes at all, as of the answer to a HEAD, are not coded either.
 */
final class Inflation extends InflaterInputStream {
    private static final int SIZE = 8 * 1024;
    private static final int GZIP_MAGIC = 0x8B1F;
    private static final int METHOD = 8;
    private static final int ZLIB_CHECK = 31;

    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME_AND_COMMENT = 8 | 16;

    private final WireBody wire;
    private final boolean gzip;
    private final CRC32 sum = new CRC32();

    /** Of what has been read and is not in the inflater. */
    private int start;

    private boolean begun;
    private boolean inside;

    /**
     * What undoes a coding.
     *
     * @param wire where what is coded comes from in the end
     * @param gzip and else deflate
     */
    Inflation(InputStream coded, WireBody wire, boolean gzip) {
        super(coded, new Inflater(true), SIZE);
        this.wire = wire;
        this.gzip = gzip;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (inside || begin()) {
            int count = super.read(target, offset, length);
            if (count >= 0) {
                sum.update(target, offset, count);
                return count;
            }
            end();
        }
        inf.end(); // and never by closing, as another thread may be reading
        return -1;
    }

    /** {@return whether there is something coded, or more of it} */
    private boolean begin() throws IOException {
        if (start == len && !more()) {
            return false;
        }
        if (gzip) {
            passHeader();
        } else if (begun) {
            throw new ZipException("the body goes on after what was coded");
        } else if (isZlib()) {
            inf.end();
            inf = new Inflater();
        }
        inf.setInput(buf, start, len - start);
        begun = true;
        inside = true;
        return true;
    }

    private void end() throws IOException {
        if (inf.needsDictionary()) {
            throw new ZipException("it is coded by a dictionary");
        }
        start = len - inf.getRemaining();
        inside = false;
        if (gzip) {
            if (number(4) != sum.getValue() || number(4) != (inf.getBytesWritten() & 0xFFFFFFFFL)) {
                throw new ZipException("the checksum or the length is wrong");
            }
            sum.reset();
            inf.reset();
        }
    }

    private void passHeader() throws IOException {
        if (number(2) != GZIP_MAGIC || next() != METHOD) {
            throw new ZipException("it is not gzip, or goes on after it");
        }
        int flags = next();
        number(6);
        if ((flags & EXTRA) != 0) {
            for (long left = number(2); left > 0; left--) {
                next();
            }
        }
        for (int texts = Integer.bitCount(flags & NAME_AND_COMMENT); texts > 0; ) {
            texts -= next() == 0 ? 1 : 0;
        }
        if ((flags & CHECKSUM) != 0) {
            number(2);
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
        if (start == len && !more()) {
            throw new EOFException("the body ends in the middle of what was coded");
        }
        return buf[start++] & 0xFF;
    }

    /** Deflate means the zlib format; some servers send the bare deflate data. */
    private boolean isZlib() throws IOException {
        if (len == 1) {
            len += Math.max(in.read(buf, 1, 1), 0);
        }
        return len > 1 && (buf[0] & 0xF) == METHOD && ((buf[0] & 0xFF) * 256 + (buf[1] & 0xFF)) % ZLIB_CHECK == 0;
    }

    @Override
    protected void fill() throws IOException {
        wire.requireGoingOn();
        super.fill();
    }

    private boolean more() throws IOException {
        wire.requireGoingOn();
        start = 0;
        len = Math.max(in.read(buf), 0);
        return len > 0;
    }
}
