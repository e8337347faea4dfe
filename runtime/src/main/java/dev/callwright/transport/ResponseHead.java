package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Status line and fields of an answer, and what they say of its body and connection by RFC 9112 section 6.3; what is
 * ambiguous is refused, whatever the RFC allows.
 */
final class ResponseHead {
    static final int MAX_BYTES = 64 * 1024;
    static final int MAX_FIELDS = 200;

    private static final int SHORTEST_STATUS_LINE = "HTTP/1.1 200".length();
    private static final int MOST_DIGITS = 18;
    private static final long NOT_SAID = -1;

    private final int minorVersion;
    private final int status;
    private final Headers headers;

    private ResponseHead(WireInput input) throws IOException {
        String line = input.line(MAX_BYTES);
        if (!isStatusLine(line)) {
            throw WireInput.malformed("it does not begin with a status line of HTTP/1.0 or 1.1");
        }
        minorVersion = line.charAt(7) - '0';
        status = Integer.parseInt(line, 9, 12, 10);
        headers = fields(input, MAX_BYTES - line.length());
    }

    /** {@return the head of the answer itself, after any that only say: wait} */
    static ResponseHead read(WireInput input) throws IOException {
        if (input.buffered() == 0 && !input.fill()) {
            throw new EOFException("the server closed the connection before it answered");
        }
        ResponseHead head = new ResponseHead(input);
        while (head.status < 200) {
            if (head.status == 101) {
                throw WireInput.malformed("it switches protocols, which nobody asked for");
            }
            head = new ResponseHead(input);
        }
        return head;
    }

    int status() {
        return status;
    }

    Headers headers() {
        return headers;
    }

    /** {@code HTTP/1.1 200 OK}; the reason may be missing, as may, against the letter, the space before it. */
    private static boolean isStatusLine(String line) {
        return line.length() >= SHORTEST_STATUS_LINE
                && line.startsWith("HTTP/1.")
                && isDigit(line, 7)
                && line.charAt(8) == ' '
                && line.charAt(9) != '0'
                && isDigit(line, 9)
                && isDigit(line, 10)
                && isDigit(line, 11)
                && (line.length() == SHORTEST_STATUS_LINE || line.charAt(SHORTEST_STATUS_LINE) == ' ');
    }

    private static boolean isDigit(String line, int index) {
        return line.charAt(index) >= '0' && line.charAt(index) <= '9';
    }

    /** Reads the trailer of a chunked body and forgets it. */
    static void skipTrailer(WireInput input) throws IOException {
        fields(input, MAX_BYTES);
    }

    private static Headers fields(WireInput input, int maxBytes) throws IOException {
        List<String> fields = new ArrayList<>();
        int left = maxBytes;
        for (String line = input.line(left); !line.isEmpty(); line = input.line(left)) {
            if (fields.size() == 2 * MAX_FIELDS) {
                throw WireInput.malformed("it has more than " + MAX_FIELDS + " fields");
            }
            if (isSpace(line.charAt(0))) {
                throw WireInput.malformed("a field is folded over several lines");
            }
            int colon = line.indexOf(':');
            String name = line.substring(0, Math.max(colon, 0));
            if (!Headers.isToken(name)) {
                throw WireInput.malformed("a field has no proper name before a colon");
            }
            fields.add(name);
            fields.add(value(line, colon + 1));
            left = Math.max(0, left - line.length() - 2);
        }
        return new Headers(fields.toArray(new String[0]));
    }

    /** What follows in a line, without the space around it: in one step, as each field of each answer has some. */
    private static String value(String line, int from) {
        int start = from;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /**
     * What reads the body.
     *
     * @param method of the request
     * @throws java.net.ProtocolException if it is not certain where the body ends
     */
    BodyDecoder decoder(String method, WireInput input) throws IOException {
        boolean chunked = isChunked();
        long length = contentLength();
        if (chunked && length != NOT_SAID) {
            throw WireInput.malformed("it has both Transfer-Encoding and Content-Length");
        }
        if (method.equals("HEAD") || status == 204 || status == 304) {
            return BodyDecoder.ofLength(input, 0);
        }
        if (chunked) {
            return BodyDecoder.chunked(input);
        }
        return length == NOT_SAID ? BodyDecoder.untilClose(input) : BodyDecoder.ofLength(input, length);
    }

    /**
     * Whether the connection may be used again. That of a server of HTTP/1.0 is not; nor is one on which a body was
     * announced where none may be, for it may still come and must not meet the next answer.
     */
    boolean isPersistent() throws IOException {
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

    private boolean isChunked() throws IOException {
        if (!headers.contains("Transfer-Encoding")) {
            return false;
        }
        if (minorVersion == 0) {
            throw WireInput.malformed("it is of HTTP/1.0, which has no Transfer-Encoding");
        }
        if (!members("Transfer-Encoding").equals(List.of("chunked"))) {
            throw WireInput.malformed("its Transfer-Encoding is not chunked alone");
        }
        return true;
    }

    private long contentLength() throws IOException {
        long length = NOT_SAID;
        for (String member : members("Content-Length")) {
            long one = number(member);
            if (one == NOT_SAID) {
                throw WireInput.malformed("its Content-Length is no number of bytes");
            }
            if (length != NOT_SAID && length != one) {
                throw WireInput.malformed("it has several lengths");
            }
            length = one;
        }
        return length;
    }

    private static long number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS;
        for (int i = 0; i < text.length(); i++) {
            digits &= isDigit(text, i);
        }
        return digits ? Long.parseLong(text) : NOT_SAID;
    }

    /** {@return the members of a list field, in lower case, over all its lines; empty ones too} */
    private List<String> members(String name) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.name(i).equalsIgnoreCase(name)) {
                for (String member : headers.value(i).split(",", -1)) {
                    members.add(member.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return members;
    }
}
