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

    /** Of what a type is, or is made of; empty where that is no date or time. */
    static Optional<TemporalWriting> of(TypeRef type, Formats defaults) {
        return type.temporal().map(scalar -> new TemporalWriting(scalar, formats(scalar, defaults), defaults.zone()));
    }

    /** Of what a field holds, which says itself what differs from the defaults. */
    static Optional<TemporalWriting> of(Field field, Formats defaults) {
        return of(field.type(), defaults).map(writing -> writing.as(field));
    }

    private TemporalWriting as(Field field) {
        return new TemporalWriting(
                type,
                field.formats().isEmpty() ? formats : texts(field.formats()),
                field.zone() == null ? zone : field.zone());
    }

    private static List<String> formats(ScalarType type, Formats defaults) {
        List<Located> formats = defaults.temporal().getOrDefault(type, List.of());
        return formats.isEmpty() ? DEFAULT : texts(formats);
    }

    private static List<String> texts(List<Located> formats) {
        return formats.stream().map(Located::text).toList();
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
