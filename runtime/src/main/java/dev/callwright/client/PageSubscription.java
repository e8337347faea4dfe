package dev.callwright.client;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
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
final class PageSubscription<T, E, P> implements Flow.Subscription {
    private final Flow.Subscriber<? super E> subscriber;
    private final PageWalk<T, P> walk;
    private final Function<PageWalk<T, P>, CompletionStage<Page<T>>> fetch;
    private final boolean whole; // whether E is a page, and not an item

    private final Throwable origin = new Throwable("the walk that failed began here");

    private final AtomicInteger news = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    private volatile boolean over;
    private volatile @Nullable Throwable refused;

    private Iterator<E> ready = Collections.emptyIterator();
    private final Queue<Iterator<E>> ahead = new ArrayDeque<>();
    private volatile @Nullable CompletableFuture<Page<T>> fetching;
    private @Nullable Throwable failure;

    PageSubscription(
            Flow.Subscriber<? super E> subscriber,
            PageWalk<T, P> walk,
            Function<PageWalk<T, P>, CompletionStage<Page<T>>> fetch,
            boolean whole) {
        this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
        this.walk = walk;
        this.fetch = fetch;
        this.whole = whole;
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
        } else if (demand.addAndGet(n) < 0) {
            demand.set(Long.MAX_VALUE); // as good as without end
        }
        bringNews();
    }

    @Override
    public void cancel() {
        over = true;
        bringNews();
    }

    /** Interrupts the thread that fetches a page, where one does nothing else. */
    void interruptFetch() {
        if (fetching instanceof PageThread<T> thread) {
            thread.interrupt();
        }
    }

    private void bringNews() {
        if (news.getAndIncrement() == 0) {
            work();
        }
    }

    private void work() {
        int seen;
        do {
            seen = news.get();
            try {
                goOn();
            } catch (Throwable e) { // of a subscriber: it is not called again
                over = true;
                letGo();
                throw e;
            }
        } while (news.addAndGet(-seen) != 0);
    }

    /** Goes as far as pages and demand allow. */
    private void goOn() {
        boolean moved = true;
        while (moved && !over) {
            moved = step();
        }
        if (over) {
            letGo();
        }
    }

    /** Does the next thing there is to do, if any: pages come and are asked for before elements are handed out. */
    private boolean step() {
        Throwable refusal = refused;
        CompletableFuture<Page<T>> answer = fetching;
        boolean more = failure == null && !walk.isOver();
        boolean wanted = demand.get() > 0;
        if (refusal != null) {
            end(refusal);
        } else if (answer != null && more && answer.isDone()) {
            receive(answer);
        } else if (wanted && !ready.hasNext() && !ahead.isEmpty()) {
            ready = ahead.remove();
        } else if (answer == null && more && needsPage(wanted)) {
            fetch();
        } else if (wanted && ready.hasNext()) {
            demand.decrementAndGet();
            subscriber.onNext(ready.next());
        } else if (!more && !ready.hasNext() && ahead.isEmpty()) {
            end(failure);
        } else {
            return false;
        }
        return true;
    }

    /** Whether a page is missing: the one that is asked for, or, once there has been one, one ahead. */
    private boolean needsPage(boolean wanted) {
        boolean missing = wanted && !ready.hasNext();
        boolean room = walk.seen() > 0 && ahead.size() < walk.prefetch();
        return missing || room;
    }

    private void fetch() {
        CompletableFuture<Page<T>> answer;
        try {
            answer = fetch.apply(walk).toCompletableFuture();
        } catch (Throwable e) {
            answer = CompletableFuture.failedFuture(e);
        }
        fetching = answer;
        CompletionStage<?> end = answer;
        end.whenComplete((page, failed) -> bringNews());
    }

    private void receive(CompletableFuture<Page<T>> answer) {
        fetching = null;
        try {
            if (walk.accept(answer.join())) {
                ahead.add(elements());
            }
        } catch (Throwable e) {
            failure = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            if (failure instanceof ApiException failed) {
                failed.failedAt(walk.count(), walk.cursor());
                tellOrigin(failed);
            }
        }
    }

    @SuppressWarnings("unchecked") // as whole says
    private Iterator<E> elements() {
        List<?> elements = whole ? List.of(walk.page()) : walk.itemsWithinLimit();
        return (Iterator<E>) elements.iterator();
    }

    /** A page that another thread fetched fails with that thread's stack, in which no line is the user's. */
    private void tellOrigin(ApiException failed) {
        if (walk.prefetch() > 0 || !(subscriber instanceof BlockingWalk)) {
            failed.addSuppressed(origin);
        }
    }

    private void end(@Nullable Throwable reason) {
        over = true;
        if (reason == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(reason);
        }
    }

    private void letGo() {
        ready = Collections.emptyIterator();
        ahead.clear();
        CompletableFuture<Page<T>> answer = fetching;
        if (answer != null) {
            answer.cancel(true);
            fetching = null;
        }
    }
}
