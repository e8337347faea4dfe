package dev.callwright.benchmark.call;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that each make one call after the other. */
final class BlockingCallers implements Callers {
    private final Scenario scenario;
    private final Contender contender;
    private final ExecutorService threads;

    private BlockingCallers(Scenario scenario, Contender contender, ExecutorService threads) {
        this.scenario = scenario;
        this.contender = contender;
        this.threads = threads;
    }

    static BlockingCallers platform(Scenario scenario, Contender contender) {
        return new BlockingCallers(scenario, contender, Executors.newFixedThreadPool(scenario.callers()));
    }

    static BlockingCallers virtual(Scenario scenario, Contender contender) {
        return new BlockingCallers(scenario, contender, virtualThreads());
    }

    /** By reflection, as the module is compiled for JDK 17. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("virtual threads need JDK 21", e);
        }
    }

    @Override
    public void run(long[] nanos) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> caller = () -> {
            callAll(next, nanos);
            return null;
        };
        List<Future<Void>> callers = new ArrayList<>();
        for (int i = 0; i < scenario.callers(); i++) {
            callers.add(threads.submit(caller));
        }
        for (Future<Void> each : callers) {
            each.get();
        }
    }

    private void callAll(AtomicInteger next, long[] nanos) throws Exception {
        Endpoint endpoint = scenario.endpoint();
        for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
            long start = System.nanoTime();
            endpoint.call(contender);
            nanos[i] = System.nanoTime() - start;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
