package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.NotSentException;
import dev.callwright.client.Scheduler;
import dev.callwright.thread.Daemon;
import dev.callwright.transport.TransportRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A call whose attempts run on threads of an executor: same steps, same exceptions as of a blocking one.
 *
 * <p>The scheduler's thread never enters the executor, which may run at once what it is given, nor completes the future,
 * whose stages may do whatever they like: all other deadlines would wait for them.
 */
final class AsyncCall<T> {
    private static final String THREAD = "callwright-async";

    private final Attempts attempts;
    private final Retries retries;
    private final Connection connection;
    private final Invocation<T> invocation;
    private final CallFuture<T> future;

    AsyncCall(Attempts attempts, Retries retries, Connection connection, Invocation<T> invocation) {
        this.attempts = attempts;
        this.retries = retries;
        this.connection = connection;
        this.invocation = invocation;
        this.future = new CallFuture<>(invocation, new Throwable());
    }

    CompletableFuture<T> start() {
        try {
            Pause pause = new Pause(Phase.CONNECT, attempts.begin(invocation));
            invocation.enter(pause);
            submit(pause);
        } catch (Throwable e) {
            fail(e);
        }
        return future;
    }

    private void submit(Pause pause) {
        try {
            connection.executor().execute(pause);
        } catch (RejectedExecutionException e) {
            String reason =
                    connection.isClosed() ? "the connection is closed" : "the executor for async calls takes no more";
            fail(Retries.outcome(new NotSentException(invocation.failure(), reason, e), invocation));
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void attempt(TransportRequest request) {
        try {
            try {
                succeed(attempts.attempt(invocation, request));
            } catch (ApiException e) {
                repeatAfter(retries.waitAfter(e, invocation, request), request);
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

    private void repeatAfter(Duration wait, TransportRequest request) {
        Pause pause = new Pause(Phase.RETRY_WAIT, request);
        invocation.enter(pause);
        pause.endAfter(wait);
    }

    private void fail(Throwable failure) {
        try {
            invocation.end(failure);
        } finally {
            future.fail(failure);
        }
    }

    /**
     * The step before an attempt: it waits for its time, and then for a thread, which runs this. It lasts until the attempt
     * is at its exchange, so that a signer that hangs does not keep the caller. Once stopped it does not go on.
     */
    private final class Pause implements Step, Runnable {
        private final Phase phase;
        private final TransportRequest request;
        private volatile boolean stopped;
        private volatile Scheduler.@Nullable Task end;

        Pause(Phase phase, TransportRequest request) {
            this.phase = phase;
            this.request = request;
        }

        void endAfter(Duration wait) {
            end = connection.scheduler().after(wait, this::submitUnlessStopped);
            if (stopped) {
                callOff(); // it was stopped before there was an end to call off
            }
        }

        @Override
        public void run() {
            if (!stopped) {
                attempt(request);
            }
        }

        @Override
        public Phase phase() {
            return phase;
        }

        @Override
        public void stop(Stop why) {
            stopped = true;
            callOff();
            ApiException failure = invocation.stopped(why);
            Daemon.thread(THREAD, () -> fail(failure)).start();
        }

        private void submitUnlessStopped() {
            if (!stopped) {
                Daemon.thread(THREAD, () -> submit(this)).start();
            }
        }

        private void callOff() {
            Scheduler.Task set = end;
            if (set != null) {
                set.cancel();
            }
        }
    }
}
