package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.read.LineScanner;
import dev.callwright.processor.read.Places;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.RuleLine;
import dev.callwright.processor.read.Semantics;
import dev.callwright.processor.read.UnreadPath;
import dev.callwright.processor.read.source.RequestReader.Request;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads the methods of a description's interface. */
final class CallReader {
    private static final Set<String> METHODS = Set.of("Get", "Post", "Put", "Patch", "Delete", "Head");

    private final Reading reading;
    private final JavaTypes types;
    private final RequestReader requests;
    private final Settings settings;

    CallReader(Reading reading, JavaTypes types, RequestReader requests) {
        this.reading = reading;
        this.types = types;
        this.requests = requests;
        this.settings = new Settings(reading);
    }

    /** What can be read of a call; its name always can. */
    Call read(ExecutableElement method) {
        Annotations annotations = reading.annotations(method);
        AnnotationView verb = verb(method, annotations);
        HttpMethod http = verb == null ? null : HttpMethod.valueOf(verb.name().toUpperCase(Locale.ROOT));
        Optional<Request> known = requests.read(method, http);
        Request request = known.orElse(Request.EMPTY);
        Located path = verb == null ? null : verb.text("value");
        List<Rule> rules = rules(annotations);
        Semantics semantics = Semantics.of(
                http == null ? HttpMethod.GET : http, flag(annotations, "Safe"), flag(annotations, "Idempotent"));
        return new Call(
                reading.name(method),
                reading.javaName(method),
                http == null ? HttpMethod.GET : http,
                path == null || known.isEmpty()
                        ? UnreadPath.of(request.parameters(), reading.places().of(method))
                        : path,
                semantics.safe(),
                semantics.idempotent(),
                semantics.written(),
                request.parameters(),
                new FixedReader(reading).ofCall(annotations.find("Fixed")),
                request.body(),
                returned(method, annotations.find("PlainText")),
                Nullness.isOptional(method, reading),
                absence(annotations.find("Absent")),
                settings.ofCall(annotations.find("Envelope"), new EnvelopeReader(reading)::read),
                settings.ofCall(annotations.find("Paging"), new PagingReader(reading)::read),
                known.isEmpty() ? List.of() : rules,
                reading.doc(method),
                reading.deprecation(method));
    }

    private @Nullable TypeRef returned(ExecutableElement method, @Nullable AnnotationView plainText) {
        boolean isVoid = method.getReturnType().getKind() == TypeKind.VOID;
        TypeRef type = isVoid ? null : types.returned(method);
        if (plainText == null) {
            return type;
        } else if (type != null && type.is(ScalarType.STRING)) {
            return new TypeRef.Scalar(ScalarType.TEXT, type.position());
        } else if (isVoid || type != null) {
            reading.report(
                    SourceProblem.PLAIN_TEXT,
                    plainText.position(),
                    "'" + method.getSimpleName() + "' returns no String, and so no text",
                    "return String, or leave out @PlainText");
        }
        return type;
    }

    private @Nullable AnnotationView verb(ExecutableElement method, Annotations annotations) {
        List<AnnotationView> verbs = annotations.all(METHODS);
        if (verbs.isEmpty()) {
            reading.report(
                    ReadProblem.CALL_METHOD,
                    reading.places().of(method),
                    "'" + method.getSimpleName() + "' does not say what is sent",
                    "write one of @Get, @Post, @Put, @Patch, @Delete and @Head with the path");
            return null;
        }
        for (AnnotationView other : verbs.subList(1, verbs.size())) {
            reading.report(
                    ReadProblem.CALL_METHOD,
                    other.position(),
                    "'" + method.getSimpleName() + "' has both @" + verbs.get(0).name() + " and @" + other.name(),
                    "leave one of them, and declare a second call for the other");
        }
        return verbs.get(0);
    }

    private List<Rule> rules(Annotations annotations) {
        return annotations.texts("Rule").stream()
                .map(written -> RuleLine.read(
                        new LineScanner(written.text(), Places.all(written.position()), reading.problems())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Absence absence(@Nullable AnnotationView absent) {
        if (absent == null) {
            return Absence.NONE;
        } else if (!absent.has("status") && !absent.has("error")) {
            reading.report(
                    ReadProblem.MISSING_VALUE,
                    absent.position(),
                    "@Absent names no answer",
                    "write which one says that there is nothing, such as status = 404, or leave it out");
        }
        return new Absence(absent.numbers("status"), absent.texts("error"));
    }

    private static @Nullable Boolean flag(Annotations annotations, String name) {
        AnnotationView annotation = annotations.find(name);
        return annotation == null ? null : Boolean.valueOf(annotation.flag("value", true));
    }
}
