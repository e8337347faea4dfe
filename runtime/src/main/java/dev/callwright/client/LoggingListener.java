package dev.callwright.client;

/** The listener that keeps to the defaults: one line in the log each. */
final class LoggingListener implements CallListener {
    static final LoggingListener INSTANCE = new LoggingListener();

    private LoggingListener() {}

    static void warn(String line) {
        System.getLogger(CallListener.class.getName()).log(System.Logger.Level.WARNING, line);
    }
}
