package dev.callwright.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes in pages, to be walked as a whole without holding a thread. A page is fetched when a subscriber has
 * asked for more than the pages before hold, and one is held at a time, unless {@link #prefetch} says otherwise.
 * Immutable; each subscription is a walk of its own. Cancelling a subscription ends a fetch under way.
 *
 * <p>Where a walk ends, what a failed page tells, and what removing items meanwhile does, is as with {@link Pages}.
 *
 * @param <T> the items
 */
public final class AsyncPages<T> {
    private final PageWalk<T, CompletionStage<Page<T>>> pattern;

    private AsyncPages(PageWalk<T, CompletionStage<Page<T>>> pattern) {
        this.pattern = pattern;
    }

    /**
     * Pages that are asked for by number.
     *
     * @param start the number to begin with; null for the first
     * @param first the number of the API's first page
     * @param fetch fetches the page of a number
     * @param <T> the items
     * @return the pages
     */
    public static <T> AsyncPages<T> byNumber(
            @Nullable Number start, long first, LongFunction<? extends CompletionStage<Page<T>>> fetch) {
        return new AsyncPages<>(PageWalk.byCount(false, start, first, fetch));
    }

    /**
     * Pages that are asked for by how many items to skip.
     *
     * @param start how many items to skip at first; null for none
     * @param fetch fetches the page after so many items
     * @param <T> the items
     * @return the pages
     */
    public static <T> AsyncPages<T> byOffset(
            @Nullable Number start, LongFunction<? extends CompletionStage<Page<T>>> fetch) {
        return new AsyncPages<>(PageWalk.byCount(true, start, 0, fetch));
    }

    /**
     * Pages that are asked for by a mark out of the page before.
     *
     * @param start the mark to begin with; null for the first page
     * @param fetch fetches the page of a mark, the first for null
     * @param <T> the items
     * @return the pages
     */
    public static <T> AsyncPages<T> byCursor(
            @Nullable String start, Function<@Nullable String, ? extends CompletionStage<Page<T>>> fetch) {
        return new AsyncPages<>(PageWalk.byCursor(start, fetch));
    }

    /**
     * The same pages, walked from another one on.
     *
     * @param page the number to begin with, or the offset where the API counts items
     * @return the changed pages
     * @throws IllegalStateException if they are walked by cursor
     */
    public AsyncPages<T> from(long page) {
        return new AsyncPages<>(pattern.from(page));
    }

    /**
     * The same pages, walked from another one on.
     *
     * @param cursor the mark to begin with; null for the first page
     * @return the changed pages
     * @throws IllegalStateException if they are not walked by cursor
     */
    public AsyncPages<T> fromCursor(@Nullable String cursor) {
        return new AsyncPages<>(pattern.from(cursor));
    }

    /**
     * The same pages, walked until so many items have been seen, from where the walk begins. No page is fetched beyond
     * those.
     *
     * @param items at least 0
     * @return the changed pages
     */
    public AsyncPages<T> limit(long items) {
        return new AsyncPages<>(pattern.limit(items));
    }

    /**
     * The same pages, fetched ahead: once the first has come, up to so many beyond the one at hand, one after the other,
     * without waiting for demand. A failure still comes after all items before it.
     *
     * @param pages at least 0, the default: nothing is fetched ahead
     * @return the changed pages
     */
    public AsyncPages<T> prefetch(int pages) {
        return new AsyncPages<>(pattern.prefetch(pages));
    }

    /** {@return all items} */
    public Flow.Publisher<T> items() {
        return subscriber -> walk(subscriber, false);
    }

    /** {@return all pages that have items, the last one whole even where a limit lies within it} */
    public Flow.Publisher<Page<T>> pages() {
        return subscriber -> walk(subscriber, true);
    }

    /**
     * Hands each item to an action, one after the other.
     *
     * @param action what to do; what it throws ends the walk
     * @return done when the walk is; cancelling it ends the walk
     */
    public CompletableFuture<@Nullable Void> forEach(Consumer<? super T> action) {
        return walk(action, null);
    }

    /**
     * Collects the items.
     *
     * @return all items, unmodifiable, once the walk is done; cancelling it ends the walk
     */
    public CompletableFuture<List<T>> toList() {
        List<T> items = new ArrayList<>();
        return walk(items::add, Collections.unmodifiableList(items));
    }

    private <R extends @Nullable Object> CompletableFuture<R> walk(Consumer<? super T> action, @Nullable R result) {
        ForEachSubscriber<T, R> done = new ForEachSubscriber<>(action, result);
        items().subscribe(done);
        return done;
    }

    private <E> void walk(Flow.Subscriber<? super E> subscriber, boolean whole) {
        new PageSubscription<>(subscriber, pattern.begin(), PageWalk::fetch, whole).start();
    }
}
