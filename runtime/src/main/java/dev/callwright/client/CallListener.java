package dev.callwright.client;

import dev.callwright.json.JsonMismatch;
import java.util.List;

/**
 * Is told what is worth knowing of calls though it fails none. Must be thread-safe. The methods log one line each, by
 * the {@link System.Logger} of this interface's name, and hold nothing of any value; override what should do otherwise.
 * What a method throws is logged and goes no further.
 */
public interface CallListener {
    /** {@return the listener that logs} */
    static CallListener logging() {
        return LoggingListener.INSTANCE;
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
     * An answer held an optional value that does not fit the description. It was kept as it came, among the unknown
     * members of its object.
     *
     * @param call which
     * @param mismatch where, and what would have fitted
     */
    default void mismatch(CallInfo call, JsonMismatch mismatch) {
        LoggingListener.warn(call + ": the answer does not fit the description at " + mismatch);
    }
}
