package dev.callwright.client;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** Logs one line a call, of nothing but facts that hold none of its values. */
final class LoggingListener implements CallListener {
    /** Keeps to the defaults; asks no logger before there is something to log, for the first question is dear. */
    static final CallListener WARNING = new CallListener() {};

    private final List<String> shownHeaders;

    LoggingListener(List<String> shownHeaders) {
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
        return logger().isLoggable(Level.DEBUG) ? new Line() : CallWatch.NONE;
    }

    private final class Line implements CallWatch {
        @Override
        public void ended(CallReport last, Duration total) {
            logger().log(Level.DEBUG, line(last, total));
        }
    }

    private String line(CallReport last, Duration total) {
        StringBuilder line = new StringBuilder(last.call() + ": " + last.outcome());
        AnswerHead answer = last.answer();
        if (answer != null) {
            line.append(", status ").append(answer.status());
            Messages.append(line, ", code ", answer.code());
            Messages.append(line, ", request id ", answer.requestId());
        }
        line.append(", ").append(total.toMillis()).append(" ms, attempts ").append(last.attempt());
        line.append(" (connecting ").append(last.connecting().toMillis());
        line.append(", waiting ").append(last.waiting().toMillis());
        line.append(", reading ").append(last.reading().toMillis());
        line.append("), sent ").append(last.bytesSent()).append(" bytes, received ");
        line.append(last.bytesReceived());
        if (answer != null) {
            appendHeaders(line, answer);
        }
        return line.toString();
    }

    private void appendHeaders(StringBuilder line, AnswerHead answer) {
        String separator = ", headers ";
        for (String name : answer.headers().names()) {
            Messages.append(line, separator, name);
            Messages.append(
                    line,
                    "=",
                    isShown(name) ? String.join("; ", answer.headers().all(name)) : null);
            separator = " ";
        }
    }

    private boolean isShown(String name) {
        for (String shown : shownHeaders) {
            if (shown.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
