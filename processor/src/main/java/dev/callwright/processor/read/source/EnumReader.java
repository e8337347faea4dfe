package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.TypeDefinition;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads nested enums. */
final class EnumReader {
    private final Reading reading;
    private final SourceLiterals literals;

    EnumReader(Reading reading) {
        this.reading = reading;
        this.literals = new SourceLiterals(reading);
    }

    static List<VariableElement> constants(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    TypeDefinition.Enumeration read(TypeElement type) {
        return new TypeDefinition.Enumeration(
                reading.name(type),
                reading.javaName(type),
                constants(type).stream().map(this::constant).toList(),
                reading.doc(type),
                reading.deprecation(type));
    }

    private Constant constant(VariableElement constant) {
        Located name = reading.name(constant);
        return new Constant(
                name,
                reading.javaName(constant),
                literals.wire(constant, name),
                code(constant),
                reading.doc(constant),
                reading.deprecation(constant));
    }

    private @Nullable Long code(VariableElement constant) {
        AnnotationView code = reading.annotations(constant).find("Code");
        Located number = code == null ? null : code.number("value");
        return number == null ? null : Long.valueOf(number.text());
    }
}
