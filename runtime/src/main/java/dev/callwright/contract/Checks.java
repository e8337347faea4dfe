package dev.callwright.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a builder was given, and tells all that is wrong in one exception. It names fields and bounds, never a
 * value, which may be sensitive. Null is refused by {@link #required} alone. Not thread-safe.
 */
public final class Checks {
    private final String type;
    private final List<String> wrongs = new ArrayList<>(0);

    /**
     * Checks for a type.
     *
     * @param type what is being built, as {@code PendingTask}
     */
    public Checks(String type) {
        this.type = type;
    }

    /**
     * A field must be set.
     *
     * @param name the field
     * @param value its value
     */
    public void required(String name, @Nullable Object value) {
        if (value == null) {
            wrongs.add(name + " is missing");
        }
    }

    /**
     * A text must not be empty.
     *
     * @param name the field
     * @param value its value
     */
    public void notEmpty(String name, @Nullable String value) {
        refuseEmpty(name, value != null && value.isEmpty());
    }

    /**
     * A list or set must not be empty.
     *
     * @param name the field
     * @param value its value
     */
    public void notEmpty(String name, @Nullable Collection<?> value) {
        refuseEmpty(name, value != null && value.isEmpty());
    }

    /**
     * A map must not be empty.
     *
     * @param name the field
     * @param value its value
     */
    public void notEmpty(String name, @Nullable Map<?, ?> value) {
        refuseEmpty(name, value != null && value.isEmpty());
    }

    /**
     * A number has a least value.
     *
     * @param name the field
     * @param value its value
     * @param bound the least
     */
    public void min(String name, @Nullable Number value, long bound) {
        min(name, value, Long.toString(bound));
    }

    /**
     * A number has a least value.
     *
     * @param name the field
     * @param value its value
     * @param bound the least, in decimal digits
     */
    public void min(String name, @Nullable Number value, String bound) {
        if (value != null && !(compare(value, bound) >= 0)) {
            wrongs.add(name + " must be at least " + bound);
        }
    }

    /**
     * A number has a greatest value.
     *
     * @param name the field
     * @param value its value
     * @param bound the greatest
     */
    public void max(String name, @Nullable Number value, long bound) {
        max(name, value, Long.toString(bound));
    }

    /**
     * A number has a greatest value.
     *
     * @param name the field
     * @param value its value
     * @param bound the greatest, in decimal digits
     */
    public void max(String name, @Nullable Number value, String bound) {
        if (value != null && !(compare(value, bound) <= 0)) {
            wrongs.add(name + " must be at most " + bound);
        }
    }

    /**
     * A text has a least length.
     *
     * @param name the field
     * @param value its value
     * @param bound the least number of characters (code points)
     */
    public void minLength(String name, @Nullable String value, int bound) {
        if (value != null && length(value) < bound) {
            wrongs.add(name + " must have at least " + bound + " characters");
        }
    }

    /**
     * A text has a greatest length.
     *
     * @param name the field
     * @param value its value
     * @param bound the greatest number of characters (code points)
     */
    public void maxLength(String name, @Nullable String value, int bound) {
        if (value != null && length(value) > bound) {
            wrongs.add(name + " must have at most " + bound + " characters");
        }
    }

    /**
     * A list or set has a least length.
     *
     * @param name the field
     * @param value its value
     * @param bound the least number of elements
     */
    public void minLength(String name, @Nullable Collection<?> value, int bound) {
        if (value != null && value.size() < bound) {
            wrongs.add(name + " must have at least " + bound + " elements");
        }
    }

    /**
     * A list or set has a greatest length.
     *
     * @param name the field
     * @param value its value
     * @param bound the greatest number of elements
     */
    public void maxLength(String name, @Nullable Collection<?> value, int bound) {
        if (value != null && value.size() > bound) {
            wrongs.add(name + " must have at most " + bound + " elements");
        }
    }

    /**
     * Something else is wrong.
     *
     * @param wrong what, as {@code redialTimes has no effect: it counts only when lastCallRecord is true}
     */
    public void refuse(String wrong) {
        wrongs.add(wrong);
    }

    /**
     * Some things else are wrong.
     *
     * @param wrongs a text each
     */
    public void refuseAll(Collection<String> wrongs) {
        this.wrongs.addAll(wrongs);
    }

    /**
     * Ends the checks.
     *
     * @throws IllegalArgumentException if anything was wrong, with all of it
     */
    public void throwIfAny() {
        if (!wrongs.isEmpty()) {
            throw new IllegalArgumentException(type + " cannot be built: " + String.join("; ", wrongs));
        }
    }

    private void refuseEmpty(String name, boolean empty) {
        if (empty) {
            wrongs.add(name + " must not be empty");
        }
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** As {@link Comparable#compareTo}; not-a-number and infinities are outside any bound. */
    private static double compare(Number value, String bound) {
        if (value instanceof Double d && !Double.isFinite(d)) {
            return Double.NaN;
        }
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
        return number.compareTo(new BigDecimal(bound));
    }
}
