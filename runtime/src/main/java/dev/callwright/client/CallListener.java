package dev.callwright.client;

import dev.callwright.json.JsonMismatch;
import java.util.List;

/**
 * Is told what is worth knowing of calls. Must be thread-safe. Unless overridden, the methods log what deserves a
 * warning, one line each, by the {@link System.Logger} of this interface's name, and hold nothing of any value; nobody
 * watches calls. What a method throws is logged and goes no further.
 */
public interface CallListener {
    /** {@return the listener that logs warnings, and watches no call} */
    static CallListener warning() {
        return LoggingListener.WARNING;
    }

    /**
     * A listener that also logs one line at the end of each call, at level DEBUG: which call, how it ended, how long it
     * took. Of the answer's headers it shows the names, and values only of those named here.
     *
     * @param shownHeaders headers whose values are no secret, as {@code X-Request-Id}
     * @return the listener
     */
    static CallListener logging(String... shownHeaders) {
        return new LoggingListener(List.of(shownHeaders));
    }

    /**
     * A call begins. Called on the caller's thread, so that what hangs on the thread, say the span it is in, can be
     * taken along.
     *
     * @param call which
     * @return who watches it
     */
    default CallWatch begin(CallInfo call) {
        return CallWatch.NONE;
    }

    /**
     * A call was sent with parameters that the API ignores beside the others.
     *
     * @param call which
     * @param what a text each, as {@code redialTimes has no effect: it counts only when lastCallRecord is true}
     */
    default void ineffective(CallInfo call, List<String> what) {
        LoggingListener.warn(call + ": " + String.join("; ", what));
    }

    /**
     * An answer held optional values that do not fit the description. They were kept as they came, among the unknown
     * members of their objects. Told when the answer has been read, once for all values whose paths are the same but for
     * indices, however many a list holds. Of a hundred such places and more, as keys of a map may be, the rest is told as
     * one.
     *
     * @param call which
     * @param mismatch where the first is, what would have fitted, and how many there are
     */
    default void mismatch(CallInfo call, JsonMismatch mismatch) {
        LoggingListener.warn(call + ": the answer does not fit the description at " + mismatch);
    }
}
