package dev.callwright.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk over pages: which page to ask for, and, given the answer, whether and where it goes on. Holds no page but the
 * last. It ends, whatever the server says otherwise, with a page without items or one that is not the one asked for.
 *
 * @param <T> the items
 */
abstract sealed class PageWalk<T> permits NumberWalk, OffsetWalk, CursorWalk {
    private final long limit;
    private @Nullable PagePosition position;
    private long seen;
    private List<T> last = List.of();

    PageWalk(PageStart start) {
        limit = start.limit();
        position = limit == 0 ? null : start.position();
    }

    /** {@return the page to ask for; null at the end} */
    final @Nullable PagePosition position() {
        return position;
    }

    /**
     * Takes the answer for {@link #position()}, and moves on.
     *
     * @return whether the page belongs to the walk and has items
     */
    final boolean accept(PagePosition asked, Page<T> page) {
        List<T> items = page.items();
        if (!answers(asked, page)) {
            position = null;
            return false;
        }
        seen += items.size();
        last = items;
        position = seen >= limit || Boolean.FALSE.equals(page.more()) ? null : next(asked, page);
        return !items.isEmpty();
    }

    /** {@return the items of the page just accepted, as far as the limit goes} */
    final List<T> itemsWithinLimit() {
        long excess = Math.max(0, seen - limit);
        return last.subList(0, (int) (last.size() - excess));
    }

    /** {@return how many items the walk has seen} */
    final long seen() {
        return seen;
    }

    /** Whether a page that states nothing that bounds the walk holds what the one before held. */
    final boolean repeatsLast(Page<T> page) {
        boolean silent = page.number() == null && page.total() == null && page.pages() == null;
        return silent && !last.isEmpty() && page.items().equals(last);
    }

    /** {@return whether the page is the one that was asked for} */
    abstract boolean answers(PagePosition asked, Page<T> page);

    /** {@return where the page after this one is; null where this is the last} */
    abstract @Nullable PagePosition next(PagePosition asked, Page<T> page);
}
