package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Call.Setting;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code @Envelope} and {@code @Paging} say: something, or, on a call, that there is none. */
final class Settings {
    private static final String NONE = "none";

    private final Reading reading;

    Settings(Reading reading) {
        this.reading = reading;
    }

    /** On a call; {@code read} gives null where there is too little, which it reports. */
    <T> Setting<T> ofCall(@Nullable AnnotationView annotation, Function<AnnotationView, @Nullable T> read) {
        if (annotation == null) {
            return new Setting.Inherited<>();
        } else if (annotation.flag(NONE, false)) {
            if (!annotation.hasOnly(NONE)) {
                reading.report(
                        SourceProblem.CONTRADICTION,
                        annotation.position(NONE),
                        "@" + annotation.name() + " says that there is none, and what it is",
                        "leave 'none' out, or all else");
            }
            return new Setting.None<>();
        }
        T own = read.apply(annotation);
        return own == null ? new Setting.Unread<>() : new Setting.Own<>(own);
    }

    /** On the interface; null where nothing, or too little, is said. */
    <T> @Nullable T ofSpec(@Nullable AnnotationView annotation, Function<AnnotationView, @Nullable T> read) {
        if (annotation != null && annotation.flag(NONE, false)) {
            reading.report(
                    SourceProblem.MISPLACED_ANNOTATION,
                    annotation.position(NONE),
                    "'none' of @" + annotation.name() + " says nothing on the API's interface",
                    "leave the annotation out, or write it on a call");
            return null;
        }
        return annotation == null ? null : read.apply(annotation);
    }
}
