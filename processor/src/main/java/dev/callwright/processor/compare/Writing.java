package dev.callwright.processor.compare;

import static java.util.Objects.requireNonNull;

import dev.callwright.processor.compare.FieldComparison.Context;
import dev.callwright.processor.compare.FieldComparison.Member;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times, lists and maps are written. What a field says itself is reported there; what all fields take from the
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

    /**
     * What may have dates or times in it, on one side.
     *
     * @param field what it is; null for a body or result, which have no formats of their own
     * @param owner whose formats hold
     */
    private record Value(TypeRef type, @Nullable Field field, Description owner) {
        static Value of(Member member) {
            return new Value(member.field().type(), member.field(), member.owner());
        }

        Optional<TemporalWriting> writing(Side side) {
            return TemporalWriting.of(type, field, side.formats(owner));
        }

        boolean hasFormats() {
            return field != null && !field.formats().isEmpty();
        }

        boolean hasZone() {
            return field != null && field.zone() != null;
        }

        Position position() {
            return field == null ? type.position() : field.position();
        }
    }

    /** Compares how two fields are written, or notes that both take it from their description. */
    void compare(Member then, Member now, Context context) {
        temporal(Value.of(then), Value.of(now), context);
        if (then.isOutsideJson() && now.isOutsideJson()) {
            outsideJson(then, now, context);
        } else if (!then.isOutsideJson() && !now.isOutsideJson()) {
            jsonText(then, now, context);
        }
    }

    /** Compares how a body or result is written. */
    void compare(TypeRef then, TypeRef now, Context context) {
        temporal(new Value(then, null, before.description()), new Value(now, null, after.description()), context);
    }

    private void temporal(Value then, Value now, Context context) {
        Optional<TemporalWriting> old = then.writing(before);
        Optional<TemporalWriting> young = now.writing(after);
        if (old.isPresent()
                && young.isPresent()
                && old.get().type() == young.get().type()) {
            formats(then, old.get(), now, young.get(), context);
            zone(then, old.get(), now, young.get(), context);
        }
    }

    private void formats(Value then, TemporalWriting old, Value now, TemporalWriting young, Context context) {
        List<Kind> kinds = young.formatsSince(old);
        if (then.hasFormats() || now.hasFormats()) {
            report(then, now, formats(context.part(), old, young), context.traffic(), kinds);
        } else {
            inherit(
                    formats(old.type().word(), old, young),
                    kinds,
                    place(then.owner(), old.type(), before),
                    place(now.owner(), young.type(), after),
                    context.traffic());
        }
    }

    private static String formats(String part, TemporalWriting old, TemporalWriting young) {
        return part + " has format " + String.join(" or ", young.formats()) + ", and had "
                + String.join(" or ", old.formats());
    }

    private static Position place(Description owner, ScalarType type, Side side) {
        List<Located> written = side.formats(owner).temporal().getOrDefault(type, List.of());
        return written.isEmpty()
                ? side.description().position()
                : written.get(0).position();
    }

    private void zone(Value then, TemporalWriting old, Value now, TemporalWriting young, Context context) {
        Traffic traffic = context.traffic().within(young.zonedSince(old));
        if (traffic.equals(Traffic.NONE)) {
            return;
        }
        if (then.hasZone() || now.hasZone()) {
            String what = context.part() + zone(old.zone(), young.zone());
            report(then, now, what, traffic, zones(old.zone(), young.zone()));
        } else {
            inheritZone(old.zone(), young.zone(), traffic);
        }
    }

    private void inheritZone(@Nullable Located old, @Nullable Located young, Traffic traffic) {
        inherit(
                "what has no zone" + zone(old, young),
                zones(old, young),
                place(old, before),
                place(young, after),
                traffic);
    }

    private static List<Kind> zones(@Nullable Located old, @Nullable Located young) {
        if (old == null) {
            return young == null ? List.of() : List.of(Kind.ZONE_ADDED);
        } else if (young == null) {
            return List.of(Kind.ZONE_REMOVED);
        }
        return old.text().equals(young.text()) ? List.of() : List.of(Kind.ZONE);
    }

    private static String zone(@Nullable Located old, @Nullable Located young) {
        return " is in " + (young == null ? "no zone" : "zone " + young) + ", and was in "
                + (old == null ? "none" : old);
    }

    private static Position place(@Nullable Located written, Side side) {
        return written == null ? side.description().position() : written.position();
    }

    private void outsideJson(Member then, Member now, Context context) {
        TypeRef old = then.field().type();
        TypeRef young = now.field().type();
        if (old.isFiles() || young.isFiles()) {
            return; // which have no style
        } else if (old.isList() && young.isList()) {
            listStyle(then, now, context);
        } else if (old instanceof TypeRef.MapOf && young instanceof TypeRef.MapOf) {
            mapStyle(then, now, context);
        }
    }

    private void mapStyle(Member then, Member now, Context context) {
        boolean old = before.isJsonText(then);
        boolean young = after.isJsonText(now);
        if (old != young) {
            String what = context.part() + " is written as " + mapStyle(young) + ", and was as " + mapStyle(old);
            report(Value.of(then), Value.of(now), what, context.traffic(), List.of(Kind.LIST_STYLE));
        }
    }

    private static String mapStyle(boolean json) {
        return json ? "JSON text" : "name[key]=value";
    }

    private void listStyle(Member then, Member now, Context context) {
        ListStyle old = style(then, before.inheritance().formats());
        ListStyle young = style(now, after.inheritance().formats());
        if (old == young) {
            return;
        }
        boolean own = then.field().listStyle() != null
                || now.field().listStyle() != null
                || then.location() != now.location();
        if (own) {
            String what = context.part() + " is written in style " + young.word() + ", and was in " + old.word();
            report(Value.of(then), Value.of(now), what, context.traffic(), List.of(Kind.LIST_STYLE));
        } else {
            inheritListStyle(old.word(), young.word(), context.traffic());
        }
    }

    private void jsonText(Member then, Member now, Context context) {
        boolean wasText = isJsonText(then);
        boolean isText = isJsonText(now);
        if (isText && !wasText && !then.field().type().is(ScalarType.STRING)) {
            String what = context.part() + " is text that holds JSON, and was JSON";
            report(Value.of(then), Value.of(now), what, context.traffic(), List.of(Kind.JSON_TEXT_ADDED));
        } else if (wasText && !isText && !now.field().type().is(ScalarType.STRING)) {
            String what = context.part() + " is JSON, and was text that held it";
            report(Value.of(then), Value.of(now), what, context.traffic(), List.of(Kind.JSON_TEXT_REMOVED));
        }
    }

    private static boolean isJsonText(Member member) {
        return member.field().listStyle() == ListStyle.JSON;
    }

    private void inheritListStyle(String old, String young, Traffic traffic) {
        inherit(
                "lists are written in style " + young + ", and were in " + old,
                old.equals(young) ? List.of() : List.of(Kind.LIST_STYLE),
                before.description().position(),
                after.description().position(),
                traffic);
    }

    private static String style(Formats defaults) {
        ListStyle style = defaults.listStyle();
        return style == null ? ListStyle.REPEAT.word() + " or " + ListStyle.COMMA.word() : style.word();
    }

    private static ListStyle style(Member member, Formats defaults) {
        return defaults.listStyle(requireNonNull(member.location()), member.field());
    }

    /** Compares what a library says for all who use it, whether or not its own types feel it. */
    void compareDefaults() {
        for (ScalarType type : ScalarType.values()) {
            compare(
                    new TypeRef.Scalar(type, before.description().position()),
                    new TypeRef.Scalar(type, after.description().position()),
                    new Context("", Traffic.BOTH));
        }
        inheritZone(
                before.inheritance().formats().zone(),
                after.inheritance().formats().zone(),
                Traffic.BOTH);
        inheritListStyle(
                style(before.inheritance().formats()), style(after.inheritance().formats()), Traffic.BOTH);
    }

    private void report(Value then, Value now, String what, Traffic traffic, List<Kind> kinds) {
        changes.changed(then.position(), now.position(), what, traffic, kinds);
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
