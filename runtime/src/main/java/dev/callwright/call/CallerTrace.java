package dev.callwright.call;

/** Where an async call was made, so that its failure can tell. */
final class CallerTrace extends Throwable {
    private static final long serialVersionUID = 1L;

    /** Puts the lines of the call's caller below those of the thread that it failed on. */
    void extend(Throwable failure) {
        StackTraceElement[] callers = getStackTrace();
        StackTraceElement[] own = failure.getStackTrace();
        StackTraceElement[] both = new StackTraceElement[own.length + callers.length];
        System.arraycopy(own, 0, both, 0, own.length);
        System.arraycopy(callers, 0, both, own.length, callers.length);
        failure.setStackTrace(both);
    }
}
