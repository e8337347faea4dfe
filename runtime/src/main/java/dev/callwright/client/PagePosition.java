package dev.callwright.client;

import org.jspecify.annotations.Nullable;

/**
 * By what a page is asked for.
 *
 * @param number its number or its offset; null when walking by cursor
 * @param cursor its cursor; null for the first page, and when not walking by cursor
 */
record PagePosition(@Nullable Long number, @Nullable String cursor) {
    /** The number, when not walking by cursor. */
    long count() {
        if (number == null) {
            throw new IllegalStateException("a walk by cursor does not count");
        }
        return number;
    }
}
