package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.read.LineScanner;
import dev.callwright.processor.read.MemberPathLine;
import dev.callwright.processor.read.Places;
import dev.callwright.processor.read.ReadProblem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Envelope}. */
final class EnvelopeReader {
    /** Among the values that mean success: an answer without a code. */
    private static final String ABSENT = "absent";

    private final Reading reading;
    private final SourceLiterals literals;

    EnvelopeReader(Reading reading) {
        this.reading = reading;
        this.literals = new SourceLiterals(reading);
    }

    /** Null, and reported, where code or success is missing. */
    @Nullable
    Envelope read(AnnotationView annotation) {
        MemberPath code = path(annotation, "code");
        List<Located> success = annotation.texts("success");
        if (!annotation.has("code")) {
            reportMissing(annotation, "code", "name the member that says whether a call succeeded: code = \"code\"");
        }
        if (!annotation.has("success")) {
            reportMissing(annotation, "success", "write the values of the code that mean success: success = \"0\"");
        }
        List<Literal> literals = literals(success);
        boolean absent = success.stream().anyMatch(EnvelopeReader::isAbsent);
        MemberPath data = path(annotation, "data");
        MemberPath error = path(annotation, "error");
        MemberPath message = path(annotation, "message");
        MemberPath requestId = path(annotation, "requestId");
        MemberPath detail = path(annotation, "detail");
        return code == null || success.isEmpty()
                ? null
                : new Envelope(code, literals, absent, data, error, message, requestId, detail, annotation.position());
    }

    private @Nullable MemberPath path(AnnotationView annotation, String member) {
        Located written = annotation.text(member);
        return written == null
                ? null
                : MemberPathLine.read(
                        new LineScanner(written.text(), Places.all(written.position()), reading.problems()));
    }

    private List<Literal> literals(List<Located> success) {
        return success.stream()
                .filter(written -> !isAbsent(written))
                .map(literals::word)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isAbsent(Located written) {
        return written.text().equals(ABSENT);
    }

    private void reportMissing(AnnotationView annotation, String member, String remedy) {
        reading.report(ReadProblem.MISSING_KEY, annotation.position(), "@Envelope has no " + member, remedy);
    }
}
