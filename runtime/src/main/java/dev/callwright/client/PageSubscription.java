package dev.callwright.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's walk. Whoever brings news (demand, a page, a cancellation) adds to {@code news}; who finds none there
 * does the work, for the others too. So signals never overlap, and however many pages come at once, nothing recurses.
 */
final class PageSubscription<T, E> implements Flow.Subscription {
    private final Flow.Subscriber<? super E> subscriber;
    private final PageWalk<T> walk;
    private final Function<PagePosition, CompletionStage<Page<T>>> fetch;
    private final Split<T, E> split;

    private final AtomicInteger news = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    private volatile boolean over;
    private volatile @Nullable IllegalArgumentException refused;

    private Iterator<E> ready = Collections.emptyIterator();
    private @Nullable CompletableFuture<Page<T>> fetching;

    /** What of a page goes to the subscriber. */
    interface Split<T, E> {
        Iterable<E> of(PageWalk<T> walk, Page<T> page);
    }

    PageSubscription(
            Flow.Subscriber<? super E> subscriber,
            PageWalk<T> walk,
            Function<PagePosition, CompletionStage<Page<T>>> fetch,
            Split<T, E> split) {
        this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
        this.walk = walk;
        this.fetch = fetch;
        this.split = split;
    }

    void start() {
        news.incrementAndGet(); // holds back signals until onSubscribe has returned
        subscriber.onSubscribe(this);
        work();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            refused = new IllegalArgumentException("a subscriber must request at least 1, not " + n);
        } else {
            demand.accumulateAndGet(n, PageSubscription::sumUpToMax);
        }
        bringNews();
    }

    @Override
    public void cancel() {
        over = true;
        bringNews();
    }

    private void bringNews() {
        if (news.getAndIncrement() == 0) {
            work();
        }
    }

    private void work() {
        int seen = news.get();
        do {
            advance();
            seen = news.addAndGet(-seen);
        } while (seen != 0);
    }

    /** Goes as far as pages and demand allow. */
    private void advance() {
        boolean moved = !over;
        while (moved && !over) {
            if (refused != null) {
                fail(refused);
            } else if (ready.hasNext()) {
                moved = emit();
            } else if (fetching != null) {
                moved = receive(fetching);
            } else {
                moved = fetchNext();
            }
        }
        if (over) {
            letGo();
        }
    }

    private boolean emit() {
        if (demand.get() == 0) {
            return false;
        }
        demand.updateAndGet(PageSubscription::oneLess);
        subscriber.onNext(ready.next());
        return true;
    }

    private boolean receive(CompletableFuture<Page<T>> answer) {
        if (!answer.isDone()) {
            return false;
        }
        fetching = null;
        PagePosition asked = Objects.requireNonNull(walk.position());
        try {
            Page<T> page = answer.join();
            if (walk.accept(asked, page)) {
                ready = split.of(walk, page).iterator();
            }
        } catch (CompletionException | CancellationException e) {
            fail(located(asked, e.getCause() == null ? e : e.getCause()));
        }
        return true;
    }

    private boolean fetchNext() {
        PagePosition position = walk.position();
        if (position == null) {
            over = true;
            subscriber.onComplete();
        } else if (demand.get() == 0) {
            return false;
        } else {
            fetch(position);
        }
        return true;
    }

    private void fetch(PagePosition position) {
        try {
            CompletableFuture<Page<T>> answer = fetch.apply(position).toCompletableFuture();
            fetching = answer;
            CompletableFuture<Page<T>> unused = answer.whenComplete((page, failure) -> bringNews());
        } catch (RuntimeException e) {
            fail(located(position, e));
        }
    }

    private void fail(Throwable failure) {
        over = true;
        subscriber.onError(failure);
    }

    private void letGo() {
        ready = Collections.emptyIterator();
        if (fetching != null) {
            fetching.cancel(true);
            fetching = null;
        }
    }

    private static Throwable located(PagePosition position, Throwable failure) {
        if (failure instanceof ApiException e) {
            e.failedAt(position);
        }
        return failure;
    }

    private static long sumUpToMax(long a, long b) {
        return a + b < 0 ? Long.MAX_VALUE : a + b;
    }

    private static long oneLess(long demand) {
        return demand == Long.MAX_VALUE ? demand : demand - 1;
    }
}
