package dev.callwright.call;

import dev.callwright.client.AnswerHead;
import dev.callwright.client.ApiException;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Failure;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.transport.Headers;
import dev.callwright.transport.TransportResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An answer whose body is still on the way: read whole within a limit, or handed on as a stream; decoded in both cases. */
public final class Answer {
    /** An envelope that says no is short; of a page about an error, the beginning says all. */
    private static final int LONGEST_ERROR = 1024 * 1024;

    private static final int NO_CONTENT = 204;
    private static final byte[] NO_BODY = {};
    private static final int FIRST_BUFFER = 8 * 1024;
    /** A length up to which the server is believed. */
    private static final int LONGEST_FIRST_BUFFER = 256 * 1024;

    private final Invocation<?> invocation;
    private final TransportResponse response;
    private final int maxBytes;
    private final String requestIdHeader;
    private final WireBody wire;
    private final @Nullable ContentCoding coding;
    private final long length;
    private byte[] body = NO_BODY;
    private byte[] beginning = NO_BODY;
    private @Nullable InputStream rest;
    private boolean read;
    private boolean garbled;
    private boolean handedOn;

    Answer(Invocation<?> invocation, TransportResponse response, Connection connection) {
        this.invocation = invocation;
        this.response = response;
        this.maxBytes = connection.maxAnswerBytes();
        this.requestIdHeader = connection.requestIdHeader();
        this.wire = new WireBody(invocation, response.body());
        this.coding = headers().contains("Content-Encoding") ? ContentCoding.of(headers()) : null;
        this.length = coding == null ? response.length() : -1;
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

    /** {@return what the server calls the exchange in its head; null where it does not say} */
    public @Nullable String requestId() {
        return headers().first(requestIdHeader);
    }

    /** {@return how many bytes the body has, -1 where the server does not say} */
    public long length() {
        return length;
    }

    /**
     * Reads the body, the first time. That of an error status may be cut short, by its length, by a broken connection or
     * by broken coding: the status itself is worth more than the rest of a page about it.
     *
     * @return all of it
     * @throws ApiException if it cannot be read, or is longer than allowed
     */
    public byte[] bytes() {
        if (!read) {
            read = true;
            read();
        }
        return body;
    }

    /**
     * {@return whether the body of an error status, once read, is not what the server wrote, as its coding is unknown or
     * broken}
     */
    public boolean isGarbled() {
        return garbled || (coding != null && coding.obstacle() != null);
    }

    private void read() {
        if (isSuccess() && length > maxBytes && hasBody()) {
            throw tooLong();
        }
        int limit = limit();
        boolean whole;
        try (InputStream in = coding == null || coding.obstacle() != null ? wire : coding.decode(wire)) {
            whole = fill(in, limit);
        } catch (IOException e) {
            ApiException failure = broken(e);
            if (isSuccess() || failure instanceof DeadlineException || failure instanceof CancelledException) {
                throw failure;
            }
            garbled = !wire.isBroken();
            return;
        }
        if (isSuccess()) {
            requireDecodable();
            if (!whole) {
                throw tooLong();
            }
        }
    }

    /** Whatever length its head announces (RFC 9112, section 6.3). */
    private boolean hasBody() {
        return status() != NO_CONTENT && !invocation.asksForHead();
    }

    private UnreadableAnswerException tooLong() {
        return new UnreadableAnswerException(failure(), "it is longer than " + maxBytes + " bytes", null);
    }

    /**
     * Reads the body of a success if it is no longer than what says no would be.
     *
     * @return all of it; null where it goes on, {@link #stream} then giving it from its beginning
     * @throws ApiException if it cannot be read
     */
    public byte @Nullable [] bytesIfShort() {
        requireDecodable();
        if (length > LONGEST_ERROR) {
            return null;
        }
        try {
            InputStream in = decoded();
            byte[] bytes = in.readNBytes(LONGEST_ERROR + 1);
            if (bytes.length > LONGEST_ERROR) {
                beginning = bytes;
                rest = in;
                return null;
            }
            in.close();
            body = bytes;
            read = true;
            return body;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private InputStream decoded() {
        return coding == null ? wire : coding.decode(wire);
    }

    private void requireDecodable() {
        String obstacle = coding == null ? null : coding.obstacle();
        if (obstacle != null) {
            throw new UnreadableAnswerException(failure(), obstacle, null);
        }
    }

    /** Of an error that says itself that it is too long, no more is read than failures keep. */
    private int limit() {
        if (isSuccess()) {
            return maxBytes;
        }
        int allowed = Math.min(maxBytes, LONGEST_ERROR);
        return length > allowed ? Math.min(allowed, Failure.KEPT_BODY_BYTES) : allowed;
    }

    /** Reads as far as the limit, and says whether that was all; what has been read is kept even if the rest fails. */
    private boolean fill(InputStream in, int limit) throws IOException {
        long expected = length < 0 ? FIRST_BUFFER : Math.min(length, LONGEST_FIRST_BUFFER);
        byte[] buffer = new byte[(int) Math.min(expected, limit)];
        int count = 0;
        try {
            while (true) {
                if (count == buffer.length) {
                    int next = in.read();
                    if (next < 0 || count == limit) {
                        return next < 0;
                    }
                    buffer = Arrays.copyOf(buffer, (int) Math.min(2L * count + FIRST_BUFFER, limit));
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
        requireDecodable();
        InputStream stream = AnswerStream.of(invocation, this, beginning, rest == null ? decoded() : rest);
        handedOn = true;
        invocation.streams();
        return stream;
    }

    /** {@return what the caller gets where reading failed: for the wire broke, or the bytes are not coded as they say} */
    ApiException broken(IOException cause) {
        return wire.isBroken()
                ? invocation.broken(cause)
                : new UnreadableAnswerException(failure(), "its coding is broken: " + coding, cause);
    }

    /** Fails where the call has ended, though nothing is awaited. */
    void requireGoingOn() throws IOException {
        wire.requireGoingOn();
    }

    /** {@return how many bytes of the body have come} */
    long bytesReceived() {
        return wire.received();
    }

    /** {@return what it says without its body, where that could not be read} */
    AnswerHead head(CallInfo call) {
        return new AnswerHead(call, status(), headers(), null, requestId());
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
        return invocation.failure();
    }

    /** {@return the failure of a call that was answered so} */
    Failure describe(Failure failure) {
        return failure.status(status())
                .headers(headers())
                .requestId(requestId())
                .body(body);
    }
}
