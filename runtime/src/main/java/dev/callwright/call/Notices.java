package dev.callwright.call;

import dev.callwright.client.AnswerHead;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallOptions;
import dev.callwright.client.CallWatch;
import dev.callwright.json.JsonMismatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells those who want to know of one call. What they throw is logged: a call that was executed does not fail by it. */
public final class Notices implements Consumer<JsonMismatch> {
    /** Places that are told apart: keys of maps are in paths too, and there may be thousands. */
    private static final int MOST_PLACES = 100;

    private static final String FURTHER_PLACES = "";

    private final CallInfo call;
    private final CallListener listener;
    private final @Nullable Consumer<AnswerHead> onAnswer;
    private @Nullable Watching watching;
    /** What does not fit of the answer that is being read, by path without indices. */
    private @Nullable Map<String, JsonMismatch> mismatches;

    /**
     * Notices of a call.
     *
     * @param call which
     * @param listener who is told by the connection
     * @param options may name another who is told
     */
    public Notices(CallInfo call, CallListener listener, CallOptions options) {
        this.call = call;
        this.listener = listener;
        this.onAnswer = options.onAnswer();
    }

    /** The call begins, on the thread of its caller. */
    void begin() {
        try {
            CallWatch watch = listener.begin(call);
            watching = watch == CallWatch.NONE ? null : new Watching(call, watch);
        } catch (Throwable e) {
            log(call, e);
        }
    }

    /** {@return who watches the call; null where nobody does, which must cost nothing} */
    @Nullable
    Watching watching() {
        return watching;
    }

    /**
     * Tells of parameters without effect.
     *
     * @param what a text each
     */
    public void ineffective(List<String> what) {
        try {
            listener.ineffective(call, what);
        } catch (Throwable e) {
            log(call, e);
        }
    }

    @Override
    public void accept(JsonMismatch mismatch) {
        if (mismatches == null) {
            mismatches = new LinkedHashMap<>();
        }
        String place = mismatch.path().replaceAll("\\[\\d+]", "[*]");
        if (mismatches.size() >= MOST_PLACES && !mismatches.containsKey(place)) {
            place = FURTHER_PLACES;
        }
        JsonMismatch first = mismatches.get(place);
        mismatches.put(
                place,
                first == null
                        ? mismatch
                        : new JsonMismatch(first.path(), first.expected(), first.actual(), first.count() + 1));
    }

    private void tell(JsonMismatch mismatch) {
        try {
            listener.mismatch(call, mismatch);
        } catch (Throwable e) {
            log(call, e);
        }
    }

    /**
     * Tells of an answer, once it is known what it says and what of it does not fit.
     *
     * @param answer the answer
     * @param code its business code
     * @param requestId what the vendor calls the exchange
     */
    public void answered(Answer answer, @Nullable String code, @Nullable String requestId) {
        if (mismatches != null) {
            for (JsonMismatch mismatch : mismatches.values()) {
                tell(mismatch);
            }
            mismatches = null;
        }
        if (onAnswer == null && watching == null) {
            return;
        }
        AnswerHead head = new AnswerHead(call, answer.status(), answer.headers(), code, requestId);
        if (watching != null) {
            watching.says(head);
        }
        if (onAnswer != null) {
            try {
                onAnswer.accept(head);
            } catch (Throwable e) {
                log(call, e);
            }
        }
    }

    static void log(CallInfo call, Throwable e) {
        System.getLogger(CallListener.class.getName())
                .log(System.Logger.Level.WARNING, call + ": a listener failed", e);
    }
}
