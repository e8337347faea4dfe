package dev.callwright.processor.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values are written unless a field says otherwise.
 *
 * @param temporal per temporal type: patterns, or {@code iso}, {@code epoch-millis}, {@code epoch-seconds}; any is read,
 *     the first is written. A type without an entry is read and written as ISO 8601
 * @param zone the zone of an {@code instant} that is written without one; null where none is assumed
 * @param listStyle of lists in queries, headers, paths and forms; null for {@link ListStyle#REPEAT}
 */
public record Formats(
        Map<ScalarType, List<Located>> temporal,
        @Nullable Located zone,
        @Nullable ListStyle listStyle) {
    public static final Formats NONE = new Formats(Map.of(), null, null);

    public Formats {
        temporal = Map.copyOf(temporal);
    }
}
