package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Variant;
import dev.callwright.processor.read.ReadProblem;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads nested interfaces that are unions: each method is a variant. */
final class UnionReader {
    private static final String ANNOTATION = "Union";

    private final Reading reading;
    private final JavaTypes types;
    private final SourceLiterals literals;

    UnionReader(Reading reading, JavaTypes types) {
        this.reading = reading;
        this.types = types;
        this.literals = new SourceLiterals(reading);
    }

    static boolean isUnion(TypeElement type, Reading reading) {
        return reading.annotations(type).has(ANNOTATION);
    }

    TypeDefinition.Union read(TypeElement type) {
        Located member = reading.annotations(type).text(ANNOTATION);
        return new TypeDefinition.Union(
                reading.name(type),
                reading.javaName(type),
                member == null ? reading.name(type) : member,
                Shape.methods(type).stream()
                        .flatMap(method -> variant(method).stream())
                        .toList(),
                reading.doc(type),
                reading.deprecation(type));
    }

    private Optional<Variant> variant(ExecutableElement method) {
        if (Nullness.isNullable(method.getReturnType())) {
            reading.report(
                    ReadProblem.TYPE_FORM,
                    reading.places().of(method),
                    "a variant is a model, and is there where its value is",
                    "leave out @Nullable");
        }
        Literal value = literals.wire(method, reading.name(method));
        return Optional.ofNullable(types.returned(method)).map(type -> new Variant(value, type));
    }
}
