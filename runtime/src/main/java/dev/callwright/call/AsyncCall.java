package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.NotSentException;
import dev.callwright.client.Scheduler;
import dev.callwright.thread.Daemon;
import dev.callwright.transport.TransportRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A call whose attempts run on threads of an executor: same steps, same exceptions as of a blocking one.
 *
 * <p>The threads that tell of events, as the scheduler's, never enter the executor, which may run at once what it is
 * given, nor complete the future, whose stages may do whatever they like: all other deadlines would wait for them.
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
            approach(attempts.begin(invocation));
        } catch (Throwable e) {
            fail(e);
        }
        return future;
    }

    /** Goes on to an attempt as soon as it is let on. */
    private void approach(TransportRequest request) {
        Event admission = attempts.admission(invocation);
        if (admission == null) {
            submit(request);
        } else {
            await(admission, () -> submit(request));
        }
    }

    private void submit(TransportRequest request) {
        Pause pause = new Pause(Phase.CONNECT, () -> attempt(request));
        invocation.enter(pause);
        try {
            connection.executor().execute(pause);
        } catch (RejectedExecutionException e) {
            String reason =
                    connection.isClosed() ? "the connection is closed" : "the executor for async calls takes no more";
            throw new NotSentException(invocation.failure(), reason, e);
        }
    }

    private void attempt(TransportRequest request) {
        try {
            succeed(attempts.attempt(invocation, request));
        } catch (ApiException e) {
            await(retries.next(e, invocation, request), () -> approach(request));
        }
    }

    private void succeed(T result) {
        invocation.endUnlessStreaming();
        if (!future.succeed(result)) {
            invocation.stop(Stop.CANCELLED); // nobody will read a body that was handed on
            invocation.end(new CancelledException(invocation.failure(), null));
        }
    }

    private void await(Event event, Runnable next) {
        Pause pause = new Pause(event.phase(), next);
        invocation.enter(pause);
        pause.endWith(event);
    }

    private void fail(Throwable failure) {
        Throwable outcome = failure instanceof ApiException e ? Retries.outcome(e, invocation) : failure;
        try {
            invocation.end(outcome);
        } finally {
            future.fail(outcome);
        }
    }

    /**
     * The step before another: it waits for an event, or for a thread of the executor, and goes on then. That for a thread
     * lasts until the attempt is at its exchange, so that a signer that hangs does not keep the caller. Once stopped it
     * does not go on.
     */
    private final class Pause implements Step, Runnable {
        private final Phase phase;
        private final Runnable next;
        private volatile boolean stopped;
        private volatile Scheduler.@Nullable Task end;

        Pause(Phase phase, Runnable next) {
            this.phase = phase;
            this.next = next;
        }

        void endWith(Event event) {
            end = event.then(this::goOn);
            if (stopped) {
                callOff(); // it was stopped before there was an end to call off
            }
        }

        @Override
        public void run() {
            if (stopped) {
                return;
            }
            try {
                next.run();
            } catch (Throwable e) {
                fail(e);
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
            ApiException failure = invocation.stopped(why, phase);
            Daemon.thread(THREAD, () -> fail(failure)).start();
        }

        /** On a thread of its own: whoever tells of the event has more to do. */
        private void goOn() {
            if (!stopped) {
                Daemon.thread(THREAD, this).start();
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
