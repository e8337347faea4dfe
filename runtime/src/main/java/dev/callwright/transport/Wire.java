package dev.callwright.transport;

import java.io.Closeable;
import java.io.IOException;

/** Bytes to and from a peer. One thread at a time uses it. */
interface Wire extends Closeable {
    /** {@return how many bytes came, at least one, or -1 where the peer has ended the stream} */
    int read(byte[] target, int offset, int length) throws IOException;

    /** Writes all of these bytes. */
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** {@return how many bytes may have left, so far} */
    long sent();

    /** {@return whether the peer has neither closed nor sent anything that is not read yet} */
    boolean isQuiet();
}
