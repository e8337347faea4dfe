package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.compare.Pairing.Pair;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import java.util.List;
import java.util.Objects;

/** Compares the constants of an enum. Their order is nobody's business: an enum is open, and so has no last constant. */
final class EnumComparison {
    private final Side before;
    private final Side after;
    private final Changes changes;
    private final Traffic traffic;
    private final Enumeration then;
    private final Enumeration now;

    EnumComparison(Comparison comparison, Enumeration then, Enumeration now) {
        this.before = comparison.before();
        this.after = comparison.after();
        this.changes = comparison.changes();
        this.traffic = comparison.usage().of(then);
        this.then = then;
        this.now = now;
    }

    void compare() {
        Pairing<Constant> constants = Pairing.of(
                then.constants(),
                now.constants(),
                List.of(
                        new Criterion<>(
                                constant -> before.names().constant(constant, then),
                                constant -> after.names().constant(constant, now)),
                        Criterion.same(constant -> Wire.text(constant.wire()))));
        for (Constant added : constants.added()) {
            changes.added(added.name().position(), part(added), traffic, Kind.CONSTANT_ADDED);
        }
        for (Constant removed : constants.removed()) {
            changes.removed(removed.name().position(), part(removed), traffic, List.of(Kind.CONSTANT_REMOVED));
        }
        constants.pairs().forEach(this::compare);
        if (isCoded(then) && !isCoded(now)) {
            String what = "no constant of '" + now.name() + "' has a code";
            changes.changed(then.name().position(), now.name().position(), what, Kind.CODE_REMOVED);
        }
    }

    private static boolean isCoded(Enumeration enumeration) {
        return enumeration.constants().stream().anyMatch(constant -> constant.code() != null);
    }

    private String part(Constant constant) {
        return "constant '" + constant.name() + "' of '" + then.name() + "'";
    }

    private void compare(Pair<Constant> pair) {
        Constant old = pair.before();
        Constant young = pair.after();
        String oldName = before.names().constant(old, then);
        String youngName = after.names().constant(young, now);
        if (!oldName.equals(youngName)) {
            report(pair, " is " + youngName + " in Java, and was " + oldName, Kind.CONSTANT_RENAMED);
        }
        if (!Wire.text(old.wire()).equals(Wire.text(young.wire()))) {
            report(
                    pair,
                    " is " + Wire.text(young.wire()) + " on the wire, and was " + Wire.text(old.wire()),
                    Kind.CONSTANT_WIRE);
        }
        if (!Objects.equals(old.code(), young.code())) {
            Kind kind = old.code() == null ? Kind.CONSTANT_CODE_ADDED : Kind.CONSTANT_CODE;
            report(pair, " has " + code(young, "no code") + ", and had " + code(old, "none"), kind);
        }
        Documentation.compareLabel(
                changes,
                part(old),
                new Documentation(old.name().position(), old.doc(), old.deprecation()),
                new Documentation(young.name().position(), young.doc(), young.deprecation()));
    }

    private static String code(Constant constant, String otherwise) {
        return constant.code() == null ? otherwise : "code " + constant.code();
    }

    private void report(Pair<Constant> pair, String what, Kind kind) {
        changes.changed(
                pair.before().name().position(),
                pair.after().name().position(),
                part(pair.before()) + what,
                traffic,
                List.of(kind));
    }
}
