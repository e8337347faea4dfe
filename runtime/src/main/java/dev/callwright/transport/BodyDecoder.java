package dev.callwright.transport;

import java.io.IOException;

/** Finds the bytes of a body among those of a connection, and its end. */
sealed interface BodyDecoder permits LengthDecoder, ChunkedDecoder, UntilCloseDecoder {
    /** {@return how many bytes were read, at least one, or -1 at the end of the body} */
    int read(byte[] target, int offset, int length) throws IOException;

    /** {@return whether the end of the body has been seen} */
    boolean isComplete();
}
