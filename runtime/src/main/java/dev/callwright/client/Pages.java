package dev.callwright.client;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes in pages, to be walked as a whole. Nothing is fetched before it is asked for, and one page is held
 * at a time. Immutable; each {@code Iterable} or {@code Stream} is a walk of its own, for one thread at a time.
 *
 * <p>A walk ends with a page that has no items, or that the server says is the last (by number of pages, by total, by
 * its cursor, or in so many words), or that is not the page asked for, as with a server that repeats its last one.
 *
 * <p>A page that fails throws the {@link ApiException} of its call, with {@link ApiException#page()} or {@link
 * ApiException#cursor()} set; walking resumes there with {@link #from(long)} or {@link #fromCursor(String)}. The
 * deadline of a call counts for each page.
 *
 * <p>Removing items while walking by number or offset moves later items onto pages that were walked already: collect
 * first and remove after, or fetch the first page again and again until it is empty.
 *
 * @param <T> the items
 */
public final class Pages<T> {
    private final PageStart start;
    private final Function<PagePosition, Page<T>> fetch;

    private Pages(PageStart start, Function<PagePosition, Page<T>> fetch) {
        this.start = start;
        this.fetch = fetch;
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
        return new Pages<>(PageStart.byNumber(start, first), position -> fetch.apply(position.count()));
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
        return new Pages<>(PageStart.byOffset(start), position -> fetch.apply(position.count()));
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
        return new Pages<>(PageStart.byCursor(start), position -> fetch.apply(position.cursor()));
    }

    /**
     * The same pages, walked from another one on.
     *
     * @param page the number to begin with, or the offset where the API counts items
     * @return the changed pages
     * @throws IllegalStateException if they are walked by cursor
     */
    public Pages<T> from(long page) {
        return new Pages<>(start.from(page), fetch);
    }

    /**
     * The same pages, walked from another one on.
     *
     * @param cursor the mark to begin with; null for the first page
     * @return the changed pages
     * @throws IllegalStateException if they are not walked by cursor
     */
    public Pages<T> fromCursor(@Nullable String cursor) {
        return new Pages<>(start.fromCursor(cursor), fetch);
    }

    /**
     * The same pages, walked until so many items have been seen. No page is fetched beyond those.
     *
     * @param items at least 0
     * @return the changed pages
     */
    public Pages<T> limit(long items) {
        return new Pages<>(start.limit(items), fetch);
    }

    /** {@return all items} */
    public Iterable<T> items() {
        return this::itemIterator;
    }

    /** {@return all items} */
    public Stream<T> stream() {
        return stream(itemIterator());
    }

    /** {@return all pages that have items, the last one whole even where a limit lies within it} */
    public Iterable<Page<T>> pages() {
        return this::pageIterator;
    }

    /** {@return all pages, as {@link #pages()}} */
    public Stream<Page<T>> pageStream() {
        return stream(pageIterator());
    }

    private Iterator<T> itemIterator() {
        return new ItemIterator<>(start.walk(), fetch);
    }

    private Iterator<Page<T>> pageIterator() {
        return new PageIterator<>(start.walk(), fetch);
    }

    private static <E> Stream<E> stream(Iterator<E> elements) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED), false);
    }
}
