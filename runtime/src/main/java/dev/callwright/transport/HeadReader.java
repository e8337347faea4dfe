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
        int length = line();
        if (!isStatusLine(length)) {
            throw new MalformedAnswerException("it does not begin with a status line of HTTP/1.0 or 1.1");
        }
        int minorVersion = input.byteAt(7) - '0';
        int status = Integer.parseInt(input.text(9, 12));
        input.skipLine(length);
        return new ResponseHead(minorVersion, status, fields());
    }

    /** {@code HTTP/1.1 200 OK}; the reason may be missing, as may, against the letter, the space before it. */
    private boolean isStatusLine(int length) throws IOException {
        if (length < SHORTEST_STATUS_LINE || !input.text(0, 7).equals("HTTP/1.") || input.byteAt(8) != ' ') {
            return false;
        }
        refuseControls(0, length);
        boolean digits = isDigit(7) && isDigit(9) && isDigit(10) && isDigit(11);
        boolean ends = length == SHORTEST_STATUS_LINE || input.byteAt(SHORTEST_STATUS_LINE) == ' ';
        return digits && ends && input.byteAt(9) != '0';
    }

    private Headers fields() throws IOException {
        List<String> fields = new ArrayList<>();
        for (int length = line(); length > 0; length = line()) {
            if (fields.size() == 2 * MAX_FIELDS) {
                throw new MalformedAnswerException("it has more than " + MAX_FIELDS + " fields");
            }
            addField(fields, length);
            input.skipLine(length);
        }
        input.skipLine(0);
        return fields.isEmpty() ? Headers.empty() : new Headers(fields.toArray(new String[0]));
    }

    private void addField(List<String> fields, int length) throws IOException {
        if (isSpace(0)) {
            throw new MalformedAnswerException("a field is folded over several lines");
        }
        int colon = 0;
        while (colon < length && input.byteAt(colon) != ':') {
            colon++;
        }
        String name = input.text(0, colon);
        if (colon == length || !Headers.Builder.isToken(name)) {
            throw new MalformedAnswerException("a field has no proper name before a colon");
        }
        refuseControls(colon + 1, length);
        fields.add(name);
        fields.add(value(colon + 1, length));
    }

    private String value(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isSpace(first)) {
            first++;
        }
        while (last > first && isSpace(last - 1)) {
            last--;
        }
        return input.text(first, last);
    }

    private int line() throws IOException {
        int length = input.line(bytesLeft);
        bytesLeft = Math.max(0, bytesLeft - length - 2);
        return length;
    }

    /** Among them the CR that ends no line. */
    private void refuseControls(int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            int b = input.byteAt(i);
            if ((b < ' ' && b != '\t') || b == 0x7F) {
                throw new MalformedAnswerException("its head holds a control character");
            }
        }
    }

    private boolean isSpace(int index) {
        return input.byteAt(index) == ' ' || input.byteAt(index) == '\t';
    }

    private boolean isDigit(int index) {
        return input.byteAt(index) >= '0' && input.byteAt(index) <= '9';
    }
}
