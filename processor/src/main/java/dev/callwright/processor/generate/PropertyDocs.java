package dev.callwright.processor.generate;

import dev.callwright.processor.description.Field;
import java.util.ArrayList;
import java.util.List;

/** What docs say of a property, wherever it occurs. */
final class PropertyDocs {
    private static final int BRIEF = 40;

    private PropertyDocs() {}

    /** A property's doc where it is short, for what only the generated package sees; else where the doc is. */
    static Docs brief(Property property) {
        String sentence = Docs.firstSentence(property.field().doc());
        String brief = Docs.escaped(sentence).isBlank() ? property.accessor() : sentence;
        return brief.length() <= BRIEF ? Docs.of(brief, "") : Docs.words("See {@code " + property.accessor() + "}.");
    }

    /** What the accessor gives. */
    static Docs returned(Property property) {
        return Docs.returning(property.field().doc(), named(property), remark(property));
    }

    private static String remark(Property property) {
        String absence = property.field().nullable() ? ", or null" : ", or null where not given";
        String remark = property.mayBeNull() ? absence : "";
        return property.field().serverDefault() == null
                ? remark
                : remark + "; the server's default is "
                        + Docs.escaped(property.field().serverDefault().text());
    }

    /** What a parameter that sets the property is. */
    static String parameter(Property property) {
        Field field = property.field();
        String sentence = Docs.escaped(Docs.firstSentence(field.doc()));
        List<String> parts = new ArrayList<>();
        parts.add(sentence.isBlank() ? named(property) : sentence);
        String length = field.type().isNumber() ? "" : "length ";
        if (field.nonEmpty()) {
            parts.add("not empty");
        }
        if (field.min() != null) {
            parts.add(length + "at least " + Docs.escaped(field.min().text()));
        }
        if (field.max() != null) {
            parts.add(length + "at most " + Docs.escaped(field.max().text()));
        }
        if (property.mayBeNull()) {
            parts.add(field.nullable() ? "null to say so" : "null for none");
        }
        return String.join("; ", parts);
    }

    /** What a property without a doc is called. */
    private static String named(Property property) {
        return "the member {@code " + property.accessor() + "}";
    }
}
