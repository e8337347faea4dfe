package dev.callwright.client;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches page after page, each when it is asked for. After a failure, asking again fetches the same page again. */
final class PageIterator<T> implements Iterator<Page<T>> {
    private final PageWalk<T> walk;
    private final Function<PagePosition, Page<T>> fetch;
    private @Nullable Page<T> ready;

    PageIterator(PageWalk<T> walk, Function<PagePosition, Page<T>> fetch) {
        this.walk = walk;
        this.fetch = fetch;
    }

    @Override
    public boolean hasNext() {
        while (ready == null) {
            PagePosition position = walk.position();
            if (position == null) {
                return false;
            }
            Page<T> page = fetch(position);
            if (walk.accept(position, page)) {
                ready = page;
            }
        }
        return true;
    }

    @Override
    public Page<T> next() {
        Page<T> page = hasNext() ? ready : null;
        if (page == null) {
            throw new NoSuchElementException("there are no more pages");
        }
        ready = null;
        return page;
    }

    private Page<T> fetch(PagePosition position) {
        try {
            return fetch.apply(position);
        } catch (ApiException e) {
            e.failedAt(position);
            throw e;
        }
    }
}
