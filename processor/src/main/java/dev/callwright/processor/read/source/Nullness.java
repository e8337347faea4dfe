package dev.callwright.processor.read.source;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Whether what a method gives may be missing or null. */
final class Nullness {
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";
    private static final Set<String> BOXED =
            Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.lang.Boolean");

    private Nullness() {}

    static boolean isNullable(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(annotation -> Annotations.qualifiedName(annotation).equals(NULLABLE));
    }

    /** Whether it may; what is wrong in saying so is reported. */
    static boolean isOptional(ExecutableElement method, Reading reading) {
        TypeMirror type = method.getReturnType();
        boolean nullable = isNullable(type);
        if (nullable && type.getKind().isPrimitive()) {
            reading.report(
                    SourceProblem.NULLABLE_PRIMITIVE,
                    method,
                    "a primitive is never null",
                    "write the boxed type: @Nullable Integer, Long, Double or Boolean");
        }
        foreign(method).findFirst().ifPresent(annotation -> reportForeign(method, annotation, reading));
        if (!nullable && foreign(method).findAny().isEmpty() && BOXED.contains(JavaTypes.qualifiedName(type))) {
            reading.report(
                    SourceProblem.BOXED_TYPE,
                    method,
                    "a boxed type is for what may be null",
                    "write @Nullable before it where the value is optional, or the primitive type where it is required");
        }
        return nullable;
    }

    /** Annotations that look as if they said it, but don't. */
    private static Stream<? extends AnnotationMirror> foreign(ExecutableElement method) {
        return Stream.concat(
                        method.getAnnotationMirrors().stream(), method.getReturnType().getAnnotationMirrors().stream())
                .filter(annotation -> SourcePlaces.name(annotation).equals("Nullable"))
                .filter(annotation -> !Annotations.qualifiedName(annotation).equals(NULLABLE));
    }

    private static void reportForeign(ExecutableElement method, AnnotationMirror annotation, Reading reading) {
        reading.report(
                SourceProblem.FOREIGN_NULLABLE,
                reading.places().of(method, annotation, null),
                "@" + Annotations.qualifiedName(annotation) + " says nothing here",
                "import " + NULLABLE);
    }
}
