package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.NotSentException;
import dev.callwright.client.Scheduler;
import dev.callwright.transport.TransportRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** A call whose attempts run on threads of an executor: same steps, same exceptions as of a blocking one. */
final class AsyncCall<T> implements Runnable {
    private final Attempts attempts;
    private final Executor executor;
    private final Scheduler scheduler;
    private final Invocation<T> invocation;
    private final TransportRequest request;
    private final CallFuture<T> future;
    private final CallerTrace caller = new CallerTrace();

    AsyncCall(Attempts attempts, Connection connection, Invocation<T> invocation, TransportRequest request) {
        this.attempts = attempts;
        this.executor = connection.executor();
        this.scheduler = connection.scheduler();
        this.invocation = invocation;
        this.request = request;
        this.future = new CallFuture<>(invocation);
    }

    CompletableFuture<T> start() {
        attempts.begin(invocation);
        try {
            enter(new Pause(null)).run();
        } catch (ApiException e) {
            fail(e);
        }
        return future;
    }

    @Override
    public void run() {
        try {
            succeed(attempts.attempt(invocation, request));
        } catch (ApiException e) {
            repeat(e);
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void succeed(T result) {
        invocation.endUnlessStreaming();
        if (!future.succeed(result)) {
            invocation.stop(Cancelled.INSTANCE); // nobody will read a body that was handed on
            invocation.end(new CancelledException(invocation.failure(), null));
        }
    }

    private void repeat(ApiException failure) {
        try {
            Duration wait = attempts.waitAfter(failure, invocation, request);
            enter(new Pause(failure)).endAfter(wait);
        } catch (ApiException e) {
            fail(e);
        }
    }

    private Pause enter(Pause pause) {
        invocation.enter(pause, pause.last);
        return pause;
    }

    private void fail(Throwable failure) {
        invocation.end(failure);
        caller.extend(failure);
        future.fail(failure);
    }

    /** The step before an attempt: it waits for its time, and then for a thread. */
    private final class Pause implements Step, Runnable {
        private final @Nullable ApiException last;
        private volatile boolean stopped;
        private volatile Scheduler.@Nullable Task end;

        Pause(@Nullable ApiException last) {
            this.last = last;
        }

        void endAfter(Duration wait) {
            end = scheduler.after(wait, this);
            if (stopped) {
                callOff(); // it was stopped before there was an end to call off
            }
        }

        @Override
        public void run() {
            try {
                executor.execute(AsyncCall.this);
            } catch (RejectedExecutionException e) {
                fail(new NotSentException(invocation.failure(), "the executor for async calls takes no more", e));
            }
        }

        @Override
        public Phase phase() {
            return last == null ? Phase.CONNECT : Phase.RETRY_WAIT;
        }

        @Override
        public void stop(Stop why) {
            stopped = true;
            callOff();
            fail(why.exception(last == null ? invocation.failure() : last.failure(), phase(), last));
        }

        private void callOff() {
            Scheduler.Task set = end;
            if (set != null) {
                set.cancel();
            }
        }
    }
}
