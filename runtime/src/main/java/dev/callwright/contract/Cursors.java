package dev.callwright.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cursors of APIs whose marks are whole numbers; walks go by text. Null is the first page's. */
public final class Cursors {
    private static final String MISFIT = "the next page's cursor is not a whole number that fits the parameter";
    /** As a number in JSON. */
    private static final int LONGEST = 1_000;

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
        if (cursor == null) {
            return null;
        } else if (cursor.length() > LONGEST) { // it takes the square of its length to read
            throw new IllegalArgumentException(MISFIT);
        }
        try {
            return new BigDecimal(cursor).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(MISFIT); // alone, for what it was caused by tells the cursor
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
