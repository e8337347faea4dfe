package dev.callwright.client;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes in pages, to be walked as a whole. Nothing is fetched before it is asked for, and one page is held
 * at a time, unless {@link #prefetch} says otherwise. Immutable; each {@code Iterable} or {@code Stream} is a walk of
 * its own, for one thread at a time.
 *
 * <p>A walk ends with a page that has no items; that the server says is the last, by the number of pages, by the total
 * (of which the newest counts), by its cursor, which is empty or leads back to where the walk has been, or in so many
 * words; or that is not the page asked for: it states another number, or states nothing that bounds the walk and equals
 * the page before. A server that begins anew after its last page is noticed one page later; another circle, after a few
 * rounds at most.
 *
 * <p>A page that fails throws the {@link ApiException} of its call, after all items before it, with {@link
 * ApiException#page()} or {@link ApiException#cursor()} set. That walk is over; {@link #from(long)} or {@link
 * #fromCursor(String)} makes one that resumes there. The deadline of a call counts for each page.
 *
 * <p>So fails, with an {@link UnreadableAnswerException} that names the missing member, a walk by cursor whose page says
 * that there is more, but has no cursor to ask for it by: to end would be to lose items in silence.
 *
 * <p>Removing items while walking by number or offset moves later items onto pages that were walked already, and the
 * walk misses them. Collect what to remove first, and remove it after; or fetch the first page again and again, removing
 * its items, until it is empty.
 *
 * @param <T> the items
 */
public final class Pages<T> {
    private final PageWalk<T, Page<T>> pattern;

    private Pages(PageWalk<T, Page<T>> pattern) {
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
    public static <T> Pages<T> byNumber(@Nullable Number start, long first, LongFunction<Page<T>> fetch) {
        return new Pages<>(PageWalk.byCount(false, start, first, fetch));
    }

    /**
     * Pages that are asked for by how many items to skip.
     *
     * @param start how many items to skip at first; null for none
     * @param fetch fetches the page after so many items
     * @param <T> the items
     * @return the pages
     */
    public static <T> Pages<T> byOffset(@Nullable Number start, LongFunction<Page<T>> fetch) {
        return new Pages<>(PageWalk.byCount(true, start, 0, fetch));
    }

    /**
     * Pages that are asked for by a mark out of the page before.
     *
     * @param start the mark to begin with; null for the first page
     * @param fetch fetches the page of a mark, the first for null
     * @param <T> the items
     * @return the pages
     */
    public static <T> Pages<T> byCursor(@Nullable String start, Function<@Nullable String, Page<T>> fetch) {
        return new Pages<>(PageWalk.byCursor(start, fetch));
    }

    /**
     * The same pages, walked from another one on.
     *
     * @param page the number to begin with, or the offset where the API counts items
     * @return the changed pages
     * @throws IllegalStateException if they are walked by cursor
     */
    public Pages<T> from(long page) {
        return new Pages<>(pattern.from(page));
    }

    /**
     * The same pages, walked from another one on.
     *
     * @param cursor the mark to begin with; null for the first page
     * @return the changed pages
     * @throws IllegalStateException if they are not walked by cursor
     */
    public Pages<T> fromCursor(@Nullable String cursor) {
        return new Pages<>(pattern.from(cursor));
    }

    /**
     * The same pages, walked until so many items have been seen, from where the walk begins. No page is fetched beyond
     * those.
     *
     * @param items at least 0
     * @return the changed pages
     */
    public Pages<T> limit(long items) {
        return new Pages<>(pattern.limit(items));
    }

    /**
     * The same pages, fetched ahead: once the first has come, up to so many beyond the one at hand, one after the other.
     * Each is then fetched on a daemon thread of its own, which thread-locals do not reach; a failure still comes after
     * all items before it. Closing a {@code Stream} ends a fetch under way; an {@code Iterator} that is left fetches no
     * more than these pages.
     *
     * @param pages at least 0, the default: nothing is fetched ahead, and the walking thread fetches
     * @return the changed pages
     */
    public Pages<T> prefetch(int pages) {
        return new Pages<>(pattern.prefetch(pages));
    }

    /** {@return all items} */
    public Iterable<T> items() {
        return () -> walk(false);
    }

    /** {@return all items} */
    public Stream<T> stream() {
        return stream(walk(false));
    }

    /** {@return all pages that have items, the last one whole even where a limit lies within it} */
    public Iterable<Page<T>> pages() {
        return () -> walk(true);
    }

    /** {@return all pages, as {@link #pages()}} */
    public Stream<Page<T>> pageStream() {
        return stream(walk(true));
    }

    private <E> BlockingWalk<T, E> walk(boolean whole) {
        return new BlockingWalk<>(pattern.begin(), Pages::fetch, whole);
    }

    private static <T> CompletionStage<Page<T>> fetch(PageWalk<T, Page<T>> walk) {
        return walk.prefetch() == 0 ? CompletableFuture.completedFuture(walk.fetch()) : PageThread.fetch(walk);
    }

    private static <E> Stream<E> stream(BlockingWalk<?, E> walk) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false)
                .onClose(walk::cancel);
    }
}
