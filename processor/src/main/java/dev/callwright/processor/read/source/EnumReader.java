package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.read.ReadProblem;
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
        AnnotationView wire = reading.annotations(constant).find("Wire");
        Literal written = wire == null ? null : wire(wire);
        return new Constant(
                name,
                reading.javaName(constant),
                written == null ? new Literal.Text(name.text(), name.position()) : written,
                code(constant),
                reading.doc(constant),
                reading.deprecation(constant));
    }

    private @Nullable Literal wire(AnnotationView wire) {
        Located text = wire.text("value");
        Located json = wire.text("json");
        if (wire.has("value") && wire.has("json")) {
            reading.report(
                    SourceProblem.CONTRADICTION,
                    wire.position("json"),
                    "@Wire has a text and a number or boolean",
                    "write one of them");
        } else if (!wire.has("value") && !wire.has("json")) {
            reading.report(
                    ReadProblem.MISSING_KEY,
                    wire.position(),
                    "@Wire does not say what stands for the constant",
                    "write a text, or json = \"1\" for a number or boolean");
        }
        if (text != null) {
            return new Literal.Text(text.text(), text.position());
        }
        return json == null ? null : literals.json(json);
    }

    private @Nullable Long code(VariableElement constant) {
        AnnotationView code = reading.annotations(constant).find("Code");
        Located number = code == null ? null : code.number("value");
        return number == null ? null : Long.valueOf(number.text());
    }
}
