package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/** Words the one message of a failure: what a log may hold, and nothing that could carry a body or forge a line. */
final class Messages {
    private static final int LONGEST = 100;

    private Messages() {}

    static String of(Failure failure, String what) {
        StringBuilder message = new StringBuilder(failure.toString()).append(' ');
        appendPrintable(message, what, what.length());
        String separator = " [";
        if (failure.status != 0) {
            message.append(" [status ").append(failure.status);
            separator = ", ";
        }
        separator = append(message, separator, "", failure.headers.first("Content-Type"));
        separator = append(message, separator, "code ", failure.code);
        separator = append(message, separator, "request id ", failure.requestId);
        if (failure.attempts > 1) {
            separator = append(message, separator, "attempts ", Integer.toString(failure.attempts));
        }
        return separator.equals(", ") ? message.append(']').toString() : message.toString();
    }

    private static String append(StringBuilder message, String separator, String name, @Nullable String value) {
        if (value == null) {
            return separator;
        }
        message.append(separator).append(name);
        appendPrintable(message, value, Math.min(value.length(), LONGEST));
        return ", ";
    }

    private static void appendPrintable(StringBuilder message, String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            message.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? '?' : c);
        }
        if (end < text.length()) {
            message.append("...");
        }
    }
}
