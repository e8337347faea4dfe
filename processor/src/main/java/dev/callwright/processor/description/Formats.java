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
 * @param listStyle of lists outside JSON; null for what is usual where they travel
 */
public record Formats(
        Map<ScalarType, List<Located>> temporal,
        @Nullable Located zone,
        @Nullable ListStyle listStyle) {
    public static final Formats NONE = new Formats(Map.of(), null, null);

    public Formats {
        temporal = Map.copyOf(temporal);
    }

    /**
     * How dates or times of a type are written: any is read, the first is written; empty for ISO 8601.
     *
     * @param field that holds them; null for a body or result
     */
    public List<String> temporal(ScalarType type, @Nullable Field field) {
        List<Located> own = field == null ? List.of() : field.formats();
        List<Located> formats = own.isEmpty() ? temporal.getOrDefault(type, List.of()) : own;
        return formats.stream().map(Located::text).toList();
    }

    /**
     * The zone of an instant that is written without one; null where none is assumed.
     *
     * @param field that holds it; null for a body or result
     */
    public @Nullable Located zone(@Nullable Field field) {
        return field == null || field.zone() == null ? zone : field.zone();
    }

    /** How a list is written in a place outside JSON. */
    public ListStyle listStyle(Parameter.Location location, Field field) {
        if (field.listStyle() != null) {
            return field.listStyle();
        } else if (listStyle != null) {
            return listStyle;
        }
        return location.isSingle() ? ListStyle.COMMA : ListStyle.REPEAT;
    }

    /** Whether a value outside JSON is JSON text as a whole: as a field says itself, and of lists the description too. */
    public boolean isJsonText(Field field) {
        boolean inherits = field.type().isList() && !field.type().isFiles();
        ListStyle style = field.listStyle() == null && inherits ? listStyle : field.listStyle();
        return style == ListStyle.JSON;
    }
}
