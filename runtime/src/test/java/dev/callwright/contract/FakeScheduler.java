package dev.callwright.contract;

import dev.callwright.client.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs nothing, but counts what waits; its time goes on by hand. */
final class FakeScheduler implements Scheduler {
    final List<Duration> delays = new ArrayList<>();
    final AtomicInteger waiting = new AtomicInteger();
    volatile long nanos;

    @Override
    public Task after(Duration delay, Runnable action) {
        delays.add(delay);
        waiting.incrementAndGet();
        AtomicBoolean cancelled = new AtomicBoolean();
        return () -> {
            if (!cancelled.getAndSet(true)) {
                waiting.decrementAndGet();
            }
        };
    }

    @Override
    public long nanoTime() {
        return nanos;
    }
}
