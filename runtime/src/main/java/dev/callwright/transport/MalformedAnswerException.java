package dev.callwright.transport;

import java.net.ProtocolException;

/** An answer that breaks the rules of HTTP/1.1, so that nobody can be sure where it ends or what it says. */
final class MalformedAnswerException extends ProtocolException {
    private static final long serialVersionUID = 1L;

    MalformedAnswerException(String what) {
        super("the answer is not proper HTTP/1.1: " + what);
    }
}
