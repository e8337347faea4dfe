package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.read.DocText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Errors}. */
final class ErrorsReader {
    private final SourceLiterals literals;

    ErrorsReader(Reading reading) {
        this.literals = new SourceLiterals(reading);
    }

    List<ErrorCode> read(@Nullable AnnotationView errors) {
        return errors == null
                ? List.of()
                : errors.annotations("value").stream()
                        .map(this::code)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Null where its code or name is empty, which is reported, or missing, which the compiler reports. */
    private @Nullable ErrorCode code(AnnotationView error) {
        Located code = error.text("code");
        Located name = error.text("name");
        Located javaName = error.text("java");
        Located doc = error.text("doc");
        Deprecation deprecation = deprecation(error);
        if (code == null || name == null) {
            return null;
        }
        return new ErrorCode(
                literals.code(code),
                name,
                javaName,
                error.flag("refused", false),
                error.flag("retryable", false),
                error.flag("expired", false),
                doc == null ? "" : DocText.of(doc.text()),
                deprecation);
    }

    private static @Nullable Deprecation deprecation(AnnotationView error) {
        Located reason = error.text("reason");
        if (reason != null) {
            return new Deprecation(DocText.of(reason.text()), reason.position());
        }
        return error.flag("deprecated", false) ? new Deprecation("", error.position("deprecated")) : null;
    }
}
