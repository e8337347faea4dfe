package dev.callwright.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Status line and fields of an answer, and what they say of its body and connection by RFC 9112 section 6.3; what is
 * ambiguous is refused, whatever the RFC allows.
 *
 * @param minorVersion 0 for HTTP/1.0
 * @param status three digits
 * @param headers all fields
 */
record ResponseHead(int minorVersion, int status, Headers headers) {
    private static final int MOST_DIGITS = 18;
    private static final long NOT_SAID = -1;

    /**
     * What reads the body.
     *
     * @param method of the request
     * @throws MalformedAnswerException if it is not certain where the body ends
     */
    BodyDecoder decoder(String method, HttpConnection connection) throws MalformedAnswerException {
        boolean chunked = isChunked();
        long length = contentLength();
        if (chunked && length != NOT_SAID) {
            throw new MalformedAnswerException("it has both Transfer-Encoding and Content-Length");
        }
        if (method.equals("HEAD") || status == 204 || status == 304) {
            return new LengthDecoder(connection.input(), 0);
        }
        if (chunked) {
            return new ChunkedDecoder(connection.input());
        }
        return length == NOT_SAID ? new UntilCloseDecoder(connection) : new LengthDecoder(connection.input(), length);
    }

    /**
     * Whether the connection may be used again. That of a server of HTTP/1.0 is not; nor is one on which a body was
     * announced where none may be, for it may still come and must not meet the next answer.
     */
    boolean isPersistent() throws MalformedAnswerException {
        boolean contradictsStatus = status == 204 && (isChunked() || contentLength() > 0);
        return minorVersion > 0 && !contradictsStatus && !members("Connection").contains("close");
    }

    /** {@return how many seconds the server keeps an idle connection; a great many where it does not say} */
    long keepAliveSeconds() {
        for (String member : members("Keep-Alive")) {
            long seconds = member.startsWith("timeout=") ? number(member.substring("timeout=".length())) : NOT_SAID;
            if (seconds != NOT_SAID) {
                return seconds;
            }
        }
        return Long.MAX_VALUE;
    }

    private boolean isChunked() throws MalformedAnswerException {
        if (!headers.contains("Transfer-Encoding")) {
            return false;
        }
        if (minorVersion == 0) {
            throw new MalformedAnswerException("it is of HTTP/1.0, which has no Transfer-Encoding");
        }
        if (!members("Transfer-Encoding").equals(List.of("chunked"))) {
            throw new MalformedAnswerException("its Transfer-Encoding is not chunked alone");
        }
        return true;
    }

    private long contentLength() throws MalformedAnswerException {
        long length = NOT_SAID;
        for (String member : members("Content-Length")) {
            long one = number(member);
            if (one == NOT_SAID) {
                throw new MalformedAnswerException("its Content-Length is no number of bytes");
            }
            if (length != NOT_SAID && length != one) {
                throw new MalformedAnswerException("it has several lengths");
            }
            length = one;
        }
        return length;
    }

    private static long number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits ? Long.parseLong(text) : NOT_SAID;
    }

    /** {@return the members of a list field, in lower case, over all its lines; empty ones too} */
    private List<String> members(String name) {
        List<String> members = new ArrayList<>();
        for (String line : headers.all(name)) {
            for (String member : line.split(",", -1)) {
                members.add(member.strip().toLowerCase(Locale.ROOT));
            }
        }
        return members;
    }
}
