package dev.callwright.client;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logs one line a call, of nothing but facts that hold none of its values. Watches every call by itself, for it keeps
 * nothing of them.
 */
final class LoggingListener implements CallListener, CallWatch {
    /** Keeps to the defaults; asks no logger before there is something to log, for the first question is dear. */
    static final CallListener WARNING = new LoggingListener(null);

    private final @Nullable List<String> shownHeaders;

    /** A listener; with null, it watches no call. */
    LoggingListener(@Nullable List<String> shownHeaders) {
        this.shownHeaders = shownHeaders;
    }

    static void warn(String line) {
        logger().log(Level.WARNING, line);
    }

    private static System.Logger logger() {
        return System.getLogger(CallListener.class.getName());
    }

    @Override
    public CallWatch begin(CallInfo call) {
        return shownHeaders != null && logger().isLoggable(Level.DEBUG) ? this : NONE;
    }

    @Override
    public void ended(CallReport last, Duration total) {
        if (shownHeaders != null) {
            logger().log(Level.DEBUG, line(last, total, shownHeaders));
        }
    }

    private static String line(CallReport last, Duration total, List<String> shownHeaders) {
        StringBuilder line = new StringBuilder(last.call() + ": " + last.outcome());
        AnswerHead answer = last.answer();
        if (answer != null) {
            line.append(", status ").append(answer.status());
            Failure.append(line, ", code ", answer.code());
            Failure.append(line, ", request id ", answer.requestId());
        }
        line.append(", ").append(total.toMillis()).append(" ms, attempts ").append(last.attempt());
        line.append(" (connecting ").append(last.connecting().toMillis());
        line.append(", waiting ").append(last.waiting().toMillis());
        line.append(", reading ").append(last.reading().toMillis());
        line.append("), sent ").append(last.bytesSent()).append(" bytes, received ");
        line.append(last.bytesReceived());
        if (answer != null) {
            appendHeaders(line, answer, shownHeaders);
        }
        return line.toString();
    }

    private static void appendHeaders(StringBuilder line, AnswerHead answer, List<String> shownHeaders) {
        String separator = ", headers ";
        for (String name : answer.headers().names()) {
            Failure.append(line, separator, name);
            separator = " ";
            for (String shown : shownHeaders) {
                if (shown.equalsIgnoreCase(name)) {
                    Failure.append(line, "=", String.join("; ", answer.headers().all(name)));
                }
            }
        }
    }
}
