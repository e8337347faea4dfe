package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.read.ReadProblem;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One annotation as it is written. Members that are not written are absent here, whatever their default; so are values
 * that the compiler refuses, for it says so itself.
 */
final class AnnotationView {
    /** What javac gives as the value of an expression that it can't evaluate. */
    private static final String REFUSED = "<error>";

    private final Reading reading;
    private final Element element;
    private final AnnotationMirror mirror;

    AnnotationView(Reading reading, Element element, AnnotationMirror mirror) {
        this.reading = reading;
        this.element = element;
        this.mirror = mirror;
    }

    /** Its simple name. */
    String name() {
        return SourcePlaces.name(mirror);
    }

    Position position() {
        return reading.places().of(element, mirror, null);
    }

    /** The place of a member's value, or of the annotation where that is not written. */
    Position position(String member) {
        return reading.places().of(element, mirror, value(member));
    }

    boolean has(String member) {
        return value(member) != null;
    }

    /** Whether nothing at all is written in its parentheses but this one member. */
    boolean hasOnly(String member) {
        return has(member) && mirror.getElementValues().size() == 1;
    }

    /** A text; null where it is not written, or is blank, which is reported. */
    @Nullable
    Located text(String member) {
        AnnotationValue value = value(member);
        return value == null ? null : text(value);
    }

    /** The texts of an array. */
    List<Located> texts(String member) {
        return array(member, this::text);
    }

    /** The annotations of an array. */
    List<AnnotationView> annotations(String member) {
        return array(
                member,
                value -> value.getValue() instanceof AnnotationMirror nested
                        ? new AnnotationView(reading, element, nested)
                        : null);
    }

    /** The classes of an array, each with its place. */
    List<ClassReference> classes(String member) {
        return array(
                member,
                value -> value.getValue() instanceof TypeMirror type
                        ? new ClassReference(type, reading.places().of(element, mirror, value))
                        : null);
    }

    /** A whole number's digits. */
    @Nullable
    Located number(String member) {
        AnnotationValue value = value(member);
        return value != null && value.getValue() instanceof Long number
                ? new Located(number.toString(), position(member))
                : null;
    }

    /** The digits of the whole numbers of an array. */
    List<Located> numbers(String member) {
        return array(
                member,
                value -> value.getValue() instanceof Integer number
                        ? new Located(number.toString(), reading.places().of(element, mirror, value))
                        : null);
    }

    boolean flag(String member, boolean otherwise) {
        AnnotationValue value = value(member);
        return (value != null && value.getValue() instanceof Boolean flag) ? flag : otherwise;
    }

    /** The name of an enum constant. */
    @Nullable
    String constant(String member) {
        AnnotationValue value = value(member);
        return value != null && value.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : null;
    }

    /** A text, which may be empty; null where it is not written. */
    @Nullable
    Located anyText(String member) {
        AnnotationValue value = value(member);
        return value == null ? null : anyText(value);
    }

    private @Nullable Located anyText(AnnotationValue value) {
        return !(value.getValue() instanceof String text) || text.equals(REFUSED)
                ? null
                : new Located(text, reading.places().of(element, mirror, value));
    }

    private @Nullable Located text(AnnotationValue value) {
        Located text = anyText(value);
        if (text != null && text.text().isBlank()) {
            reading.report(
                    ReadProblem.MISSING_VALUE,
                    text.position(),
                    "@" + name() + " has an empty text here",
                    "write what it stands for, or leave it out");
            return null;
        }
        return text;
    }

    private <T> List<T> array(String member, Function<AnnotationValue, @Nullable T> read) {
        AnnotationValue value = value(member);
        if (value == null || !(value.getValue() instanceof List<?> values)) {
            return List.of();
        } else if (values.isEmpty()) {
            reading.report(
                    ReadProblem.MISSING_VALUE,
                    position(member),
                    "@" + name() + " has an empty list here",
                    "write what it stands for, or leave it out");
        }
        return values.stream()
                .map(each -> read.apply((AnnotationValue) each))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable AnnotationValue value(String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst()
                .orElse(null);
    }

    /** A class that an annotation names. */
    record ClassReference(TypeMirror type, Position position) {}
}
