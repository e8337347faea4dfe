package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallOptions;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.Failure;
import dev.callwright.client.NotSentException;
import dev.callwright.client.RateLimit;
import dev.callwright.client.Renewal;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.Scheduler;
import dev.callwright.client.TransportException;
import dev.callwright.transport.RequestBodyException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One call under way, from the moment it is made until its answer has been read to the end. It goes from {@link Step} to
 * step, on one thread at a time; any thread may {@link #stop} it.
 *
 * @param <T> the result
 */
public final class Invocation<T> {
    private final CallInfo call;
    private final boolean idempotent;
    private final Notices notices;
    private final CallOptions options;
    private final Operation<T> operation;
    private final Deadline deadline;

    private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();
    private volatile @Nullable Step step;
    /** That of the last step, once there is none any more. */
    private volatile Phase phase = Phase.CONNECT;

    private final AtomicInteger attempts = new AtomicInteger();
    private volatile @Nullable ApiException last;
    private volatile RateLimit.@Nullable Permit permit;

    /** Attempts, but for those that followed a renewal. */
    private int tries;

    private @Nullable Renewal renewed;
    private @Nullable Renewal credential;
    /** Of the attempt under way, from its head on. */
    private volatile @Nullable Answer answer;

    private volatile boolean streaming;

    /**
     * A call that begins now.
     *
     * @param call which
     * @param idempotent whether it may be repeated
     * @param notices who is told of it
     * @param options how
     * @param operation what it asks, and what its answer means
     * @param scheduler what ends it at its deadline
     */
    public Invocation(
            CallInfo call,
            boolean idempotent,
            Notices notices,
            CallOptions options,
            Operation<T> operation,
            Scheduler scheduler) {
        this.call = call;
        this.idempotent = idempotent;
        this.notices = notices;
        this.options = options;
        this.operation = operation;
        this.deadline = new Deadline(this, options.deadline(), scheduler);
    }

    boolean isIdempotent() {
        return idempotent;
    }

    /** {@return whether its answers have no body} */
    boolean asksForHead() {
        return call.method().equals("HEAD");
    }

    RetryPolicy retries() {
        RetryPolicy chosen = options.retries();
        return chosen == null ? RetryPolicy.standard() : chosen;
    }

    Notices notices() {
        return notices;
    }

    Operation<T> operation() {
        return operation;
    }

    Deadline deadline() {
        return deadline;
    }

    /** {@return what is known of the call so far, should it fail} */
    public Failure failure() {
        Failure sent = Failure.of(call).attempts(attempts.get());
        Answer received = answer;
        return received == null ? sent : received.describe(sent);
    }

    /** Ends the call, if it has not ended. */
    void stop(Stop why) {
        if (stop.compareAndSet(null, why)) {
            Step current = step;
            if (current != null) {
                current.stop(why);
            }
            deadline.callOff();
        }
    }

    /** Goes on to another step, unless the call has been stopped. */
    void enter(Step next) {
        step = next;
        failIfStopped(); // after the step is there to be stopped: one of both sees the other
    }

    /** The limit of requests lets it on to its next attempt, now or later. */
    void holds(RateLimit.Permit permit) {
        this.permit = permit;
    }

    /** The attempt under way is signed with the credential that a renewal brought. */
    void signs(@Nullable Renewal credential) {
        this.credential = credential;
    }

    /** Goes on to another attempt. */
    void attempt(ExchangeStep next) {
        enter(next);
        RateLimit.Permit held = permit;
        if (held != null) {
            held.sends(next.exchange());
        }
        attempts.incrementAndGet();
        tries += renewed == null ? 1 : 0;
        Watching watching = notices.watching();
        if (watching != null) {
            watching.sends(next);
        }
    }

    /** The head of an answer is there. */
    void answered(Answer answer) {
        this.answer = answer;
        endPermit();
        Watching watching = notices.watching();
        if (watching != null) {
            watching.receives(answer);
        }
    }

    /**
     * An attempt has failed, and another is to follow.
     *
     * @param renewal after which it follows; null where the credential is not to blame
     */
    void failed(ApiException failure, @Nullable Renewal renewal) {
        last = failure;
        answer = null;
        renewed = renewal;
        endPermit();
    }

    private void endPermit() {
        RateLimit.Permit held = permit;
        if (held != null) {
            held.end();
        }
    }

    /** {@return whether the attempt under way follows a renewal} */
    boolean isRenewed() {
        return renewed != null;
    }

    /** Fails as the attempt before did, where the renewal that followed it failed too. */
    void failUnlessRenewed() {
        Renewal awaited = renewed;
        Throwable failure = awaited == null ? null : awaited.failure();
        if (failure != null) {
            ApiException expired = Objects.requireNonNull(last);
            expired.addSuppressed(failure);
            throw expired;
        }
    }

    /** {@return the renewal whose credential the attempt under way has; null where that is not known} */
    @Nullable
    Renewal credential() {
        return credential;
    }

    /** {@return how often it has been tried; once more with a renewed credential is the same try} */
    int tries() {
        return tries;
    }

    /** {@return how the attempt before failed; null in the first} */
    @Nullable
    ApiException last() {
        return last;
    }

    /** Waits until something has happened. */
    void await(Wait wait) {
        enter(wait);
        try {
            wait.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop(Stop.CANCELLED);
        }
        failIfStopped();
    }

    /** {@return whether it was ended from outside, be it that its thread was interrupted} */
    boolean isStopped() {
        return stop.get() != null || Thread.currentThread().isInterrupted();
    }

    void failIfStopped() {
        Stop why = stop.get();
        if (why != null) {
            throw stopped(why, phase());
        }
    }

    /** {@return what the caller gets for a call that is stopped between exchanges} */
    ApiException stopped(Stop why, Phase phase) {
        ApiException before = last;
        return why.exception(before == null ? failure() : before.failure(), phase, before);
    }

    /** The body goes on to the caller; the call ends when that has been read. */
    void streams() {
        streaming = true;
    }

    /** {@return whether the body has been handed on to the caller} */
    boolean isStreaming() {
        return streaming;
    }

    /** The call's result is there; nothing is left to do, but for the reading of a body that was handed on. */
    void endUnlessStreaming() {
        if (!streaming) {
            end(null);
        }
    }

    /**
     * Nothing of the call is left to do.
     *
     * @param failure why it failed, if it did
     */
    void end(@Nullable Throwable failure) {
        endPermit();
        Watching watching = notices.watching();
        if (watching != null) {
            watching.ended(failure);
        }
        phase = phase();
        step = null;
        if (!streaming) { // else who reads the body may yet have to tell of it
            answer = null; // whoever keeps a future keeps this
        }
        deadline.callOff();
    }

    /** {@return what the caller gets for an exchange that broke: it may have been broken on purpose} */
    ApiException broken(IOException cause) {
        Stop why = stop.get();
        if (why != null) {
            return why.exception(failure(), phase(), cause);
        }
        if (Thread.currentThread().isInterrupted()) {
            return interrupted(cause);
        }
        if (cause instanceof RequestBodyException) {
            return new NotSentException(failure(), String.valueOf(cause.getMessage()), cause);
        }
        return new TransportException(failure(), phase() == Phase.CONNECT, cause);
    }

    /** {@return what the caller gets for being interrupted, which may be by what has stopped the call} */
    ApiException interrupted(@Nullable Exception cause) {
        Thread.currentThread().interrupt();
        stop(Stop.CANCELLED);
        return Objects.requireNonNull(stop.get()).exception(failure(), phase(), cause);
    }

    private Phase phase() {
        Step current = step;
        return current == null ? phase : current.phase();
    }
}
