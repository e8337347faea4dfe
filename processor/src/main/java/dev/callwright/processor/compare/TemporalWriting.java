package dev.callwright.processor.compare;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TemporalPattern;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How dates or times are written.
 *
 * @param type which they are
 * @param formats any is read, the first is written
 * @param zone of an instant that is written without; null where there is none such
 */
record TemporalWriting(
        ScalarType type, List<String> formats, @Nullable Located zone) {
    private static final List<String> DEFAULT = List.of(TemporalPattern.ISO);

    /**
     * Of what a type is, or is made of; empty where that is no date or time.
     *
     * @param field of that type; null for a body or result
     */
    static Optional<TemporalWriting> of(TypeRef type, @Nullable Field field, Formats defaults) {
        return type.temporal().map(temporal -> {
            List<String> formats = defaults.temporal(temporal, field);
            return new TemporalWriting(temporal, formats.isEmpty() ? DEFAULT : formats, defaults.zone(field));
        });
    }

    /** What became of older formats. */
    List<Kind> formatsSince(TemporalWriting then) {
        if (formats.equals(then.formats)) {
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>();
        if (!then.formats.containsAll(formats)) {
            kinds.add(Kind.FORMAT_UNREADABLE);
        }
        if (!formats.contains(then.written())) {
            kinds.add(Kind.FORMAT_REFUSED);
        }
        return kinds.isEmpty() ? List.of(Kind.FORMAT_CHANGED) : kinds;
    }

    /** Whether what is written in another way is read, and means the same. Servers may write whatever clients read. */
    boolean reads(TemporalWriting other, boolean byServer) {
        List<String> theirs = byServer ? other.formats : List.of(other.written());
        boolean zoned =
                theirs.stream().anyMatch(byServer ? TemporalPattern::readsWithoutOffset : TemporalPattern::needsZone);
        return type != other.type
                || (formats.containsAll(theirs)
                        && (type != ScalarType.INSTANT || !zoned || zoneName().equals(other.zoneName())));
    }

    private String zoneName() {
        return zone == null ? "" : zone.text();
    }

    private String written() {
        return formats.get(0);
    }

    /** Which way texts travel without an offset in a format that an older writing has too. */
    Traffic zonedSince(TemporalWriting then) {
        boolean written = formats.contains(then.written()) && TemporalPattern.needsZone(then.written());
        boolean read = then.formats.stream().filter(formats::contains).anyMatch(TemporalPattern::readsWithoutOffset);
        return type == ScalarType.INSTANT ? new Traffic(written, read) : Traffic.NONE;
    }
}
