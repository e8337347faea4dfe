package dev.callwright.transport;

import java.io.IOException;
import java.util.List;

/** Where the body of an answer ends, by RFC 9112 section 6.3; what is ambiguous is refused, whatever the RFC allows. */
final class Framing {
    private static final int MOST_DIGITS = 18;
    private static final long NOT_SAID = -1;

    private final ResponseHead head;
    private final boolean chunked;
    private final long length;

    private Framing(ResponseHead head) throws IOException {
        this.head = head;
        this.chunked = isChunked(head);
        this.length = contentLength(head);
        if (chunked && length != NOT_SAID) {
            throw new MalformedAnswerException("it has both Transfer-Encoding and Content-Length");
        }
    }

    /**
     * How an answer is framed.
     *
     * @throws MalformedAnswerException if that is not certain
     */
    static Framing of(ResponseHead head) throws IOException {
        return new Framing(head);
    }

    /** {@return what reads the body of the answer to a request of this method} */
    BodyDecoder decoder(String method, WireInput input) {
        if (method.equals("HEAD") || head.status() == 204 || head.status() == 304) {
            return new LengthDecoder(input, 0);
        }
        if (chunked) {
            return new ChunkedDecoder(input);
        }
        return length == NOT_SAID ? new UntilCloseDecoder(input) : new LengthDecoder(input, length);
    }

    /** {@return whether a body was announced where none may be: it may still come, and must not meet the next answer} */
    boolean contradictsStatus() {
        return head.status() == 204 && (chunked || length > 0);
    }

    private static boolean isChunked(ResponseHead head) throws IOException {
        if (!head.headers().contains("Transfer-Encoding")) {
            return false;
        }
        if (head.minorVersion() == 0) {
            throw new MalformedAnswerException("it is of HTTP/1.0, which has no Transfer-Encoding");
        }
        if (!head.members("Transfer-Encoding").equals(List.of("chunked"))) {
            throw new MalformedAnswerException("its Transfer-Encoding is not chunked alone");
        }
        return true;
    }

    private static long contentLength(ResponseHead head) throws IOException {
        long length = NOT_SAID;
        for (String member : head.members("Content-Length")) {
            if (!isNumber(member)) {
                throw new MalformedAnswerException("its Content-Length is no number of bytes");
            }
            long one = Long.parseLong(member);
            if (length != NOT_SAID && length != one) {
                throw new MalformedAnswerException("it has several lengths");
            }
            length = one;
        }
        return length;
    }

    private static boolean isNumber(String text) {
        boolean digits = true;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits && !text.isEmpty() && text.length() <= MOST_DIGITS;
    }
}
