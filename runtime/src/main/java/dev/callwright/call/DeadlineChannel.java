package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Failure;
import dev.callwright.client.Scheduler;
import dev.callwright.transport.TransportRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one place where deadlines are enforced. When a call's time is up its exchange is aborted, whatever it is at:
 * connecting, waiting, or reading the last byte of a body, be it one that was handed on as a stream.
 */
final class DeadlineChannel implements Channel {
    private static final Duration DEFAULT = Duration.ofSeconds(60);

    private final Scheduler scheduler;
    private final Channel next;

    DeadlineChannel(Scheduler scheduler, Channel next) {
        this.scheduler = scheduler;
        this.next = next;
    }

    @Override
    public <T> T send(Invocation<T> invocation, TransportRequest request) {
        Duration chosen = invocation.options().deadline();
        Duration deadline = chosen == null ? DEFAULT : chosen;
        Expiry expiry = new Expiry(invocation, deadline);
        Duration left = deadline.minusNanos(scheduler.nanoTime() - invocation.startNanos());
        if (left.isZero() || left.isNegative()) {
            expiry.run();
        } else {
            invocation.endsBy(scheduler.after(left, expiry));
        }
        try {
            return next.send(invocation, request);
        } finally {
            if (!invocation.isStreaming()) {
                invocation.end();
            }
        }
    }

    /** What happens when the time is up. */
    private static final class Expiry implements Runnable, Stop {
        private final Invocation<?> invocation;
        private final Duration deadline;

        Expiry(Invocation<?> invocation, Duration deadline) {
            this.invocation = invocation;
            this.deadline = deadline;
        }

        @Override
        public void run() {
            invocation.stop(this);
        }

        @Override
        public ApiException exception(Failure failure, DeadlineException.Phase phase, @Nullable Throwable cause) {
            return new DeadlineException(failure, phase, deadline, cause);
        }
    }
}
