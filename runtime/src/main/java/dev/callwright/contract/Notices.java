package dev.callwright.contract;

import dev.callwright.client.AnswerHead;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallOptions;
import dev.callwright.json.JsonMismatch;
import dev.callwright.transport.Headers;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells those who want to know of one call. What they throw is logged: a call that was executed does not fail by it. */
final class Notices implements Consumer<JsonMismatch> {
    private final CallInfo call;
    private final CallListener listener;
    private final @Nullable Consumer<AnswerHead> onAnswer;

    Notices(CallInfo call, CallListener listener, CallOptions options) {
        this.call = call;
        this.listener = listener;
        this.onAnswer = options.onAnswer();
    }

    void ineffective(List<String> what) {
        try {
            listener.ineffective(call, what);
        } catch (RuntimeException e) {
            log(e);
        }
    }

    @Override
    public void accept(JsonMismatch mismatch) {
        try {
            listener.mismatch(call, mismatch);
        } catch (RuntimeException e) {
            log(e);
        }
    }

    void answered(int status, Headers headers, EnvelopeFacts facts) {
        if (onAnswer != null) {
            try {
                onAnswer.accept(AnswerHead.of(call, status, headers, facts.businessCode(), facts.requestId(headers)));
            } catch (RuntimeException e) {
                log(e);
            }
        }
    }

    private void log(RuntimeException e) {
        System.getLogger(CallListener.class.getName())
                .log(System.Logger.Level.WARNING, call + ": a listener failed", e);
    }
}
