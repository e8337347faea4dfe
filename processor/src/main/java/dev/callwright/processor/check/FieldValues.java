package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TemporalPattern;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a value as written is one of a field, whose formats say how dates and times look. */
final class FieldValues {
    private static final String ELEMENTS = "write its elements with commas between, or '[]' for none";

    private final Field field;
    private final Subject subject;

    FieldValues(Field field, Subject subject) {
        this.field = field;
        this.subject = subject;
    }

    /**
     * What to write instead of a value that is none of the field's.
     *
     * @return null where it is one, and where nobody can say
     */
    @Nullable
    String remedy(Literal value) {
        return remedy(value, field.type());
    }

    private @Nullable String remedy(Literal value, TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isList(value, list.element()) ? null : ELEMENTS;
        } else if (type instanceof TypeRef.SetOf set) {
            return isList(value, set.element()) ? null : ELEMENTS;
        } else if (type instanceof TypeRef.MapOf
                || subject.model(type).isPresent()
                || subject.union(type).isPresent()) {
            return isWithin("{", value, "}") ? null : Wording.OBJECT.at(value.position());
        } else if (type instanceof TypeRef.Scalar scalar && scalar.type().isTemporal()) {
            return temporal(value, scalar.type());
        }
        return TypeValues.remedy(value, type, subject);
    }

    /** In whatever style it is written; lists within lists are not looked into. */
    private boolean isList(Literal value, TypeRef element) {
        if (element.isList()) {
            return isWithin("[", value, "]");
        }
        String text = value.text().strip();
        String inner =
                isWithin("[", value, "]") ? text.substring(1, text.length() - 1).strip() : text;
        return inner.isEmpty()
                || remedy(value, element) == null
                || Stream.of("[,|;]", "\\s+")
                        .anyMatch(separator -> Stream.of(inner.split(separator, -1))
                                .map(part -> literal(part.strip(), value.position()))
                                .allMatch(part -> remedy(part, element) == null));
    }

    private static boolean isWithin(String first, Literal value, String last) {
        String text = value.text().strip();
        return value instanceof Literal.Text && text.length() > 1 && text.startsWith(first) && text.endsWith(last);
    }

    /** An element as JSON writes it, or without the quotes. */
    private static Literal literal(String part, Position position) {
        if (part.length() > 1 && part.startsWith("\"") && part.endsWith("\"")) {
            return new Literal.Text(part.substring(1, part.length() - 1), position);
        } else if (part.equals("true") || part.equals("false")) {
            return new Literal.Bool(part.equals("true"), position);
        }
        Literal number = new Literal.Numeric(part, position);
        return number.number().isPresent() ? number : new Literal.Text(part, position);
    }

    private @Nullable String temporal(Literal value, ScalarType type) {
        if (type != ScalarType.INSTANT && !(value instanceof Literal.Text)) {
            return Wording.TEXT.at(value.position());
        }
        List<String> formats = formats(type);
        boolean fits = formats.stream()
                .anyMatch(format ->
                        !TemporalPattern.isFormat(format) || TemporalPattern.reads(format, type, value.text()));
        return fits
                ? null
                : "write it as format " + Say.quoted(formats.get(0)) + " has it" + example(formats.get(0), type);
    }

    private List<String> formats(ScalarType type) {
        List<String> formats = subject.inheritance().formats().temporal(type, field);
        return formats.isEmpty() ? List.of(TemporalPattern.ISO) : formats;
    }

    private static String example(String format, ScalarType type) {
        if (!format.equals(TemporalPattern.ISO)) {
            return "";
        }
        return switch (type) {
            case DATE -> ": '2024-01-31'";
            case TIME -> ": '18:30:00'";
            case DATETIME -> ": '2024-01-31T18:30:00'";
            default -> ": '2024-01-31T18:30:00Z'";
        };
    }
}
