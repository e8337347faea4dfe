package dev.callwright.processor.compare;

import dev.callwright.processor.compare.FieldComparison.Context;
import dev.callwright.processor.compare.FieldComparison.Member;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times and lists are written. What a field says itself is reported there; what all fields take from the
 * description is reported once, where the description says it.
 */
final class Writing {
    private final Side before;
    private final Side after;
    private final Changes changes;
    private final Map<Inherited, Traffic> inherited = new LinkedHashMap<>();

    /** A change of the description's that some field feels. */
    private record Inherited(String what, List<Kind> kinds, Position before, Position after) {}

    Writing(Side before, Side after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /** Compares how two fields are written, or notes that both take it from their description. */
    void compare(Member then, Member now, Context context) {
        Optional<ScalarType> temporal = temporal(then.field().type());
        if (temporal.isPresent() && temporal.equals(temporal(now.field().type()))) {
            formats(temporal.get(), then, now, context);
            if (temporal.get() == ScalarType.INSTANT) {
                zone(then, now, context);
            }
        }
        if (isListOutsideJson(then) && isListOutsideJson(now)) {
            listStyle(then, now, context);
        }
    }

    /** A result, which has no formats of its own. */
    void compareResult(TypeRef then, TypeRef now) {
        Optional<ScalarType> temporal = temporal(then);
        if (temporal.isPresent() && temporal.equals(temporal(now))) {
            List<String> old = formats(before.inheritance().formats(), temporal.get());
            List<String> young = formats(after.inheritance().formats(), temporal.get());
            if (!old.equals(young)) {
                inherit(
                        text(temporal.get().word(), old, young),
                        readable(old, young),
                        place(before.inheritance().formats(), temporal.get(), before),
                        place(after.inheritance().formats(), temporal.get(), after),
                        Traffic.ANSWERS);
            }
        }
    }

    private void formats(ScalarType type, Member then, Member now, Context context) {
        Formats oldDefaults = before.formats(then.owner());
        Formats youngDefaults = after.formats(now.owner());
        List<String> old = formats(then.field(), oldDefaults, type);
        List<String> young = formats(now.field(), youngDefaults, type);
        if (old.equals(young)) {
            return;
        }
        List<Kind> kinds = readable(old, young);
        if (then.field().formats().isEmpty() && now.field().formats().isEmpty()) {
            inherit(
                    text(type.word(), old, young),
                    kinds,
                    place(oldDefaults, type, before),
                    place(youngDefaults, type, after),
                    context.traffic());
        } else {
            report(then, now, text(context.part(), old, young), context, kinds);
        }
    }

    private static List<Kind> readable(List<String> old, List<String> young) {
        List<Kind> kinds = new ArrayList<>();
        if (!old.containsAll(young)) {
            kinds.add(Kind.FORMAT_UNREADABLE);
        }
        if (!young.contains(old.get(0))) {
            kinds.add(Kind.FORMAT_REFUSED);
        }
        return kinds.isEmpty() ? List.of(Kind.FORMAT_CHANGED) : kinds;
    }

    private void zone(Member then, Member now, Context context) {
        Located old = zone(then.field(), before.formats(then.owner()));
        Located young = zone(now.field(), after.formats(now.owner()));
        if (old == null || young == null || old.text().equals(young.text())) {
            return;
        }
        String is = " is in zone " + young.text() + ", and was in " + old.text();
        if (then.field().zone() == null && now.field().zone() == null) {
            inherit("what has no zone" + is, List.of(Kind.ZONE), old.position(), young.position(), context.traffic());
        } else {
            report(then, now, context.part() + is, context, List.of(Kind.ZONE));
        }
    }

    private static @Nullable Located zone(Field field, Formats defaults) {
        return field.zone() == null ? defaults.zone() : field.zone();
    }

    private void listStyle(Member then, Member now, Context context) {
        ListStyle old = style(then, before.inheritance().formats());
        ListStyle young = style(now, after.inheritance().formats());
        if (old == young) {
            return;
        }
        String is = " written in style " + young.word() + ", and " + "%s in " + old.word();
        boolean own = then.field().listStyle() != null
                || now.field().listStyle() != null
                || then.location() != now.location();
        if (own) {
            String what = context.part() + " is" + is.formatted("was");
            report(then, now, what, context, List.of(Kind.LIST_STYLE));
        } else {
            inherit(
                    "lists are" + is.formatted("were"),
                    List.of(Kind.LIST_STYLE),
                    before.description().position(),
                    after.description().position(),
                    context.traffic());
        }
    }

    private static ListStyle style(Member member, Formats defaults) {
        ListStyle own = member.field().listStyle();
        ListStyle style = own == null ? defaults.listStyle() : own;
        boolean single = member.location() == Parameter.Location.PATH || member.location() == Parameter.Location.HEADER;
        return style != null ? style : single ? ListStyle.COMMA : ListStyle.REPEAT;
    }

    private static boolean isListOutsideJson(Member member) {
        TypeRef type = member.field().type();
        return member.isText() && (type instanceof TypeRef.ListOf || type instanceof TypeRef.SetOf);
    }

    private static List<String> formats(Field field, Formats defaults, ScalarType type) {
        return field.formats().isEmpty()
                ? formats(defaults, type)
                : field.formats().stream().map(Located::text).toList();
    }

    private static List<String> formats(Formats defaults, ScalarType type) {
        List<Located> formats = defaults.temporal().getOrDefault(type, List.of());
        return formats.isEmpty()
                ? List.of("iso")
                : formats.stream().map(Located::text).toList();
    }

    private static Position place(Formats formats, ScalarType type, Side side) {
        List<Located> written = formats.temporal().getOrDefault(type, List.of());
        return written.isEmpty()
                ? side.description().position()
                : written.get(0).position();
    }

    private static String text(String part, List<String> old, List<String> young) {
        return part + " has format " + String.join(" or ", young) + ", and had " + String.join(" or ", old);
    }

    /** The date or time that a type is, or is made of. */
    private static Optional<ScalarType> temporal(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return temporal(list.element());
        } else if (type instanceof TypeRef.SetOf set) {
            return temporal(set.element());
        } else if (type instanceof TypeRef.MapOf map) {
            return temporal(map.value());
        } else if (type instanceof TypeRef.PageOf page) {
            return temporal(page.item());
        }
        return type instanceof TypeRef.Scalar scalar && scalar.type().isTemporal()
                ? Optional.of(scalar.type())
                : Optional.empty();
    }

    private void report(Member then, Member now, String what, Context context, List<Kind> kinds) {
        changes.changed(then.field().position(), now.field().position(), what, context.traffic(), kinds);
    }

    private void inherit(String what, List<Kind> kinds, Position then, Position now, Traffic traffic) {
        inherited.merge(new Inherited(what, kinds, then, now), traffic, Traffic::and);
    }

    /** Reports what descriptions say for all their fields. */
    void reportInherited() {
        inherited.forEach((change, traffic) ->
                changes.changed(change.before(), change.after(), change.what(), traffic, change.kinds()));
    }
}
