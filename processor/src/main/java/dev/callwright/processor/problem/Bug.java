package dev.callwright.processor.problem;

/** What is said where Callwright itself fails, in place of a stack trace. */
public final class Bug {
    public static final String ID = "internal";
    public static final String REMEDY = "please report it, with the description";

    private Bug() {}

    /** What happened and where, on one line. */
    public static String cause(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return "this is a bug in Callwright: " + error.toString().replaceAll("\\s+", " ") + where;
    }
}
