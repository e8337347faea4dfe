package dev.callwright.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one text that were kept raw, by where they begin. If what surrounds such a value then has to be kept
 * too, it is not read again: else a deep text in which nothing fits would be read once for each of its levels.
 */
final class KeptValues {
    record Kept(JsonValue value, int end) {}

    private @Nullable Map<Integer, Kept> byStart;

    void add(int start, JsonValue value, int end) {
        Map<Integer, Kept> values = byStart;
        if (values == null) {
            values = new HashMap<>();
            byStart = values;
        }
        values.put(start, new Kept(value, end));
    }

    @Nullable
    Kept at(int start) {
        return byStart == null ? null : byStart.get(start);
    }
}
