package dev.callwright.client;

import dev.callwright.thread.Daemon;
import java.util.concurrent.CompletableFuture;

/** A page that is fetched by a blocking call on a thread of its own; cancelling interrupts it. */
final class PageThread<T> extends CompletableFuture<Page<T>> implements Runnable {
    private final PageWalk<T, Page<T>> walk;
    private final Thread thread = Daemon.thread("callwright-page", this);

    private PageThread(PageWalk<T, Page<T>> walk) {
        this.walk = walk;
    }

    static <T> PageThread<T> fetch(PageWalk<T, Page<T>> walk) {
        PageThread<T> page = new PageThread<>(walk);
        page.thread.start();
        return page;
    }

    void interrupt() {
        thread.interrupt();
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        thread.interrupt();
        return super.cancel(mayInterruptIfRunning);
    }

    @Override
    public void run() {
        try {
            complete(walk.fetch());
        } catch (Throwable e) {
            completeExceptionally(e);
        }
    }
}
