package dev.callwright.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A page that is fetched by a blocking call on a thread of its own; cancelling interrupts it. */
final class PageThread<T> extends CompletableFuture<Page<T>> implements Runnable {
    private final PagePosition position;
    private final Function<PagePosition, Page<T>> fetch;
    private final Thread thread = new Thread(this, "callwright-page");

    private PageThread(PagePosition position, Function<PagePosition, Page<T>> fetch) {
        this.position = position;
        this.fetch = fetch;
    }

    static <T> PageThread<T> fetch(PagePosition position, Function<PagePosition, Page<T>> fetch) {
        PageThread<T> page = new PageThread<>(position, fetch);
        page.thread.setDaemon(true);
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
            complete(fetch.apply(position));
        } catch (Throwable e) {
            completeExceptionally(e);
        }
    }
}
