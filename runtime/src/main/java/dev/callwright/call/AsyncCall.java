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

/**
 * A call whose attempts run on threads of an executor: same steps, same exceptions as of a blocking one.
 *
 * <p>The scheduler's thread never enters the executor, which may run at once what it is given, nor completes the future,
 * whose stages may do whatever they like: all other deadlines would wait for them.
 */
final class AsyncCall<T> implements Runnable {
    private final Attempts attempts;
    private final Retries retries;
    private final Executor executor;
    private final Scheduler scheduler;
    private final Invocation<T> invocation;
    private final TransportRequest request;
    private final CallFuture<T> future;

    AsyncCall(
            Attempts attempts,
            Retries retries,
            Connection connection,
            Invocation<T> invocation,
            TransportRequest request) {
        this.attempts = attempts;
        this.retries = retries;
        this.executor = connection.executor();
        this.scheduler = connection.scheduler();
        this.invocation = invocation;
        this.request = request;
        this.future = new CallFuture<>(invocation, new Throwable());
    }

    CompletableFuture<T> start() {
        try {
            attempts.begin(invocation);
            invocation.enter(new Pause(Phase.CONNECT));
            submit();
        } catch (Throwable e) {
            fail(e);
        }
        return future;
    }

    private void submit() {
        try {
            executor.execute(this);
        } catch (RejectedExecutionException e) {
            fail(Retries.outcome(
                    new NotSentException(invocation.failure(), "the executor for async calls takes no more", e),
                    invocation));
        } catch (Throwable e) {
            fail(e);
        }
    }

    @Override
    public void run() {
        try {
            try {
                succeed(attempts.attempt(invocation, request));
            } catch (ApiException e) {
                repeatAfter(retries.waitAfter(e, invocation, request));
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void succeed(T result) {
        invocation.endUnlessStreaming();
        if (!future.succeed(result)) {
            invocation.stop(Stop.CANCELLED); // nobody will read a body that was handed on
            invocation.end(new CancelledException(invocation.failure(), null));
        }
    }

    private void repeatAfter(Duration wait) {
        Pause pause = new Pause(Phase.RETRY_WAIT);
        invocation.enter(pause);
        pause.endAfter(wait);
    }

    private void fail(Throwable failure) {
        invocation.end(failure);
        future.fail(failure);
    }

    /** The step before an attempt: it waits for its time, and then for a thread. */
    private final class Pause implements Step, Runnable {
        private final Phase phase;
        private volatile boolean stopped;
        private volatile Scheduler.@Nullable Task end;

        Pause(Phase phase) {
            this.phase = phase;
        }

        void endAfter(Duration wait) {
            end = scheduler.after(wait, this);
            if (stopped) {
                callOff(); // it was stopped before there was an end to call off
            }
        }

        @Override
        public void run() {
            Detached.start("callwright-async", new Continuation(null));
        }

        @Override
        public Phase phase() {
            return phase;
        }

        @Override
        public void stop(Stop why) {
            stopped = true;
            callOff();
            Detached.start("callwright-async", new Continuation(invocation.stopped(why)));
        }

        private void callOff() {
            Scheduler.Task set = end;
            if (set != null) {
                set.cancel();
            }
        }
    }

    /** What follows a pause: another attempt, or the end. */
    private final class Continuation implements Runnable {
        private final @Nullable ApiException failure;

        Continuation(@Nullable ApiException failure) {
            this.failure = failure;
        }

        @Override
        public void run() {
            if (failure == null) {
                submit();
            } else {
                fail(failure);
            }
        }
    }
}
