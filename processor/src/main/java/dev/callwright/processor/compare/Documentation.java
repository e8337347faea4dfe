package dev.callwright.processor.compare;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part says to people.
 *
 * @param position of the part
 * @param doc empty where none
 * @param deprecation null where it is not deprecated
 */
record Documentation(
        Position position, String doc, @Nullable Deprecation deprecation) {
    /** Of a value, whose text is its label: code may show that. */
    static void compareLabel(Changes changes, String part, Documentation before, Documentation after) {
        if (!before.doc().equals(after.doc())) {
            boolean added = before.doc().isEmpty();
            String what =
                    part + (added ? " has a label" : after.doc().isEmpty() ? " has no label" : " has another label");
            changes.changed(before.position(), after.position(), what, added ? Kind.LABEL_ADDED : Kind.LABEL);
        }
        compare(changes, part, before.without(), after.without());
    }

    private Documentation without() {
        return new Documentation(position, "", deprecation);
    }

    static void compare(Changes changes, String part, Documentation before, Documentation after) {
        Deprecation then = before.deprecation();
        Deprecation now = after.deprecation();
        if ((then == null) != (now == null)) {
            boolean deprecated = now != null;
            changes.changed(
                    before.position(),
                    after.position(),
                    part + (deprecated ? " is deprecated" : " is no longer deprecated"),
                    Traffic.BOTH,
                    List.of(deprecated ? Kind.DEPRECATED : Kind.NO_LONGER_DEPRECATED));
        }
        boolean sameReason = then == null || now == null || then.reason().equals(now.reason());
        if (!before.doc().equals(after.doc()) || !sameReason) {
            changes.changed(before.position(), after.position(), part + " is documented otherwise", Kind.DOC);
        }
    }
}
