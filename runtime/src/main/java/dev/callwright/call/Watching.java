package dev.callwright.call;

import dev.callwright.client.AnswerHead;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallReport;
import dev.callwright.client.CallWatch;
import dev.callwright.transport.TransportRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What one call's watcher is told. Measures by the JDK's clock, and not by the scheduler's, which a test may rule. */
final class Watching {
    private final CallInfo call;
    private final CallWatch watch;
    private final long begun = System.nanoTime();
    private final AtomicBoolean ended = new AtomicBoolean();

    /** The attempt under way, once it is at its exchange. */
    private volatile @Nullable ExchangeStep exchange;

    private volatile @Nullable Answer answer;
    private volatile @Nullable AnswerHead head;
    private volatile CallReport last;

    Watching(CallInfo call, CallWatch watch) {
        this.call = call;
        this.watch = watch;
        Duration none = Duration.ZERO;
        this.last = new CallReport(call, 0, none, none, none, 0, 0, null, null);
    }

    /** {@return a request with the watcher's headers} */
    TransportRequest prepare(TransportRequest request) {
        try {
            return request.headers(request.headers().overriddenBy(watch.headers()));
        } catch (Throwable e) {
            Notices.log(call, e);
            return request;
        }
    }

    /** An attempt is at its exchange. */
    void sends(ExchangeStep step) {
        exchange = step;
        answer = null;
        head = null;
    }

    /** The head of an answer is there. */
    void receives(Answer answer) {
        this.answer = answer;
    }

    /** What an answer says is known. */
    void says(AnswerHead head) {
        this.head = head;
    }

    /** An attempt has ended, if one was under way. */
    void attempted(@Nullable Throwable failure) {
        ExchangeStep step = exchange;
        if (step == null) {
            return;
        }
        exchange = null;
        last = report(step, failure);
        answer = null; // whoever keeps a future keeps this
        try {
            watch.attempted(last);
        } catch (Throwable e) {
            Notices.log(call, e);
        }
    }

    private CallReport report(ExchangeStep step, @Nullable Throwable failure) {
        Answer received = answer;
        return new CallReport(
                call,
                last.attempt() + 1,
                step.connecting(),
                step.waiting(),
                step.reading(),
                step.bytesSent(),
                received == null ? 0 : received.bytesReceived(),
                received == null || head != null ? head : received.head(call),
                failure);
    }

    /** The call has ended. */
    void ended(@Nullable Throwable failure) {
        if (ended.getAndSet(true)) {
            return;
        }
        attempted(failure);
        try {
            watch.ended(last.endedBy(failure), Duration.ofNanos(System.nanoTime() - begun));
        } catch (Throwable e) {
            Notices.log(call, e);
        }
    }
}
