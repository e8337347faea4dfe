package dev.callwright.client;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One walk over pages: which page to ask for, and, given the answer, whether and where it goes on. Holds no page but the
 * last. It ends, whatever the server says otherwise, with a page that is not the one asked for, and, unless the server
 * gives a cursor and says there is more, with one that has no items; but it fails where there is more, and no cursor to
 * ask for it. One that nobody walks is the pattern of others.
 *
 * @param <T> the items
 * @param <P> a page, or the stage of one: what asking for it gives
 */
final class PageWalk<T, P> {
    private final @Nullable LongFunction<? extends P> byCount;
    private final @Nullable Function<@Nullable String, ? extends P> byCursor;
    private final boolean countsItems;
    private final long first;

    private long begin;
    private @Nullable String cursor;
    private long limit = Long.MAX_VALUE;
    private int prefetch;

    private long count;
    private boolean over;
    private long seen;
    private Page<T> last = Page.of(List.of());
    private @Nullable Long shift;
    /** Cursors that were passed: the first, and one that is renewed ever more rarely, so that any circle is noticed. */
    private @Nullable String firstPassed;

    private @Nullable String passed;
    private long untilRenewed = 1;
    private long passedFor;

    private PageWalk(
            @Nullable LongFunction<? extends P> byCount,
            @Nullable Function<@Nullable String, ? extends P> byCursor,
            boolean countsItems,
            long first) {
        this.byCount = byCount;
        this.byCursor = byCursor;
        this.countsItems = countsItems;
        this.first = first;
    }

    /** By number from a first one on, or by how many items to skip. */
    static <T, P> PageWalk<T, P> byCount(
            boolean items, @Nullable Number start, long first, LongFunction<? extends P> fetch) {
        PageWalk<T, P> walk = new PageWalk<>(Objects.requireNonNull(fetch, "fetch"), null, items, first);
        walk.begin = start == null ? first : start.longValue();
        return walk;
    }

    static <T, P> PageWalk<T, P> byCursor(@Nullable String start, Function<@Nullable String, ? extends P> fetch) {
        PageWalk<T, P> walk = new PageWalk<>(null, Objects.requireNonNull(fetch, "fetch"), false, 0);
        walk.cursor = start;
        return walk;
    }

    /** {@return a walk of its own, at its beginning} */
    PageWalk<T, P> begin() {
        PageWalk<T, P> walk = new PageWalk<>(byCount, byCursor, countsItems, first);
        walk.begin = begin;
        walk.cursor = cursor;
        walk.limit = limit;
        walk.prefetch = prefetch;
        walk.count = begin;
        walk.over = limit == 0;
        return walk;
    }

    PageWalk<T, P> from(long page) {
        if (byCursor != null) {
            throw new IllegalStateException("these pages are walked by cursor; begin with fromCursor(cursor)");
        }
        PageWalk<T, P> changed = begin();
        changed.begin = page;
        return changed;
    }

    PageWalk<T, P> from(@Nullable String cursor) {
        if (byCursor == null) {
            throw new IllegalStateException("these pages are walked by number; begin with from(number)");
        }
        PageWalk<T, P> changed = begin();
        changed.cursor = cursor;
        return changed;
    }

    PageWalk<T, P> limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("the limit must not be negative");
        }
        PageWalk<T, P> changed = begin();
        changed.limit = items;
        return changed;
    }

    PageWalk<T, P> prefetch(int pages) {
        if (pages < 0) {
            throw new IllegalArgumentException("the number of pages to fetch ahead must not be negative");
        }
        PageWalk<T, P> changed = begin();
        changed.prefetch = pages;
        return changed;
    }

    /** {@return how many pages to fetch ahead} */
    int prefetch() {
        return prefetch;
    }

    /** {@return whether there is no page to ask for} */
    boolean isOver() {
        return over;
    }

    /** {@return the number or offset of the page to ask for; null when walking by cursor} */
    @Nullable
    Long count() {
        return byCursor == null ? count : null;
    }

    /** {@return the cursor of the page to ask for; null for the first page, and when not walking by cursor} */
    @Nullable
    String cursor() {
        return cursor;
    }

    /** {@return how many items the walk has seen} */
    long seen() {
        return seen;
    }

    /** Asks for the page where the walk is. */
    P fetch() {
        return byCursor == null ? Objects.requireNonNull(byCount).apply(count) : byCursor.apply(cursor);
    }

    /**
     * Takes the answer of {@link #fetch}, and moves on.
     *
     * @return whether the page belongs to the walk and has items
     * @throws UnreadableAnswerException if it says that there is more, but not where; the walk stays at this page
     */
    boolean accept(Page<T> page) {
        over = !isExpected(page);
        if (over) {
            return false;
        }
        last = page;
        seen += page.items().size();
        over = seen >= limit || Boolean.FALSE.equals(page.more()) || !moveOn(page);
        return !page.items().isEmpty();
    }

    /** {@return the items of the page just accepted, as far as the limit goes} */
    List<T> itemsWithinLimit() {
        long excess = Math.max(0, seen - limit);
        return last.items().subList(0, (int) (last.items().size() - excess));
    }

    /** {@return the page just accepted} */
    Page<T> page() {
        return last;
    }

    private boolean isExpected(Page<T> page) {
        if (byCursor != null) {
            return true;
        }
        Long number = page.number();
        return (countsItems || number == null) ? !repeatsLast(page) : hasNumber(number, page);
    }

    /** {@return whether there is a page after this one} */
    private boolean moveOn(Page<T> page) {
        int items = page.items().size();
        if (byCursor != null) {
            if (page.isDeadEnd()) {
                throw page.deadEnd();
            }
            String next = page.cursor();
            boolean leads = next != null && !next.isEmpty() && !next.equals(cursor) && !wasPassed(next);
            cursor = next;
            return leads && (items > 0 || page.more() != null);
        } else if (countsItems) {
            count += items;
            return items > 0 && !reached(page.total(), count);
        }
        count++;
        return items > 0 && !wasLastNumber(page);
    }

    /** Whether a cursor leads back: at once to where a server begins anew, and else after a while (Brent's algorithm). */
    private boolean wasPassed(String next) {
        if (next.equals(firstPassed) || next.equals(passed)) {
            return true;
        }
        if (firstPassed == null) {
            firstPassed = next;
        }
        if (++passedFor == untilRenewed) {
            passed = next;
            passedFor = 0;
            untilRenewed *= 2;
        }
        return false;
    }

    /** Whether a page that states nothing that bounds the walk holds what the one before held. */
    private boolean repeatsLast(Page<T> page) {
        boolean silent = page.number() == null && page.total() == null && page.pages() == null;
        return silent && seen > 0 && page.items().equals(last.items());
    }

    /**
     * Some servers take the first page as 1 and answer it as 0: the first answer shows whether this one does. Any other
     * number than the one asked for is a server that repeats its last page.
     */
    private boolean hasNumber(long number, Page<T> page) {
        if (shift == null) {
            boolean fromZero = number == count - first && !reached(page.pages(), number);
            shift = fromZero ? first : 0;
        }
        return number == count - shift;
    }

    private boolean wasLastNumber(Page<T> page) {
        long skipped = page.size() == null ? 0 : (begin - first) * page.size();
        return reached(page.pages(), count - first) || reached(page.total(), skipped + seen);
    }

    /** A page with items that states a total of none states nothing. */
    private static boolean reached(@Nullable Long total, long count) {
        return total != null && total > 0 && count >= total;
    }
}
