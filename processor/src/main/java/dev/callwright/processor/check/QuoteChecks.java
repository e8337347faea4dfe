package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Numbers and booleans that travel as strings. */
final class QuoteChecks {
    static final List<Check> ALL = List.of(
            Check.error("quoted-type", "Only numbers and booleans are quoted.", QuoteChecks::type),
            Check.error("quoted-place", "Only what travels as JSON is quoted.", QuoteChecks::place));

    private QuoteChecks() {}

    private static void type(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            Field field = use.field();
            if (field.quoted() && use.type().parts().noneMatch(QuoteChecks::isQuotable)) {
                findings.add(
                        field.position(),
                        Wording.QUOTED.at(field.position()) + " has no meaning for " + Say.quoted(field.name())
                                + ", which is " + Say.quoted(WrittenTypes.text(field)),
                        "leave it out, or write " + quotable(field));
            }
        }
    }

    private static String quotable(Field field) {
        ScalarType[] types =
                Stream.of(ScalarType.values()).filter(ScalarType::isQuotable).toArray(ScalarType[]::new);
        return WrittenTypes.anyOf(field.position(), field.optional(), types);
    }

    private static boolean isQuotable(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.type().isQuotable();
    }

    private static void place(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            if (field.quoted() && use.place().isText()) {
                findings.add(
                        field.position(),
                        Wording.QUOTED.at(field.position()) + " has no meaning for " + Say.quoted(field.name())
                                + ", since all is text in "
                                + use.place().phrase(),
                        "leave it out"
                                + (use.type().isList() ? ", or " + Wording.STRINGS_AS_JSON.at(field.position()) : ""));
            }
        }
    }
}
