package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Failure;
import dev.callwright.client.Scheduler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one place where deadlines are enforced. When a call's time is up it is stopped, whatever it is at: waiting for a
 * thread or its next attempt, connecting, or reading the last byte of a body, be it one that was handed on as a stream.
 */
final class Deadline implements Runnable {
    private static final Duration DEFAULT = Duration.ofSeconds(60);

    private final Invocation<?> invocation;
    private final Scheduler scheduler;
    private final Duration duration;
    private final long startNanos;
    private volatile Scheduler.@Nullable Task alarm;

    Deadline(Invocation<?> invocation, @Nullable Duration chosen, Scheduler scheduler) {
        this.invocation = invocation;
        this.scheduler = scheduler;
        this.duration = chosen == null ? DEFAULT : chosen;
        this.startNanos = scheduler.nanoTime();
    }

    /** From now on the call ends in time. */
    void enforce() {
        alarm = scheduler.after(left(), this);
    }

    /** Before the call goes on: the scheduler may be late. */
    void check() {
        Duration left = left();
        if (left.isZero() || left.isNegative()) {
            run();
        }
    }

    /** The call has ended by itself. */
    void callOff() {
        Scheduler.Task set = alarm;
        if (set != null) {
            set.cancel();
        }
    }

    /** {@return how much of the call's time is left, zero or less when it is up} */
    Duration left() {
        return duration.minusNanos(scheduler.nanoTime() - startNanos);
    }

    @Override
    public void run() {
        invocation.stop(new Stop(this));
    }

    /** {@return what the caller of a call gets whose time is up} */
    ApiException exception(Failure failure, DeadlineException.Phase phase, @Nullable Throwable cause) {
        return new DeadlineException(failure, phase, duration, cause);
    }
}
