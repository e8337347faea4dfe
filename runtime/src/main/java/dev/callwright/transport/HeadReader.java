package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the head of an answer, or the trailer of a chunked body, by the letter of RFC 9112. */
final class HeadReader {
    static final int MAX_BYTES = 64 * 1024;
    static final int MAX_FIELDS = 200;
    private static final int SHORTEST_STATUS_LINE = "HTTP/1.1 200".length();

    private final WireInput input;
    private int bytesLeft = MAX_BYTES;

    private HeadReader(WireInput input) {
        this.input = input;
    }

    /** {@return the head of the answer itself, after any that only say: wait} */
    static ResponseHead finalHead(WireInput input) throws IOException {
        if (input.buffered() == 0 && !input.fill()) {
            throw new EOFException("the server closed the connection before it answered");
        }
        ResponseHead head = new HeadReader(input).head();
        while (head.status() < 200) {
            if (head.status() == 101) {
                throw new MalformedAnswerException("it switches protocols, which nobody asked for");
            }
            head = new HeadReader(input).head();
        }
        return head;
    }

    /** Reads a trailer and forgets it. */
    static void skipTrailer(WireInput input) throws IOException {
        new HeadReader(input).fields();
    }

    private ResponseHead head() throws IOException {
        String line = line();
        if (!isStatusLine(line)) {
            throw new MalformedAnswerException("it does not begin with a status line of HTTP/1.0 or 1.1");
        }
        return new ResponseHead(line.charAt(7) - '0', Integer.parseInt(line.substring(9, 12)), fields());
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

    private Headers fields() throws IOException {
        List<String> fields = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (fields.size() == 2 * MAX_FIELDS) {
                throw new MalformedAnswerException("it has more than " + MAX_FIELDS + " fields");
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                throw new MalformedAnswerException("a field is folded over several lines");
            }
            int colon = line.indexOf(':');
            String name = line.substring(0, Math.max(colon, 0));
            if (!Headers.isToken(name)) {
                throw new MalformedAnswerException("a field has no proper name before a colon");
            }
            fields.add(name);
            fields.add(line.substring(colon + 1).strip());
        }
        return new Headers(fields.toArray(new String[0]));
    }

    private String line() throws IOException {
        String line = input.line(bytesLeft);
        bytesLeft = Math.max(0, bytesLeft - line.length() - 2);
        return line;
    }
}
