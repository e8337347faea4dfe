package dev.callwright.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk over pages: which page to ask for, and, given the answer, whether and where it goes on. Holds no page but the
 * last. It ends, whatever the server says otherwise, with a page that is not the one asked for, and, unless the server
 * gives a cursor and says there is more, with one that has no items.
 *
 * @param <T> the items
 */
final class PageWalk<T> {
    private final PageStart start;
    private @Nullable PagePosition position;
    private long seen;
    private Page<T> last = Page.of(List.of());
    private @Nullable Long shift;

    PageWalk(PageStart start) {
        this.start = start;
        position = start.limit() == 0 ? null : start.position();
    }

    /** {@return the page to ask for; null at the end} */
    @Nullable
    PagePosition position() {
        return position;
    }

    /** {@return how many items the walk has seen} */
    long seen() {
        return seen;
    }

    /**
     * Takes the answer for {@link #position()}, and moves on.
     *
     * @return whether the page belongs to the walk and has items
     */
    boolean accept(PagePosition asked, Page<T> page) {
        if (!answers(asked, page)) {
            position = null;
            return false;
        }
        last = page;
        seen += page.items().size();
        boolean ends = seen >= start.limit() || Boolean.FALSE.equals(page.more());
        position = ends ? null : next(asked, page);
        return !page.items().isEmpty();
    }

    /** {@return the items of the page just accepted, as far as the limit goes} */
    List<T> itemsWithinLimit() {
        long excess = Math.max(0, seen - start.limit());
        return last.items().subList(0, (int) (last.items().size() - excess));
    }

    /** {@return the page just accepted} */
    List<Page<T>> wholePage() {
        return List.of(last);
    }

    private boolean answers(PagePosition asked, Page<T> page) {
        return switch (start.order()) {
            case NUMBER -> page.number() == null ? !repeatsLast(page) : hasNumber(asked.count(), page.number(), page);
            case OFFSET -> !repeatsLast(page);
            case CURSOR -> true;
        };
    }

    /** {@return where the page after this one is; null where this is the last} */
    private @Nullable PagePosition next(PagePosition asked, Page<T> page) {
        boolean empty = page.items().isEmpty();
        return switch (start.order()) {
            case NUMBER ->
                empty || isLastNumber(asked.count(), page) ? null : new PagePosition(asked.count() + 1, null);
            case OFFSET -> {
                long next = asked.count() + page.items().size();
                yield empty || reached(page.total(), next) ? null : new PagePosition(next, null);
            }
            case CURSOR -> {
                String cursor = page.cursor();
                boolean leads = cursor != null && !cursor.isEmpty() && !cursor.equals(asked.cursor());
                yield leads && (!empty || page.more() != null) ? new PagePosition(null, cursor) : null;
            }
        };
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
    private boolean hasNumber(long asked, long number, Page<T> page) {
        if (shift == null) {
            boolean fromZero = number == asked - start.first() && !reached(page.pages(), number);
            shift = fromZero ? start.first() : 0;
        }
        return number == asked - shift;
    }

    private boolean isLastNumber(long asked, Page<T> page) {
        long skippedPages = start.position().count() - start.first();
        long skipped = page.size() == null ? 0 : skippedPages * page.size();
        return reached(page.pages(), asked - start.first() + 1) || reached(page.total(), skipped + seen);
    }

    /** A page with items that states a total of none states nothing. */
    private static boolean reached(@Nullable Long total, long count) {
        return total != null && total > 0 && count >= total;
    }
}
