package dev.callwright.benchmark.call;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One thread that begins a call whenever one has ended. */
final class AsyncCaller implements Callers {
    private final Scenario scenario;
    private final Contender contender;

    AsyncCaller(Scenario scenario, Contender contender) {
        this.scenario = scenario;
        this.contender = contender;
    }

    @Override
    public void run(long[] nanos) throws InterruptedException {
        Semaphore room = new Semaphore(scenario.callers());
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        for (int i = 0; i < nanos.length; i++) {
            room.acquire();
            int call = i;
            long start = System.nanoTime();
            scenario.endpoint().callAsync(contender).whenComplete((answer, problem) -> {
                nanos[call] = System.nanoTime() - start;
                if (problem != null) {
                    failure.set(problem);
                }
                room.release();
            });
        }
        room.acquire(scenario.callers());
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    @Override
    public void close() {}
}
