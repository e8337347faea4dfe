package dev.callwright.contract;

import org.jspecify.annotations.Nullable;

/** Cursors of APIs whose marks are whole numbers; walks go by text. Null is the first page's. */
public final class Cursors {
    private static final String MISFIT = "the next page's cursor is not a whole number that fits the parameter";

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
        try {
            return cursor == null ? null : Long.valueOf(cursor);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(MISFIT, e);
        }
    }

    /**
     * Reads a cursor that is an {@code int}.
     *
     * @param cursor its text; null for the first page
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    public static @Nullable Integer int32(@Nullable String cursor) {
        Long number = int64(cursor);
        if (number != null && number != number.intValue()) {
            throw new IllegalArgumentException(MISFIT);
        }
        return number == null ? null : number.intValue();
    }
}
