package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import java.util.List;

/** What a server takes where a field is not sent. */
final class DefaultChecks {
    static final List<Check> ALL = List.of(
            Check.error("default-value", "Every default is a value of its field's type.", DefaultChecks::value));

    private DefaultChecks() {}

    private static void value(Subject subject, Findings findings) {
        for (TypeUse use : subject.fields()) {
            Field field = use.field();
            Literal value = field == null ? null : field.serverDefault();
            String remedy = value == null ? null : Literals.remedy(value, use.type(), subject);
            if (field != null && value != null && remedy != null) {
                findings.add(
                        value.position(),
                        "default " + Say.quoted(value.text()) + " of " + Say.quoted(field.name()) + " is no "
                                + Say.quoted(Types.text(use.type())),
                        remedy);
            }
        }
    }
}
