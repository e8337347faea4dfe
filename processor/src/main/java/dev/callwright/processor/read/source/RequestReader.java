package dev.callwright.processor.read.source;

import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads what a call takes. */
final class RequestReader {
    private static final Set<String> LOCATIONS = Set.of("Path", "Query", "Header", "Form", "Body");
    private static final String WHOLE_BODY = "WholeBody";

    private final Reading reading;
    private final NestedTypes nested;
    private final JavaTypes types;
    private final FieldReader fields;

    RequestReader(Reading reading, NestedTypes nested, JavaTypes types) {
        this.reading = reading;
        this.nested = nested;
        this.types = types;
        this.fields = new FieldReader(reading, types);
    }

    /**
     * What a call's request holds.
     *
     * @param body of one value
     */
    record Request(List<Parameter> parameters, @Nullable TypeRef body) {
        static final Request EMPTY = new Request(List.of(), null);
    }

    /** Empty, and reported, where the call takes something else than one request or nothing. */
    Optional<Request> read(ExecutableElement call, @Nullable HttpMethod method) {
        List<? extends VariableElement> taken = call.getParameters();
        if (taken.isEmpty()) {
            return Optional.of(Request.EMPTY);
        }
        Element type = taken.get(0).asType() instanceof DeclaredType declared ? declared.asElement() : null;
        if (taken.size() == 1 && type instanceof TypeElement request && nested.isRequest(request)) {
            return Optional.of(read(request, method));
        }
        String name = call.getSimpleName().toString();
        String spec = SourcePlaces.outerName(call);
        reading.report(
                SourceProblem.CALL_PARAMETERS,
                taken.size() == 1 ? taken.get(0) : taken.get(1),
                taken.size() == 1
                        ? "'" + name + "' takes " + taken.get(0).asType() + ", which is no interface nested in " + spec
                        : "'" + name + "' takes " + taken.size() + " parameters",
                "declare an interface in " + spec + " with a method for each parameter, and take that");
        return Optional.empty();
    }

    private Request read(TypeElement request, @Nullable HttpMethod method) {
        Location inherited = location(request, request.getSimpleName().toString());
        List<Parameter> parameters = new ArrayList<>();
        List<ExecutableElement> bodies = new ArrayList<>();
        for (ExecutableElement accessor : Shape.methods(request)) {
            if (reading.annotations(accessor).has(WHOLE_BODY)) {
                bodies.add(accessor);
            } else {
                parameters.add(new Parameter(location(accessor, inherited, method), fields.read(accessor)));
            }
        }
        return new Request(parameters, bodies.isEmpty() ? null : body(bodies, parameters));
    }

    private Location location(ExecutableElement accessor, @Nullable Location inherited, @Nullable HttpMethod method) {
        String name = accessor.getSimpleName().toString();
        Location own = location(accessor, name);
        if (own != null) {
            return own;
        } else if (inherited != null) {
            return inherited;
        } else if (method == null) {
            return Location.QUERY;
        } else if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            return Location.BODY;
        }
        reading.report(
                SourceProblem.NO_LOCATION,
                accessor,
                "'" + name + "' does not say where it travels",
                "write @Query, @Path or @Header on it, or on " + SourcePlaces.outerName(accessor));
        return Location.QUERY;
    }

    private @Nullable Location location(Element element, String name) {
        List<AnnotationView> locations = reading.annotations(element).all(LOCATIONS);
        if (locations.isEmpty()) {
            return null;
        }
        for (AnnotationView other : locations.subList(1, locations.size())) {
            reading.report(
                    SourceProblem.SEVERAL_LOCATIONS,
                    other.position(),
                    "'" + name + "' has both @" + locations.get(0).name() + " and @" + other.name(),
                    "leave one of them");
        }
        return Location.valueOf(locations.get(0).name().toUpperCase(Locale.ROOT));
    }

    /** Null, and reported, where it is no type of the notation, or has members beside it. */
    private @Nullable TypeRef body(List<ExecutableElement> bodies, List<Parameter> parameters) {
        ExecutableElement first = bodies.get(0);
        if (bodies.size() > 1) {
            reportNotAlone(bodies.get(1), "'" + first.getSimpleName() + "' is the whole body already");
        }
        Optional<Parameter> beside =
                parameters.stream().filter(p -> p.location() == Location.BODY).findFirst();
        beside.ifPresent(member -> reading.report(
                SourceProblem.WHOLE_BODY_ALONE,
                member.field().position(),
                "'" + member.field().name() + "' is in the body, of which '" + first.getSimpleName() + "' is the whole",
                "write where it travels, or make it a field of what '" + first.getSimpleName() + "' holds"));
        bodies.forEach(this::checkBare);
        TypeRef type = types.returned(first);
        return beside.isPresent() ? null : type;
    }

    /** The whole body is a type, and nothing else can be said of it. */
    private void checkBare(ExecutableElement body) {
        if (Nullness.isOptional(body, reading)) {
            reportNotAlone(body, "the whole body is never null");
        }
        for (AnnotationView annotation : reading.annotations(body).all()) {
            if (!annotation.name().equals(WHOLE_BODY)) {
                reading.report(
                        SourceProblem.WHOLE_BODY_ALONE,
                        annotation.position(),
                        "@" + annotation.name() + " says nothing on the whole body",
                        "leave it out");
            }
        }
    }

    private void reportNotAlone(ExecutableElement body, String cause) {
        reading.report(SourceProblem.WHOLE_BODY_ALONE, body, cause, "leave @" + WHOLE_BODY + " on one required value");
    }
}
