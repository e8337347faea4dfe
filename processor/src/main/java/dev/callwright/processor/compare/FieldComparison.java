package dev.callwright.processor.compare;

import dev.callwright.processor.compare.JavaShape.Shown;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.naming.Members;
import dev.callwright.processor.publish.TypeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two fields of models or requests that are the same field. */
final class FieldComparison {
    private final Comparison comparison;
    private final Changes changes;
    private final Map<String, Field> successors = new HashMap<>();

    /**
     * Of one model or request.
     *
     * @param fields all that the new one has
     * @param members what they are called
     */
    FieldComparison(Comparison comparison, List<Field> fields, Members members) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        fields.forEach(field -> successors.put(members.accessor(field), field));
    }

    /**
     * A field on one side.
     *
     * @param accessor its Java name
     * @param location where it travels; null for fields of models
     * @param owner whose formats hold
     */
    record Member(Field field, String accessor, Parameter.@Nullable Location location, Description owner) {
        /** Whether it travels in a path, query, header or form. */
        boolean isOutsideJson() {
            return location != null && location != Parameter.Location.BODY;
        }

        /** The name that servers see: that of a path parameter stands in the template alone, and header names have no case. */
        String wireName() {
            if (location == null) {
                return field.name().text();
            }
            return location == Parameter.Location.PATH
                    ? ""
                    : Parameter.Slot.of(location, field.name()).name();
        }
    }

    /** As reports name it, and which way it travels. */
    record Context(String part, Traffic traffic) {}

    void compare(Member before, Member after, Context context) {
        Field then = before.field();
        Field now = after.field();
        names(before, after, context);
        type(before, after, context);
        presence(then, now, context);
        limits(before, after, context);
        comparison.writing().compare(before, after, context);
        serverDefault(then, now, context);
        if (then.sensitive() != now.sensitive()) {
            Kind kind = now.sensitive() ? Kind.SENSITIVE_ADDED : Kind.SENSITIVE_REMOVED;
            report(then, now, now.sensitive() ? " became sensitive" : " is no longer sensitive", context, kind);
        }
        Documentation.compare(
                changes,
                context.part(),
                new Documentation(then.position(), then.doc(), then.deprecation()),
                new Documentation(now.position(), now.doc(), now.deprecation()));
    }

    private void names(Member before, Member after, Context context) {
        Field then = before.field();
        Field now = after.field();
        if (before.location() == after.location() && !before.wireName().equals(after.wireName())) {
            report(then, now, " is '" + now.name().text() + "' on the wire", context, Kind.WIRE_NAME);
        }
        if (!before.accessor().equals(after.accessor())) {
            String what = " is " + after.accessor() + "() in Java, and was " + before.accessor() + "()";
            changes.changed(then.position(), now.position(), context.part() + what, context.traffic(), renamed(before));
        }
    }

    private List<Kind> renamed(Member before) {
        Field successor = successors.get(before.accessor());
        if (successor == null) {
            return List.of(Kind.JAVA_NAME);
        }
        List<Kind> kinds = new ArrayList<>(List.of(Kind.JAVA_NAME_REUSED));
        comparison
                .shapes()
                .difference(Shown.of(before.field()), Shown.of(successor))
                .ifPresent(kinds::add);
        return kinds;
    }

    private void type(Member before, Member after, Context context) {
        Field then = before.field();
        Field now = after.field();
        String old = type(then);
        String young = type(now);
        if (!old.equals(young)) {
            List<Kind> kinds = new ArrayList<>();
            comparison.shapes().difference(Shown.of(then), Shown.of(now)).ifPresent(kinds::add);
            boolean text = comparison.before().isPlainText(before)
                    && comparison.after().isPlainText(after);
            kinds.addAll(comparison.values(then, now, text));
            String what = context.part() + " is " + young + ", and was " + old;
            changes.changed(then.position(), now.position(), what, context.traffic(), kinds);
        }
    }

    private static String type(Field field) {
        return TypeText.of(field.type()) + (field.quoted() ? " quoted" : "");
    }

    private void presence(Field then, Field now, Context context) {
        List<Kind> kinds = new ArrayList<>();
        if (then.optional() != now.optional()) {
            kinds.add(now.optional() ? Kind.BECAME_OPTIONAL : Kind.BECAME_REQUIRED);
        }
        if (then.nullable() && !now.nullable()) {
            kinds.add(Kind.NULLABLE_REMOVED);
        } else if (now.nullable() && !then.nullable()) {
            kinds.add(then.optional() ? Kind.NULL_IS_SENT : Kind.MAY_BE_NULL);
        }
        if (kinds.isEmpty()) {
            return;
        }
        if (type(then).equals(type(now))) {
            comparison.shapes().difference(Shown.of(then), Shown.of(now)).ifPresent(kinds::add);
        }
        String what = context.part() + " is " + presence(now) + ", and was " + presence(then);
        changes.changed(then.position(), now.position(), what, context.traffic(), kinds);
    }

    private static String presence(Field field) {
        return (field.optional() ? "optional" : "required") + (field.nullable() ? " and nullable" : "");
    }

    private void limits(Member before, Member after, Context context) {
        Limits then = Limits.of(before.field());
        Limits now = Limits.of(after.field());
        now.since(then)
                .ifPresent(kind -> report(
                        before.field(),
                        after.field(),
                        " has " + now.text() + ", and had " + then.text(),
                        context,
                        kind));
    }

    private void serverDefault(Field then, Field now, Context context) {
        String before = text(then.serverDefault());
        String after = text(now.serverDefault());
        if (!before.equals(after)) {
            boolean documented = then.serverDefault() == null || now.serverDefault() == null;
            report(
                    then,
                    now,
                    " has " + after + ", and had " + before,
                    context,
                    documented ? Kind.DEFAULT_DOCUMENTED : Kind.DEFAULT_CHANGED);
        }
    }

    private static String text(@Nullable Literal value) {
        return value == null ? "no default" : "default " + value.text();
    }

    private void report(Field then, Field now, String what, Context context, Kind kind) {
        changes.changed(then.position(), now.position(), context.part() + what, context.traffic(), List.of(kind));
    }
}
