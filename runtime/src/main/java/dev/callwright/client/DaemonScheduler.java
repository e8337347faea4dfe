package dev.callwright.client;

import dev.callwright.thread.Daemon;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One daemon thread that sleeps until the earliest alarm. It starts with the first alarm and ends once there has been
 * none for a while, or, after {@link #close}, at once. Most alarms are called off long before their time, and set for
 * later than another; neither wakes it.
 */
final class DaemonScheduler implements Scheduler, Runnable {
    /** Far enough off, and near enough for nanoTime to tell before from after. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition earlier = lock.newCondition();
    private final TreeSet<Alarm> alarms = new TreeSet<>();
    private long count;
    private long wakeAt;
    private boolean running;
    private boolean closed;

    @Override
    public Task after(Duration delay, Runnable action) {
        long due = nanoTime() + (delay.compareTo(LONGEST) < 0 ? delay : LONGEST).toNanos();
        lock.lock();
        try {
            if (!running) {
                start();
            }
            Alarm alarm = new Alarm(due, count++, action);
            alarms.add(alarm);
            if (due - wakeAt < 0) {
                wakeAt = due;
                earlier.signal();
            }
            return alarm;
        } finally {
            lock.unlock();
        }
    }

    /** Lets the thread end with the last alarm. Calls under way may still set alarms, and those of later calls do no harm. */
    void close() {
        lock.lock();
        try {
            closed = true;
            earlier.signal();
        } finally {
            lock.unlock();
        }
    }

    private void callOff(Alarm alarm) {
        lock.lock();
        try {
            alarms.remove(alarm);
            if (closed) {
                earlier.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void start() {
        Daemon.thread("callwright-deadlines", this).start();
        running = true;
        wakeAt = nanoTime();
    }

    @Override
    public void run() {
        for (Alarm alarm = next(); alarm != null; alarm = next()) {
            try {
                alarm.action.run();
            } catch (Throwable e) {
                System.getLogger(Scheduler.class.getName())
                        .log(System.Logger.Level.WARNING, "a scheduled action failed", e);
            }
        }
    }

    /** Waits for the next alarm whose time has come; null ends the thread. */
    private @Nullable Alarm next() {
        lock.lock();
        try {
            boolean idle = false;
            while (true) {
                Alarm first = alarms.isEmpty() ? null : alarms.first();
                if (first == null && (idle || closed)) {
                    running = false;
                    return null;
                }
                long wait = first == null ? IDLE_NANOS : first.due - nanoTime();
                if (wait <= 0) {
                    return alarms.pollFirst();
                }
                idle = first == null;
                wakeAt = nanoTime() + wait;
                try {
                    earlier.awaitNanos(wait);
                } catch (InterruptedException e) {
                    // Not the way to end this thread; it looks again, as after any waking.
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private final class Alarm implements Task, Comparable<Alarm> {
        private final long due;
        private final long number;
        private final Runnable action;

        Alarm(long due, long number, Runnable action) {
            this.due = due;
            this.number = number;
            this.action = action;
        }

        @Override
        public void cancel() {
            callOff(this);
        }

        @Override
        public int compareTo(Alarm other) {
            long difference = due - other.due; // nanoTime wraps; only differences mean something
            return difference == 0 ? Long.compare(number, other.number) : Long.signum(difference);
        }
    }
}
