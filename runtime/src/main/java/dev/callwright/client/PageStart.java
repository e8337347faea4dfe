package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/**
 * Where walks over the pages of one call begin, and by what they go on.
 *
 * @param order by what pages are asked for
 * @param first the number of an API's first page
 * @param position of the page to begin with
 * @param limit how many items to walk at most
 */
record PageStart(Order order, long first, PagePosition position, long limit) {
    enum Order {
        NUMBER,
        OFFSET,
        CURSOR
    }

    static PageStart byNumber(@Nullable Number start, long first) {
        long number = start == null ? first : start.longValue();
        return new PageStart(Order.NUMBER, first, PagePosition.of(number), Long.MAX_VALUE);
    }

    static PageStart byOffset(@Nullable Number start) {
        return new PageStart(Order.OFFSET, 0, PagePosition.of(start == null ? 0 : start.longValue()), Long.MAX_VALUE);
    }

    static PageStart byCursor(@Nullable String start) {
        return new PageStart(Order.CURSOR, 0, PagePosition.of(start), Long.MAX_VALUE);
    }

    PageStart from(long number) {
        if (order == Order.CURSOR) {
            throw new IllegalStateException("these pages are walked by cursor; begin with fromCursor(cursor)");
        }
        return new PageStart(order, first, PagePosition.of(number), limit);
    }

    PageStart fromCursor(@Nullable String cursor) {
        if (order != Order.CURSOR) {
            throw new IllegalStateException("these pages are walked by number; begin with from(number)");
        }
        return new PageStart(order, first, PagePosition.of(cursor), limit);
    }

    PageStart limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("the limit must not be negative");
        }
        return new PageStart(order, first, position, items);
    }

    <T> PageWalk<T> walk() {
        return switch (order) {
            case NUMBER -> new NumberWalk<>(this);
            case OFFSET -> new OffsetWalk<>(this);
            case CURSOR -> new CursorWalk<>(this);
        };
    }
}
