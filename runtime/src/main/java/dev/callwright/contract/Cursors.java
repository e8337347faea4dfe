package dev.callwright.contract;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cursors of APIs whose marks are whole numbers; walks go by text. Null is the first page's. */
public final class Cursors {
    private Cursors() {}

    /**
     * Writes a cursor as text.
     *
     * @param cursor null for the first page
     * @return its text
     */
    public static @Nullable String text(@Nullable Number cursor) {
        return cursor == null ? null : cursor.toString();
    }

    /**
     * Reads a cursor that is a {@code long}.
     *
     * @param cursor its text; null for the first page
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    public static @Nullable Long int64(@Nullable String cursor) {
        return number(cursor, Long::valueOf);
    }

    /**
     * Reads a cursor that is an {@code int}.
     *
     * @param cursor its text; null for the first page
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    public static @Nullable Integer int32(@Nullable String cursor) {
        return number(cursor, Integer::valueOf);
    }

    private static <N> @Nullable N number(@Nullable String cursor, Function<String, N> read) {
        try {
            return cursor == null ? null : read.apply(cursor);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "the next page's cursor is not a whole number that fits the parameter", e);
        }
    }
}
