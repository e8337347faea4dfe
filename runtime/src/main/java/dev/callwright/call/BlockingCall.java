package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.Scheduler;
import dev.callwright.transport.TransportRequest;
import java.time.Duration;

/** A call on the thread of its caller. */
final class BlockingCall<T> {
    private final Attempts attempts;
    private final Scheduler scheduler;
    private final Invocation<T> invocation;
    private final TransportRequest request;

    BlockingCall(Attempts attempts, Scheduler scheduler, Invocation<T> invocation, TransportRequest request) {
        this.attempts = attempts;
        this.scheduler = scheduler;
        this.invocation = invocation;
        this.request = request;
    }

    T call() {
        try {
            attempts.begin(invocation);
            T result = attempt();
            invocation.endUnlessStreaming();
            return result;
        } catch (Throwable e) {
            invocation.end(e);
            throw e;
        }
    }

    private T attempt() {
        while (true) {
            try {
                return attempts.attempt(invocation, request);
            } catch (ApiException e) {
                sleep(attempts.waitAfter(e, invocation, request));
            }
        }
    }

    private void sleep(Duration wait) {
        Alarm alarm = new Alarm();
        Scheduler.Task task = scheduler.after(wait, alarm);
        try {
            invocation.await(alarm, Phase.RETRY_WAIT);
        } finally {
            task.cancel();
        }
    }
}
