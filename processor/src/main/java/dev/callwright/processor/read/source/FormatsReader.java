package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.read.FieldLine;
import dev.callwright.processor.read.Problems;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Formats}. */
final class FormatsReader {
    private FormatsReader() {}

    static Formats read(@Nullable AnnotationView annotation, Problems problems) {
        if (annotation == null) {
            return Formats.NONE;
        }
        Map<ScalarType, List<Located>> temporal = new EnumMap<>(ScalarType.class);
        for (ScalarType type : ScalarType.values()) {
            List<Located> formats = type.isTemporal() ? annotation.texts(type.word()) : List.of();
            if (!formats.isEmpty()) {
                temporal.put(type, formats);
            }
        }
        return new Formats(temporal, annotation.text("zone"), style(annotation, problems));
    }

    private static @Nullable ListStyle style(AnnotationView annotation, Problems problems) {
        ListStyle style = FieldReader.style(annotation, "lists");
        return style == null
                ? null
                : FieldLine.styleOfAll(new Located(style.word(), annotation.position("lists")), problems);
    }
}
