package dev.callwright.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a body is made of, as many bytes as it says: its last ones come only where that is the end. */
final class MeasuredInput extends FilterInputStream {
    private long left;

    MeasuredInput(InputStream in, long length) {
        super(in);
        this.left = length;
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
            int count = left == 0 ? -1 : in.read(target, offset, (int) Math.min(length, left));
            if (left > 0 && count <= 0) {
                throw new RequestBodyException("the body of the request is shorter than its length", null);
            }
            left -= Math.max(count, 0);
            if (left == 0 && in.read() >= 0) {
                throw new RequestBodyException("the body of the request is longer than its length", null);
            }
            return count;
        } catch (Throwable e) {
            throw RequestBodyException.unreadable(e);
        }
    }
}
