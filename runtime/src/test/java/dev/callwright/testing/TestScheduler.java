package dev.callwright.testing;

import dev.callwright.client.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A time that goes on by hand only; or that jumps over each wait shorter than a limit, so that none takes any time. */
public final class TestScheduler implements Scheduler {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition scheduled = lock.newCondition();
    private final List<Duration> delays = new ArrayList<>();
    private final List<Pending> waiting = new ArrayList<>();
    private final Duration jumpBelow;
    private long nanos;

    private record Pending(long due, Runnable action) {}

    private TestScheduler(Duration jumpBelow) {
        this.jumpBelow = jumpBelow;
    }

    public static TestScheduler byHand() {
        return new TestScheduler(Duration.ZERO);
    }

    public static TestScheduler jumpingBelow(Duration limit) {
        return new TestScheduler(limit);
    }

    @Override
    public Task after(Duration delay, Runnable action) {
        lock.lock();
        try {
            Pending pending = new Pending(nanos + delay.toNanos(), action);
            delays.add(delay);
            waiting.add(pending);
            scheduled.signalAll();
            if (delay.compareTo(jumpBelow) >= 0) {
                return () -> cancel(pending);
            }
            cancel(pending);
            nanos = pending.due;
        } finally {
            lock.unlock();
        }
        action.run();
        return () -> {};
    }

    @Override
    public long nanoTime() {
        lock.lock();
        try {
            return nanos;
        } finally {
            lock.unlock();
        }
    }

    /** Goes on, and runs what is due by then. */
    public void advance(Duration time) {
        List<Pending> due = new ArrayList<>();
        lock.lock();
        try {
            nanos += time.toNanos();
            waiting.stream().filter(pending -> pending.due <= nanos).forEach(due::add);
            waiting.removeAll(due);
        } finally {
            lock.unlock();
        }
        due.forEach(pending -> pending.action.run());
    }

    /** Waits until so many things have been scheduled, ever. */
    public void awaitScheduled(int count) throws InterruptedException {
        lock.lock();
        try {
            while (delays.size() < count) {
                scheduled.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What was asked for, ever, in order. */
    public List<Duration> delays() {
        lock.lock();
        try {
            return List.copyOf(delays);
        } finally {
            lock.unlock();
        }
    }

    /** How many things still wait for their time. */
    public int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private void cancel(Pending pending) {
        lock.lock();
        try {
            waiting.remove(pending);
        } finally {
            lock.unlock();
        }
    }
}
