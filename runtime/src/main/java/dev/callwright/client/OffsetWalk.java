package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/** A walk by how many items to skip. */
final class OffsetWalk<T> extends PageWalk<T> {
    OffsetWalk(PageStart start) {
        super(start);
    }

    @Override
    boolean answers(PagePosition asked, Page<T> page) {
        return !repeatsLast(page);
    }

    @Override
    @Nullable
    PagePosition next(PagePosition asked, Page<T> page) {
        long next = asked.count() + page.items().size();
        Long total = page.total();
        boolean last = page.items().isEmpty() || (total != null && total > 0 && next >= total);
        return last ? null : PagePosition.of(next);
    }
}
