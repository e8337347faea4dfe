package dev.callwright.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The items of page after page, up to the walk's limit. */
final class ItemIterator<T> implements Iterator<T> {
    private final PageWalk<T> walk;
    private final PageIterator<T> pages;
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(PageWalk<T> walk, Function<PagePosition, Page<T>> fetch) {
        this.walk = walk;
        this.pages = new PageIterator<>(walk, fetch);
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
            pages.next();
            items = walk.itemsWithinLimit().iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more items");
        }
        return items.next();
    }
}
