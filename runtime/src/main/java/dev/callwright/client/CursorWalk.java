package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/** A walk by the mark that each page has for the next. A page may be empty as long as the server says there is more. */
final class CursorWalk<T> extends PageWalk<T> {
    CursorWalk(PageStart start) {
        super(start);
    }

    @Override
    boolean answers(PagePosition asked, Page<T> page) {
        return true;
    }

    @Override
    @Nullable
    PagePosition next(PagePosition asked, Page<T> page) {
        String cursor = page.cursor();
        if (cursor == null || cursor.isEmpty() || cursor.equals(asked.cursor())) {
            return null;
        }
        return page.items().isEmpty() && page.more() == null ? null : PagePosition.of(cursor);
    }
}
