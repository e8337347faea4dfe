package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.compare.Pairing.Pair;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.description.TypeDefinition.Variant;
import java.util.List;
import java.util.Optional;

/** Compares the variants of a union, each known by its model. Their order is nobody's business, as with an enum. */
final class UnionComparison {
    private final Comparison comparison;
    private final Changes changes;
    private final Traffic traffic;
    private final Union then;
    private final Union now;

    UnionComparison(Comparison comparison, Union then, Union now) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.traffic = comparison.usage().of(then);
        this.then = then;
        this.now = now;
    }

    void compare() {
        if (!then.member().text().equals(now.member().text())) {
            String what =
                    "union '" + now.name() + "' is told by '" + now.member() + "', and was by '" + then.member() + "'";
            changes.changed(
                    then.member().position(), now.member().position(), what, traffic, List.of(Kind.UNION_MEMBER));
        }
        Pairing<Variant> variants =
                Pairing.of(then.variants(), now.variants(), List.of(new Criterion<>(this::model, Variant::modelName)));
        for (Variant added : variants.added()) {
            changes.added(added.type().position(), part(added), traffic, kinds(added));
        }
        for (Variant removed : variants.removed()) {
            changes.removed(removed.type().position(), part(removed), traffic, List.of(Kind.VARIANT_REMOVED));
        }
        variants.pairs().forEach(this::compare);
    }

    /** As the new description calls it, where it still has it. */
    private Object model(Variant old) {
        Optional<TypeDefinition> model = comparison.before().names().find(old.type());
        Optional<String> name = model.flatMap(comparison.types()::nameNow);
        return name.isPresent() ? name.get() : model;
    }

    private Kind[] kinds(Variant added) {
        boolean reused = then.variants().stream().anyMatch(old -> told(old).equals(told(added)));
        return reused ? new Kind[] {Kind.VARIANT_ADDED, Kind.VARIANT_VALUE_REUSED} : new Kind[] {Kind.VARIANT_ADDED};
    }

    private void compare(Pair<Variant> pair) {
        Variant old = pair.before();
        Variant young = pair.after();
        if (!told(old).equals(told(young))) {
            changes.changed(
                    old.value().position(),
                    young.value().position(),
                    part(young) + " is told by " + told(young) + ", and was by " + told(old),
                    traffic,
                    List.of(Kind.VARIANT_VALUE));
        }
    }

    private static String told(Variant variant) {
        return Wire.text(variant.value());
    }

    private String part(Variant variant) {
        return "variant '" + variant.modelName() + "' of '" + now.name() + "'";
    }
}
