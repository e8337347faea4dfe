package dev.callwright.processor.compare;

import dev.callwright.processor.compare.FieldComparison.Context;
import dev.callwright.processor.compare.FieldComparison.Member;
import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.compare.Pairing.Pair;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Inheritance.Declaration;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.naming.Members;
import dev.callwright.processor.naming.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Compares models, enums and unions, those of used descriptions too. */
final class TypesComparison {
    private final Comparison comparison;
    private final Side before;
    private final Side after;
    private final Changes changes;

    TypesComparison(Comparison comparison) {
        this.comparison = comparison;
        this.before = comparison.before();
        this.after = comparison.after();
        this.changes = comparison.changes();
    }

    void compare() {
        Pairing<Declaration> pairing = comparison.types().pairing();
        for (Declaration added : pairing.added()) {
            changes.added(added.type().name().position(), part(added.type()), Traffic.BOTH, Kind.TYPE_ADDED);
        }
        for (Declaration removed : pairing.removed()) {
            TypeDefinition type = removed.type();
            changes.removed(type.name().position(), part(type), Traffic.BOTH, List.of(Kind.TYPE_REMOVED));
        }
        pairing.pairs().forEach(this::compare);
    }

    private static String part(TypeDefinition type) {
        return kind(type) + " '" + type.name() + "'";
    }

    private static String kind(TypeDefinition type) {
        if (type instanceof Union) {
            return "union";
        }
        return type instanceof Model ? "model" : "enum";
    }

    private void compare(Pair<Declaration> pair) {
        TypeDefinition then = pair.before().type();
        TypeDefinition now = pair.after().type();
        renamed(pair);
        if (then instanceof Model a && now instanceof Model b) {
            compare(a, pair.before().owner(), b, pair.after().owner());
        } else if (then instanceof Enumeration a && now instanceof Enumeration b) {
            new EnumComparison(comparison, a, b).compare();
        } else if (then instanceof Union a && now instanceof Union b) {
            new UnionComparison(comparison, a, b).compare();
        } else {
            String what = "'" + now.name() + "' is " + (now instanceof Enumeration ? "an " : "a ") + kind(now) + " now";
            changes.changed(then.name().position(), now.name().position(), what, Kind.TYPE_KIND);
        }
        Documentation.compare(
                changes,
                part(now),
                new Documentation(then.name().position(), then.doc(), then.deprecation()),
                new Documentation(now.name().position(), now.doc(), now.deprecation()));
    }

    private void renamed(Pair<Declaration> pair) {
        TypeDefinition then = pair.before().type();
        TypeDefinition now = pair.after().type();
        QualifiedName old = before.names().type(then);
        QualifiedName young = after.names().type(now);
        boolean moved = !pair.before().owner().equals(before.description())
                || !pair.after().owner().equals(after.description());
        if (!old.simpleName().equals(young.simpleName())
                || (moved && !old.packageName().equals(young.packageName()))) {
            String what = part(now) + " is " + text(young) + " in Java, and was " + text(old);
            changes.changed(then.name().position(), now.name().position(), what, Kind.TYPE_RENAMED);
        }
    }

    private static String text(QualifiedName name) {
        return name.packageName() + "." + name.simpleName();
    }

    private void compare(Model then, Description oldOwner, Model now, Description youngOwner) {
        Traffic traffic = comparison.usage().of(then);
        Members old = before.names().members(then);
        Members young = after.names().members(now);
        Pairing<Field> fields = Pairing.of(
                then.fields(),
                now.fields(),
                List.of(Criterion.same(field -> field.name().text()), new Criterion<>(old::accessor, young::accessor)));
        for (Field added : fields.added()) {
            Kind kind = added.optional() ? Kind.OPTIONAL_ADDED : Kind.REQUIRED_ADDED;
            changes.added(added.position(), part(added, now), traffic, kind);
        }
        for (Field removed : fields.removed()) {
            changes.removed(removed.position(), part(removed, then), traffic, removal(removed));
        }
        FieldComparison comparing = new FieldComparison(comparison, now.fields(), young);
        for (Pair<Field> pair : fields.pairs()) {
            comparing.compare(
                    member(pair.before(), old, oldOwner),
                    member(pair.after(), young, youngOwner),
                    new Context(part(pair.before(), then), traffic));
        }
    }

    private static Member member(Field field, Members members, Description owner) {
        return new Member(field, members.accessor(field), null, owner);
    }

    private static List<Kind> removal(Field field) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.FIELD_REMOVED));
        if (!field.optional()) {
            kinds.add(Kind.NO_LONGER_ANSWERED);
        }
        return kinds;
    }

    private static String part(Field field, Model model) {
        return "field '" + field.name() + "' of '" + model.name() + "'";
    }
}
