package dev.callwright.processor.check;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers, booleans and constants that travel as strings. */
final class QuoteChecks {
    static final List<Check> ALL = List.of(
            Check.error("quoted-type", "Only numbers, booleans and enums of numbers are quoted.", QuoteChecks::type),
            Check.error("quoted-place", "Only what travels as JSON is quoted.", QuoteChecks::place));

    private QuoteChecks() {}

    private static void type(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            if (use.field().quoted()) {
                TypeRef value = innermost(use.type());
                Optional<Enumeration> constants = subject.enumeration(value);
                if (constants.isPresent()) {
                    constants(use.field(), constants.get(), findings);
                } else if (!isQuotable(value)) {
                    findings.add(
                            use.position(),
                            noMeaning(use.field()) + ", which is " + Say.quoted(WrittenTypes.text(use.field())),
                            "leave it out, or write " + quotable(use.field()));
                }
            }
        }
    }

    /** What holds the values in the end: elements of lists, and values of maps, but not their keys. */
    private static TypeRef innermost(TypeRef type) {
        List<TypeRef> within = type.within();
        return within.isEmpty() ? type : innermost(within.get(within.size() - 1));
    }

    private static boolean isQuotable(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.type().isQuotable();
    }

    private static void constants(Field field, Enumeration constants, Findings findings) {
        constants.constants().stream()
                .filter(constant -> !constant.isNumber())
                .findFirst()
                .ifPresent(constant -> findings.add(
                        field.position(),
                        noMeaning(field) + ", since " + reason(constant, constants),
                        "leave it out, or " + Wording.NUMBER_FOR_EACH.at(field.position())));
    }

    private static String reason(Constant constant, Enumeration constants) {
        String value = Say.quoted(constant.wire().text()) + " of " + Say.quoted(constants.name());
        return constant.wire() instanceof Literal.Text
                ? "the text " + value + " always is in quotes"
                : value + " is no number";
    }

    private static String quotable(Field field) {
        ScalarType[] types =
                Stream.of(ScalarType.values()).filter(ScalarType::isQuotable).toArray(ScalarType[]::new);
        return WrittenTypes.anyOf(field.position(), field.optional(), types);
    }

    private static String noMeaning(Field field) {
        return Wording.QUOTED.at(field.position()) + " has no meaning for " + Say.quoted(field.name());
    }

    private static void place(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            if (field.quoted() && use.place().isText()) {
                findings.add(
                        field.position(),
                        noMeaning(field) + ", since all is text in "
                                + use.place().phrase(),
                        "leave it out"
                                + (use.type().isList() ? ", or " + Wording.STRINGS_AS_JSON.at(field.position()) : ""));
            }
        }
    }
}
