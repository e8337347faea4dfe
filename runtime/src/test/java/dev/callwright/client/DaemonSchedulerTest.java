package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DaemonSchedulerTest {
    private final DaemonScheduler scheduler = new DaemonScheduler();
    private final List<String> ran = new CopyOnWriteArrayList<>();

    private CountDownLatch after(int millis, String name) {
        CountDownLatch done = new CountDownLatch(1);
        scheduler.after(Duration.ofMillis(millis), () -> {
            ran.add(name);
            done.countDown();
        });
        return done;
    }

    @Test
    void anEarlierActionRunsFirstThoughItCameLater() throws InterruptedException {
        CountDownLatch late = after(120, "late");
        after(30, "early");
        after(0, "now");
        late.await();

        assertEquals(List.of("now", "early", "late"), ran);
    }

    @Test
    void whatIsCalledOffDoesNotRun() throws InterruptedException {
        scheduler.after(Duration.ofMillis(20), () -> ran.add("no")).cancel();
        after(60, "yes").await();

        assertEquals(List.of("yes"), ran);
    }

    @Test
    void anActionThatThrowsKeepsTheOthersNotFromRunning() throws InterruptedException {
        scheduler.after(Duration.ZERO, () -> {
            throw new IllegalStateException("expected in the log of this test");
        });
        scheduler.after(Duration.ZERO, () -> {
            throw new AssertionError("expected in the log of this test");
        });

        after(10, "yes").await();
        assertEquals(List.of("yes"), ran);
    }

    @Test
    void itsThreadIsADaemon() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        boolean[] daemon = new boolean[1];
        scheduler.after(Duration.ZERO, () -> {
            daemon[0] = Thread.currentThread().isDaemon();
            done.countDown();
        });
        done.await();

        assertTrue(daemon[0]);
    }
}
