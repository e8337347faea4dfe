package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.TypeRef;
import java.util.List;

/** Numbers and booleans that travel as strings. */
final class QuoteChecks {
    static final List<Check> ALL = List.of(
            Check.error("quoted-type", "Only numbers and booleans are quoted.", QuoteChecks::type),
            Check.error("quoted-place", "Only what travels as JSON is quoted.", QuoteChecks::place));

    private QuoteChecks() {}

    private static void type(Subject subject, Findings findings) {
        for (TypeUse use : subject.fieldsOfKnownType()) {
            Field field = use.field();
            if (field != null && field.quoted() && Types.parts(use.type()).noneMatch(QuoteChecks::isQuotable)) {
                findings.add(
                        field.position(),
                        "'quoted' has no meaning for " + Say.quoted(field.name()) + ", which is "
                                + Say.quoted(Types.text(use.type())),
                        "leave it out, or write int, long, double, decimal or bool");
            }
        }
    }

    private static boolean isQuotable(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.type().isQuotable();
    }

    private static void place(Subject subject, Findings findings) {
        for (TypeUse use : subject.fields()) {
            Field field = use.field();
            if (field != null && field.quoted() && use.place().isText()) {
                findings.add(
                        field.position(),
                        "'quoted' has no meaning for " + Say.quoted(field.name()) + ", since all is text in "
                                + use.place().phrase(),
                        "leave it out"
                                + (Types.isList(use.type()) ? ", or write a list of strings for 'style json'" : ""));
            }
        }
    }
}
