package dev.callwright.tanyi.sample.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The conditions that queries are put together from. One whose parameter is absent holds for everything. */
final class Filters {

    private Filters() {}

    static <T> Predicate<T> allOf(List<Predicate<T>> conditions) {
        return item -> conditions.stream().allMatch(condition -> condition.test(item));
    }

    static <T> Predicate<T> equal(@Nullable Object wanted, Function<T, ?> property) {
        return item -> wanted == null || wanted.equals(property.apply(item));
    }

    static <T> Predicate<T> oneOf(Collection<?> wanted, Function<T, ?> property) {
        return item -> wanted.isEmpty() || wanted.contains(property.apply(item));
    }

    static <T> Predicate<T> shareOne(Collection<?> wanted, Function<T, ? extends Collection<?>> property) {
        return item -> wanted.isEmpty() || property.apply(item).stream().anyMatch(wanted::contains);
    }

    static <T> Predicate<T> atLeast(@Nullable Long min, ToLongFunction<T> property) {
        return item -> min == null || property.applyAsLong(item) >= min;
    }

    static <T> Predicate<T> atMost(@Nullable Long max, ToLongFunction<T> property) {
        return item -> max == null || property.applyAsLong(item) <= max;
    }
}
