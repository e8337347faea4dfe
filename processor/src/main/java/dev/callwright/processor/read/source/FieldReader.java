package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.read.FieldLine;
import dev.callwright.processor.read.ReadProblem;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads the methods of requests and models. */
final class FieldReader {
    private final Reading reading;
    private final JavaTypes types;
    private final SourceLiterals literals;

    FieldReader(Reading reading, JavaTypes types) {
        this.reading = reading;
        this.types = types;
        this.literals = new SourceLiterals(reading);
    }

    /** What can be read of a field; its name always can. */
    Field read(ExecutableElement accessor) {
        Annotations annotations = reading.annotations(accessor);
        Located method = reading.name(accessor);
        Located wire = wire(annotations);
        Located name = wire == null ? method : wire;
        TypeRef type = types.returned(accessor);
        Field field = new Field(
                name,
                javaName(accessor, method, wire),
                type == null ? FieldLine.unreadable(name).type() : type,
                Nullness.isOptional(accessor, reading),
                annotations.has("DistinguishNull"),
                annotations.has("Sensitive"),
                annotations.has("NonEmpty"),
                bound(annotations.find("Min")),
                bound(annotations.find("Max")),
                annotations.has("Quoted"),
                annotations.texts("Format"),
                annotations.text("Zone"),
                style(annotations.find("Lists"), "value"),
                serverDefault(annotations.text("Default")),
                reading.deprecation(accessor),
                reading.doc(accessor));
        return type == null ? FieldLine.unreadable(name) : field;
    }

    /** The style that an annotation's member names; null where none is written. */
    static @Nullable ListStyle style(@Nullable AnnotationView annotation, String member) {
        String name = annotation == null ? null : annotation.constant(member);
        return name == null ? null : ListStyle.valueOf(name);
    }

    private @Nullable Located wire(Annotations annotations) {
        AnnotationView wire = annotations.find("Wire");
        if (wire == null) {
            return null;
        } else if (wire.has("json")) {
            reading.report(
                    SourceProblem.CONTRADICTION,
                    wire.position("json"),
                    "the name of a field is a text",
                    "write @Wire(\"name\"); json is for constants and variants");
        } else if (!wire.has("value")) {
            reading.report(
                    ReadProblem.MISSING_KEY,
                    wire.position(),
                    "@Wire does not say the field's name on the wire",
                    "write @Wire(\"name\")");
        }
        return wire.text("value");
    }

    /** A method called otherwise than the wire says asks for its own name. */
    private @Nullable Located javaName(ExecutableElement accessor, Located method, @Nullable Located wire) {
        Located written = reading.javaName(accessor);
        if (written != null || wire == null || wire.text().equals(method.text())) {
            return written;
        }
        return method;
    }

    private @Nullable Literal serverDefault(@Nullable Located written) {
        return written == null ? null : literals.word(written);
    }

    private @Nullable Literal bound(@Nullable AnnotationView annotation) {
        if (annotation == null) {
            return null;
        } else if (annotation.has("value") && annotation.has("decimal")) {
            reading.report(
                    SourceProblem.CONTRADICTION,
                    annotation.position("decimal"),
                    "@" + annotation.name() + " has two bounds",
                    "write one of them");
            return null;
        } else if (!annotation.has("value") && !annotation.has("decimal")) {
            reading.report(
                    ReadProblem.MISSING_KEY,
                    annotation.position(),
                    "@" + annotation.name() + " has no bound",
                    "write @" + annotation.name() + "(1), or decimal = \"0.5\"");
            return null;
        }
        Located number = annotation.has("value") ? annotation.number("value") : annotation.text("decimal");
        return number == null ? null : literals.number(number);
    }
}
