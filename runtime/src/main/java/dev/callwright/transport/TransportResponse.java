package dev.callwright.transport;

import java.io.InputStream;

/**
 * The head of an answer, and its body still on the way.
 *
 * @param status as 200
 * @param headers its headers
 * @param body read from the connection as it comes; empty where there is none. Reading it to its end gives the
 *     connection back, closing it before closes the connection
 */
public record TransportResponse(int status, Headers headers, InputStream body) {
    /** {@return how many bytes the body has by its head; -1 where that does not say, or says no number} */
    public long length() {
        String length = headers.first("Content-Length");
        try {
            return length == null ? -1 : Math.max(-1, Long.parseLong(length));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** {@return the status} */
    @Override
    public String toString() {
        return "status " + status;
    }
}
