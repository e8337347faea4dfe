package dev.callwright.client;

import dev.callwright.transport.Exchange;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many requests may arrive at the server within any span of time as long as a period. It counts every request that
 * is sent: retries, the one after a renewal, pages that are fetched ahead. Calls beyond it wait for their turn, first
 * come, first served. Thread-safe; where a vendor counts what several connections send together, give all of them one.
 *
 * <p>Since requests do not all travel equally fast, each counts from when it is let on until a period after it has
 * arrived. That is known when its answer begins, and taken for granted when it has been out for a second, or for a period
 * if that is shorter. So the limit holds on the server's side, unless a request travels for longer than that, or is given
 * up on its way. One that turns out not to have left ceases to count.
 *
 * <p>As many requests as it allows go out at once, and as many again in each period and the time that their answers take
 * to begin: with {@code of(5, Duration.ofSeconds(1))} and answers after 100 ms, 4.5 a second. However slow the answers
 * are, it is half of the limit at least.
 */
public final class RateLimit {
    /** How long a request is at most taken to travel. */
    private static final long LONGEST_WAY_NANOS = 1_000_000_000;

    private final int requests;
    private final long period;
    private final long way;

    /** Those that count, by when that may end. */
    private final TreeSet<Permit> counting = new TreeSet<>();

    /** Those that wait, in the order in which they came. */
    private final Queue<Permit> waiting = new ArrayDeque<>();

    private long asked;
    private Scheduler.@Nullable Task alarm;

    private RateLimit(int requests, Duration period) {
        this.requests = requests;
        this.period = period.toNanos();
        this.way = Math.min(this.period, LONGEST_WAY_NANOS);
    }

    /**
     * A limit, all of it free.
     *
     * @param requests how many may arrive in a period, at least 1
     * @param period from 1 ms to 1 day
     * @return the limit
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static RateLimit of(int requests, Duration period) {
        if (requests < 1) {
            throw new IllegalArgumentException("requests must be at least 1");
        }
        if (period.compareTo(Duration.ofDays(1)) > 0 || period.toMillis() < 1) {
            throw new IllegalArgumentException("the period must be from 1 ms to 1 day");
        }
        return new RateLimit(requests, period);
    }

    /**
     * Asks for one request to be let on, now or later.
     *
     * @param scheduler whose time counts, and what wakes those who wait
     * @param longest how long that may take
     * @return the permit, to be {@linkplain Permit#end() ended} whatever happens; null if it would take as long as that,
     *     or longer
     */
    public synchronized @Nullable Permit ask(Scheduler scheduler, Duration longest) {
        long now = scheduler.nanoTime();
        update(now);
        Permit permit = new Permit(scheduler);
        if (counting.size() < requests) {
            permit.grant(now);
            return permit;
        }
        if (Duration.ofNanos(turn(waiting.size()) - now).compareTo(longest) >= 0) {
            return null;
        }
        waiting.add(permit);
        update(now);
        return permit;
    }

    /** {@return when it may be the turn, at the earliest, of one who comes after so many} */
    private long turn(int others) {
        Iterator<Permit> next = counting.iterator();
        for (int i = others % requests; i > 0; i--) {
            next.next();
        }
        return next.next().until + others / requests * period;
    }

    /** Lets on whoever may go by now, and sets the alarm for the next one. */
    private void update(long now) {
        while (!counting.isEmpty() && counting.first().until - now <= 0) {
            Permit first = counting.first();
            counting.remove(first);
            if (!first.over) {
                first.countOn(now);
            }
        }
        while (counting.size() < requests && !waiting.isEmpty()) {
            waiting.remove().grant(now);
        }
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
        Permit next = waiting.peek();
        if (next != null) {
            alarm = next.scheduler.after(Duration.ofNanos(counting.first().until - now), next::look);
        }
    }

    /** What lets one request on. */
    public final class Permit implements Scheduler.Task, Comparable<Permit> {
        private final long number = asked++;
        private final Scheduler scheduler;
        private volatile boolean granted;
        private @Nullable Runnable action;

        private long sent;
        private volatile @Nullable Exchange exchange;
        private boolean over;
        /** When it may cease to count, at the earliest. */
        private long until;

        private Permit(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        private void grant(long now) {
            granted = true;
            until = now + period;
            counting.add(this);
            if (action != null) {
                action.run();
                action = null;
            }
        }

        /** Counts for as long as it must by what is known now, if at all. */
        private void countOn(long now) {
            Exchange sending = exchange;
            if (sending != null && sending.mayHaveLeft()) {
                long onItsWay = sent + sending.connecting().toNanos() + way - now;
                until = now + (over ? Math.min(onItsWay, 0) : onItsWay) + period;
            } else {
                until = over ? now : now + period;
            }
            if (until - now > 0) {
                counting.add(this);
            }
        }

        private void look() {
            synchronized (RateLimit.this) {
                update(scheduler.nanoTime());
            }
        }

        /** {@return whether the request may go} */
        public boolean isGranted() {
            return granted;
        }

        /**
         * Runs something once the request may go, or at once if it may.
         *
         * @param action short, and throwing nothing
         * @return this, to be cancelled by whoever does not wait any more
         */
        public Scheduler.Task whenGranted(Runnable action) {
            synchronized (RateLimit.this) {
                if (granted) {
                    action.run();
                } else {
                    this.action = action;
                }
                return this;
            }
        }

        /** Ceases to wait, if it does. */
        @Override
        public void cancel() {
            synchronized (RateLimit.this) {
                if (waiting.remove(this)) {
                    look();
                }
            }
        }

        /**
         * The request goes out.
         *
         * @param exchange tells when it left
         */
        public void sends(Exchange exchange) {
            sent = scheduler.nanoTime();
            this.exchange = exchange;
        }

        /** The answer has begun, or there will be none. May be told again. */
        public void end() {
            synchronized (RateLimit.this) {
                cancel();
                if (!over && counting.remove(this)) {
                    over = true;
                    countOn(scheduler.nanoTime());
                    exchange = null; // which holds the request, for as long as this counts
                    look();
                }
            }
        }

        @Override
        public int compareTo(Permit other) {
            long difference = until - other.until; // nanoTime wraps; only differences mean something
            return Long.signum(difference == 0 ? number - other.number : difference);
        }
    }
}
