package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/** Words the one message of a failure: what a log may hold, and nothing that could carry a body or forge a line. */
final class Messages {
    private static final int LONGEST = 100;

    private Messages() {}

    static String of(Failure failure, String what) {
        StringBuilder facts = new StringBuilder();
        append(facts, ", status ", failure.status == 0 ? null : Integer.toString(failure.status));
        append(facts, ", ", failure.headers.first("Content-Type"));
        append(facts, ", code ", failure.code);
        append(facts, ", request id ", failure.requestId);
        append(facts, ", attempts ", failure.attempts > 1 ? Integer.toString(failure.attempts) : null);
        StringBuilder message = new StringBuilder(failure.toString()).append(' ');
        appendPrintable(message, what, what.length());
        return facts.length() == 0
                ? message.toString()
                : message.append(" [")
                        .append(facts, 2, facts.length())
                        .append(']')
                        .toString();
    }

    /** Appends a value that came over the wire, if it is there: a line of it, and not more than that. */
    static void append(StringBuilder text, String before, @Nullable String value) {
        if (value != null) {
            appendPrintable(text.append(before), value, Math.min(value.length(), LONGEST));
        }
    }

    private static void appendPrintable(StringBuilder text, String value, int end) {
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            text.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? '?' : c);
        }
        if (end < value.length()) {
            text.append("...");
        }
    }
}
