package dev.callwright.transport;

import java.io.InputStream;
import java.util.Objects;

/** The head of an answer, and its body still on the way. */
public final class TransportResponse {
    private final int status;
    private final Headers headers;
    private final InputStream body;

    private TransportResponse(int status, Headers headers, InputStream body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * An answer.
     *
     * @param status as 200
     * @param headers its headers
     * @param body its body, empty where there is none
     * @return the answer
     */
    public static TransportResponse of(int status, Headers headers, InputStream body) {
        return new TransportResponse(
                status, Objects.requireNonNull(headers, "headers"), Objects.requireNonNull(body, "body"));
    }

    /** {@return the status, as 200} */
    public int status() {
        return status;
    }

    /** {@return the headers} */
    public Headers headers() {
        return headers;
    }

    /**
     * The body, read from the connection as it comes. Reading it to its end or closing it gives the connection back or
     * closes it.
     *
     * @return the stream, the same one each time
     */
    public InputStream body() {
        return body;
    }

    /** {@return the status} */
    @Override
    public String toString() {
        return "status " + status;
    }
}
