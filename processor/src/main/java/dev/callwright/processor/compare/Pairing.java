package dev.callwright.processor.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which part of the new description is which of the old one.
 *
 * @param pairs in order of the new
 * @param removed of the old, without a partner
 * @param added of the new, without a partner
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {
    /** One part, then and now. */
    record Pair<T>(T before, T after) {}

    /** What a part is recognized by, then and now; null-free. */
    record Criterion<T>(Function<T, Object> before, Function<T, Object> after) {
        static <T> Criterion<T> same(Function<T, Object> key) {
            return new Criterion<>(key, key);
        }
    }

    /** Pairs by the first key, those that are left by the next, and so on; a key that several have pairs none of them. */
    static <T> Pairing<T> of(List<T> before, List<T> after, List<Criterion<T>> keys) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> removed = before;
        List<T> added = after;
        for (Criterion<T> key : keys) {
            Map<Object, List<T>> known = grouped(removed, key.before());
            grouped(added, key.after()).forEach((value, now) -> {
                List<T> then = known.getOrDefault(value, List.of());
                if (then.size() == 1 && now.size() == 1) {
                    pairs.add(new Pair<>(then.get(0), now.get(0)));
                }
            });
            removed = without(removed, pairs.stream().map(Pair::before));
            added = without(added, pairs.stream().map(Pair::after));
        }
        return new Pairing<>(List.copyOf(pairs), removed, added);
    }

    private static <T> List<T> without(List<T> parts, Stream<T> paired) {
        Set<T> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        paired.forEach(gone::add);
        return parts.stream().filter(part -> !gone.contains(part)).toList();
    }

    private static <T> Map<Object, List<T>> grouped(List<T> parts, Function<T, Object> key) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        parts.forEach(part -> groups.computeIfAbsent(key.apply(part), value -> new ArrayList<>())
                .add(part));
        return groups;
    }
}
