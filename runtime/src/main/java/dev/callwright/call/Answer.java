package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.Failure;
import dev.callwright.client.TransportException;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.transport.Headers;
import dev.callwright.transport.TransportResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** An answer whose body is still on the way: read whole within a limit, or handed on as a stream. */
public final class Answer {
    private static final int FIRST_BUFFER = 8 * 1024;

    private final Invocation<?> invocation;
    private final TransportResponse response;
    private final int maxBytes;
    private byte[] body = {};
    private boolean read;
    private boolean handedOn;

    Answer(Invocation<?> invocation, TransportResponse response, int maxBytes) {
        this.invocation = invocation;
        this.response = response;
        this.maxBytes = maxBytes;
    }

    /** {@return the status} */
    public int status() {
        return response.status();
    }

    /** {@return whether the status is 2xx} */
    public boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** {@return the headers} */
    public Headers headers() {
        return response.headers();
    }

    /** {@return how many bytes the body has, -1 where the server does not say} */
    public long length() {
        String length = headers().first("Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Reads the body, the first time. That of an error status may be cut short, by its length or by a broken
     * connection: the status itself is worth more than the rest of a page about it.
     *
     * @return all of it
     */
    public byte[] bytes() {
        if (!read) {
            read = true;
            read();
        }
        return body;
    }

    private void read() {
        boolean whole;
        try (InputStream in = response.body()) {
            whole = fill(in);
        } catch (IOException e) {
            ApiException failure = invocation.broken(e);
            if (isSuccess() || !(failure instanceof TransportException)) {
                throw failure;
            }
            return;
        }
        if (!whole && isSuccess()) {
            throw new UnreadableAnswerException(failure(), "it is longer than " + maxBytes + " bytes", null);
        }
    }

    /** Reads as far as the limit, and says whether that was all; what has been read is kept even if the rest fails. */
    private boolean fill(InputStream in) throws IOException {
        byte[] buffer = new byte[(int) Math.min(length() < 0 ? FIRST_BUFFER : length(), maxBytes)];
        int count = 0;
        try {
            while (true) {
                if (count == buffer.length) {
                    int next = in.read();
                    if (next < 0 || count == maxBytes) {
                        return next < 0;
                    }
                    buffer = Arrays.copyOf(buffer, (int) Math.min(2L * count + FIRST_BUFFER, maxBytes));
                    buffer[count++] = (byte) next;
                }
                int read = in.read(buffer, count, buffer.length - count);
                if (read < 0) {
                    return true;
                }
                count += read;
            }
        } finally {
            body = count == buffer.length ? buffer : Arrays.copyOf(buffer, count);
        }
    }

    /** {@return the body, to be read by the caller, while the call goes on} */
    public InputStream stream() {
        handedOn = true;
        invocation.streams();
        return new AnswerStream(invocation, response.body());
    }

    /** Closes the connection unless the body has been read or is being read. */
    void closeUnlessHandedOn() {
        if (!handedOn) {
            try {
                response.body().close();
            } catch (IOException e) {
                // Nobody reads it any more; how its closing went helps nobody.
            }
        }
    }

    /** {@return what is known so far, should the call fail} */
    public Failure failure() {
        return invocation.failure().status(status()).headers(headers()).body(body);
    }
}
