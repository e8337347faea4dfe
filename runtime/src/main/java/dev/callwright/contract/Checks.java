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
     * @return this
     */
    public Checks required(String name, @Nullable Object value) {
        if (value == null) {
            wrongs.add(name + " is missing");
        }
        return this;
    }

    /**
     * A text, list, set or map must not be empty.
     *
     * @param name the field
     * @param value its value
     * @return this
     */
    public Checks notEmpty(String name, @Nullable Object value) {
        if (value != null && length(value) == 0) {
            wrongs.add(name + " must not be empty");
        }
        return this;
    }

    /**
     * A number has a least value.
     *
     * @param name the field
     * @param value its value
     * @param bound the least
     * @return this
     */
    public Checks min(String name, @Nullable Number value, long bound) {
        return min(name, value, Long.toString(bound));
    }

    /**
     * A number has a least value.
     *
     * @param name the field
     * @param value its value
     * @param bound the least, in decimal digits
     * @return this
     */
    public Checks min(String name, @Nullable Number value, String bound) {
        if (value != null && !(compare(value, bound) >= 0)) {
            wrongs.add(name + " must be at least " + bound);
        }
        return this;
    }

    /**
     * A number has a greatest value.
     *
     * @param name the field
     * @param value its value
     * @param bound the greatest
     * @return this
     */
    public Checks max(String name, @Nullable Number value, long bound) {
        return max(name, value, Long.toString(bound));
    }

    /**
     * A number has a greatest value.
     *
     * @param name the field
     * @param value its value
     * @param bound the greatest, in decimal digits
     * @return this
     */
    public Checks max(String name, @Nullable Number value, String bound) {
        if (value != null && !(compare(value, bound) <= 0)) {
            wrongs.add(name + " must be at most " + bound);
        }
        return this;
    }

    /**
     * A text, list, set or map has a least length.
     *
     * @param name the field
     * @param value its value
     * @param bound the least number of characters (code points), elements or entries
     * @return this
     */
    public Checks minLength(String name, @Nullable Object value, int bound) {
        if (value != null && length(value) < bound) {
            wrongs.add(name + " must have at least " + bound + unit(value));
        }
        return this;
    }

    /**
     * A text, list, set or map has a greatest length.
     *
     * @param name the field
     * @param value its value
     * @param bound the greatest number of characters (code points), elements or entries
     * @return this
     */
    public Checks maxLength(String name, @Nullable Object value, int bound) {
        if (value != null && length(value) > bound) {
            wrongs.add(name + " must have at most " + bound + unit(value));
        }
        return this;
    }

    /**
     * Something else is wrong.
     *
     * @param wrong what, as {@code redialTimes has no effect: it counts only when lastCallRecord is true}
     * @return this
     */
    public Checks refuse(String wrong) {
        wrongs.add(wrong);
        return this;
    }

    /**
     * Some things else are wrong.
     *
     * @param wrongs a text each
     * @return this
     */
    public Checks refuseAll(Collection<String> wrongs) {
        this.wrongs.addAll(wrongs);
        return this;
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

    private static int length(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        String text = (String) value;
        return text.codePointCount(0, text.length());
    }

    private static String unit(Object value) {
        if (value instanceof Collection<?>) {
            return " elements";
        }
        return value instanceof Map<?, ?> ? " entries" : " characters";
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
