package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/**
 * A walk by page number. Some servers take the first page as 1 and answer it as 0: the first answer shows whether this
 * one does. Any other number than the one asked for is a server that repeats its last page.
 */
final class NumberWalk<T> extends PageWalk<T> {
    private final long first;
    private final long start;
    private @Nullable Long shift;

    NumberWalk(PageStart start) {
        super(start);
        this.first = start.first();
        this.start = start.position().count();
    }

    @Override
    boolean answers(PagePosition asked, Page<T> page) {
        Long number = page.number();
        if (number == null) {
            return !repeatsLast(page);
        }
        if (shift == null) {
            shift = countsFromZero(asked.count(), number, page.pages()) ? first : 0;
        }
        return number == asked.count() - shift;
    }

    @Override
    @Nullable
    PagePosition next(PagePosition asked, Page<T> page) {
        boolean last = page.items().isEmpty()
                || reached(page.pages(), asked.count() - first + 1)
                || reached(page.total(), skipped(page) + seen());
        return last ? null : PagePosition.of(asked.count() + 1);
    }

    private boolean countsFromZero(long asked, long number, @Nullable Long pages) {
        return number == asked - first && (pages == null || number < pages);
    }

    /** How many items lie before the page the walk began with, as far as that is known. */
    private long skipped(Page<T> page) {
        return page.size() == null ? 0 : (start - first) * page.size();
    }

    /** A page with items that states a total of none states nothing. */
    private static boolean reached(@Nullable Long total, long count) {
        return total != null && total > 0 && count >= total;
    }
}
