package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@Timeout(30)
class DaemonExecutorTest {
    private static final int MORE_THAN_THREADS = DaemonExecutor.THREADS + 36;

    private final DaemonExecutor executor = new DaemonExecutor();

    @AfterEach
    void close() {
        executor.close();
    }

    /** Each goes on when all run, so that none does if one waits for a thread. */
    private List<String> namesOfThreadsThatRunAtOnce(int calls) throws Exception {
        CyclicBarrier all = new CyclicBarrier(calls);
        List<CompletableFuture<String>> names = IntStream.range(0, calls)
                .mapToObj(call -> CompletableFuture.supplyAsync(() -> nameOnceAllRun(all), executor))
                .toList();
        CompletableFuture.allOf(names.toArray(CompletableFuture[]::new)).get();
        return names.stream().map(CompletableFuture::join).toList();
    }

    private static String nameOnceAllRun(CyclicBarrier all) {
        try {
            all.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return Thread.currentThread().getName();
    }

    private static long daemons(List<String> names) {
        return names.stream()
                .filter(name -> name.startsWith("callwright-call-"))
                .distinct()
                .count();
    }

    @Test
    void asManyRunAtOnceAsThereAreThreads() throws Exception {
        assertEquals(DaemonExecutor.THREADS, daemons(namesOfThreadsThatRunAtOnce(DaemonExecutor.THREADS)));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "earlier JDKs have no virtual threads")
    void moreRunOnVirtualThreadsUntilTheOthersAreFreeAgain() throws Exception {
        List<String> names = namesOfThreadsThatRunAtOnce(MORE_THAN_THREADS);
        assertEquals(DaemonExecutor.THREADS, daemons(names));
        assertEquals(
                MORE_THAN_THREADS - DaemonExecutor.THREADS,
                names.stream().filter(String::isEmpty).count());

        // who waits for a future may come before its thread is free again
        while (daemons(namesOfThreadsThatRunAtOnce(DaemonExecutor.THREADS)) < DaemonExecutor.THREADS) {
            assertFalse(Thread.interrupted(), "the threads are not free again");
        }
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20, disabledReason = "later JDKs have virtual threads")
    void moreWaitForAThread() throws Exception {
        CountDownLatch all = new CountDownLatch(DaemonExecutor.THREADS);
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < DaemonExecutor.THREADS; i++) {
            executor.execute(() -> {
                all.countDown();
                await(end);
            });
        }
        all.await();
        CompletableFuture<Void> next = CompletableFuture.runAsync(() -> assertEquals(0, end.getCount()), executor);
        end.countDown();

        next.get();
    }

    @Test
    void runsWhatItHasTakenAndNothingMoreOnceClosed() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Void> taken = CompletableFuture.runAsync(() -> await(closed), executor);
        executor.close();
        closed.countDown();

        taken.get();
        assertThrows(RejectedExecutionException.class, () -> executor.execute(() -> {}));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
