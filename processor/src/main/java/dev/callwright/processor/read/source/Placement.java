package dev.callwright.processor.read.source;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reports annotations that say nothing where they stand. */
final class Placement {
    private final Reading reading;

    Placement(Reading reading) {
        this.reading = reading;
    }

    void check(TypeElement spec, NestedTypes nested) {
        check(spec, Set.of(Role.SPEC));
        Shape.methods(spec).forEach(call -> check(call, Set.of(Role.CALL)));
        for (TypeElement type : nested.interfaces()) {
            boolean union = UnionReader.isUnion(type, reading);
            check(type, nested.roles(type, Role.REQUEST, union ? Role.UNION : Role.MODEL));
            Set<Role> roles = nested.roles(type, Role.PARAMETER, union ? Role.VARIANT : Role.FIELD);
            Shape.methods(type).forEach(accessor -> check(accessor, roles));
        }
        for (TypeElement type : nested.enums()) {
            check(type, Set.of(Role.ENUM));
            EnumReader.constants(type).forEach(constant -> check(constant, Set.of(Role.CONSTANT)));
        }
    }

    private void check(Element element, Set<Role> roles) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            String name = SourcePlaces.name(annotation);
            if (Annotations.isOfNotation(annotation) && Collections.disjoint(roles, Role.of(name))) {
                report(element, annotation, name, roles);
            }
        }
    }

    private void report(Element element, AnnotationMirror annotation, String name, Set<Role> roles) {
        reading.report(
                SourceProblem.MISPLACED_ANNOTATION,
                reading.places().of(element, annotation, null),
                "@" + name + " says nothing on " + words(roles),
                "it belongs on " + words(Role.of(name)));
    }

    /** {@code a, b or c}. */
    private static String words(Set<Role> roles) {
        List<String> words = roles.stream().sorted().map(Role::words).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
