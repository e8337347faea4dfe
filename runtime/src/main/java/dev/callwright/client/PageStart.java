package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/**
 * Where walks over the pages of one call begin, by what they go on, and how far.
 *
 * @param order by what pages are asked for
 * @param first the number of an API's first page
 * @param position of the page to begin with
 * @param limit how many items to walk at most
 * @param prefetch how many pages to fetch ahead
 */
record PageStart(Order order, long first, PagePosition position, long limit, int prefetch) {
    enum Order {
        NUMBER,
        OFFSET,
        CURSOR
    }

    static PageStart byCount(Order order, @Nullable Number start, long first) {
        long number = start == null ? first : start.longValue();
        return new PageStart(order, first, new PagePosition(number, null), Long.MAX_VALUE, 0);
    }

    static PageStart byCursor(@Nullable String start) {
        return new PageStart(Order.CURSOR, 0, new PagePosition(null, start), Long.MAX_VALUE, 0);
    }

    PageStart from(PagePosition position) {
        boolean byCursor = order == Order.CURSOR;
        if (byCursor != (position.number() == null)) {
            throw new IllegalStateException(
                    byCursor
                            ? "these pages are walked by cursor; begin with fromCursor(cursor)"
                            : "these pages are walked by number; begin with from(number)");
        }
        return new PageStart(order, first, position, limit, prefetch);
    }

    PageStart limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("the limit must not be negative");
        }
        return new PageStart(order, first, position, items, prefetch);
    }

    PageStart prefetch(int pages) {
        if (pages < 0) {
            throw new IllegalArgumentException("the number of pages to fetch ahead must not be negative");
        }
        return new PageStart(order, first, position, limit, pages);
    }
}
