package dev.callwright.call;

import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.RateLimit;
import dev.callwright.client.Renewal;
import dev.callwright.client.Scheduler;
import java.time.Duration;
import java.util.function.Function;

/** What a call waits for before it goes on. */
final class Event {
    private final Phase phase;
    private final Function<Runnable, Scheduler.Task> observer;

    /** It runs what it is given when it has happened, on whatever thread, unless that is called off. */
    private Event(Phase phase, Function<Runnable, Scheduler.Task> observer) {
        this.phase = phase;
        this.observer = observer;
    }

    /** A time has passed. */
    static Event later(Scheduler scheduler, Duration wait) {
        return new Event(Phase.RETRY_WAIT, action -> scheduler.after(wait, action));
    }

    /** The credential has been renewed, or could not be. */
    static Event renewed(Renewal renewal) {
        return new Event(Phase.RENEWAL, renewal::whenOver);
    }

    /** The limit of requests lets it on. */
    static Event granted(RateLimit.Permit permit) {
        return new Event(Phase.RATE_LIMIT, permit::whenGranted);
    }

    /** {@return how far a call has come that waits for it} */
    Phase phase() {
        return phase;
    }

    Scheduler.Task then(Runnable action) {
        return observer.apply(action);
    }
}
