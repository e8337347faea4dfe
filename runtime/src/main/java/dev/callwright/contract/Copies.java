package dev.callwright.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies of collections, in their order, and of the collections within these. A null collection stays null.
 * Null in the outermost is refused with a {@link NullPointerException}, save by the methods that say otherwise; further
 * in, null is refused in sets, as a key, and where {@link #requireNoNull} is asked.
 */
public final class Copies {
    private static final String NULL_WITHIN = "a list, set or map holds null, which its type does not allow";

    private Copies() {}

    /**
     * Copies a list.
     *
     * @param values the elements, none of them null
     * @param <T> their type
     * @return the copy
     */
    public static <T> @Nullable List<T> list(@Nullable Collection<? extends T> values) {
        return values == null ? null : copyOf(requireNoNull(values));
    }

    /**
     * Copies a list whose elements may be null.
     *
     * @param values the elements
     * @param <T> their type
     * @return the copy
     */
    public static <T extends @Nullable Object> @Nullable List<T> listOfNullable(
            @Nullable Collection<? extends T> values) {
        return values == null ? null : copyOf(values);
    }

    /**
     * Copies a set.
     *
     * @param values the elements, none of them null
     * @param <T> their type
     * @return the copy
     */
    public static <T> @Nullable Set<T> set(@Nullable Collection<? extends T> values) {
        return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(copyOf(requireNoNull(values))));
    }

    /**
     * Copies a map.
     *
     * @param values by key, neither null
     * @param <K> the keys
     * @param <V> the values
     * @return the copy
     */
    public static <K, V> @Nullable Map<K, V> map(@Nullable Map<? extends K, ? extends V> values) {
        if (values == null) {
            return null;
        }
        requireNoNull(values.values());
        return mapOfNullable(values);
    }

    /**
     * Copies a map whose values may be null.
     *
     * @param values by key, which is not null
     * @param <K> the keys
     * @param <V> the values
     * @return the copy
     */
    public static <K, V extends @Nullable Object> @Nullable Map<K, V> mapOfNullable(
            @Nullable Map<? extends K, ? extends V> values) {
        if (values == null) {
            return null;
        }
        requireNoNull(values.keySet());
        return copyOf(values);
    }

    /**
     * Refuses null in the collections within a collection.
     *
     * @param values a collection or map, or null
     * @param level which must not hold null: 2 for the elements or values of its own elements or values, and so on
     * @param <T> the type of the collection or map
     * @return the same
     */
    public static <T> @Nullable T requireNoNull(@Nullable T values, int level) {
        for (Object element : elements(values)) {
            if (level == 1) {
                Objects.requireNonNull(element, NULL_WITHIN);
            } else {
                requireNoNull(element, level - 1);
            }
        }
        return values;
    }

    private static Collection<?> elements(@Nullable Object values) {
        if (values instanceof Map<?, ?> map) {
            return map.values();
        }
        return values instanceof Collection<?> collection ? collection : List.of();
    }

    private static <T extends @Nullable Object> List<T> copyOf(Collection<? extends T> values) {
        List<T> copies = new ArrayList<>(values.size());
        for (T value : values) {
            copies.add(copied(value));
        }
        return Collections.unmodifiableList(copies);
    }

    private static <K, V extends @Nullable Object> Map<K, V> copyOf(Map<? extends K, ? extends V> values) {
        Map<K, V> copies = new LinkedHashMap<>();
        for (Map.Entry<? extends K, ? extends V> entry : values.entrySet()) {
            copies.put(entry.getKey(), copied(entry.getValue()));
        }
        return Collections.unmodifiableMap(copies);
    }

    /** What is no collection is immutable, or no one's business. */
    @SuppressWarnings("unchecked") // generated code asks for List, Set and Map alone
    private static <T extends @Nullable Object> T copied(T value) {
        if (value instanceof List<?> list) {
            return (T) copyOf(list);
        } else if (value instanceof Set<?> set) {
            return (T) Collections.unmodifiableSet(new LinkedHashSet<>(copyOf(requireNoNull(set))));
        } else if (value instanceof Map<?, ?> map) {
            requireNoNull(map.keySet());
            return (T) copyOf(map);
        }
        return value;
    }

    private static <C extends Collection<?>> C requireNoNull(C values) {
        for (Object value : values) {
            Objects.requireNonNull(value, NULL_WITHIN);
        }
        return values;
    }
}
