package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Parameter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what calls send whatever they are asked. What all of them send is reported once. */
final class FixedComparison {
    private final Side before;
    private final Side after;
    private final Changes changes;
    private final Set<Difference> reported = new HashSet<>();

    /** Of one name in one place; null on the side that does not have it. */
    private record Difference(
            @Nullable FixedParameter then, @Nullable FixedParameter now) {}

    FixedComparison(Comparison comparison) {
        this.before = comparison.before();
        this.after = comparison.after();
        this.changes = comparison.changes();
    }

    /** What a library says for the calls of those who use it. */
    void compareLibrary() {
        compare(before.inheritance().fixed(), after.inheritance().fixed(), Set.of(), "");
    }

    /** Of a call that both have; what the other side has as a parameter is compared as that. */
    void compare(Call then, Call now) {
        Set<Parameter.Slot> asked = new HashSet<>();
        then.parameters().forEach(parameter -> asked.add(parameter.slot()));
        now.parameters().forEach(parameter -> asked.add(parameter.slot()));
        compare(before.inheritance().fixed(then), after.inheritance().fixed(now), asked, " of '" + now.name() + "'");
    }

    private void compare(List<FixedParameter> then, List<FixedParameter> now, Set<Parameter.Slot> asked, String call) {
        Map<Parameter.Slot, FixedParameter> old = bySlot(then);
        Map<Parameter.Slot, FixedParameter> young = bySlot(now);
        Set<Parameter.Slot> slots = new LinkedHashSet<>(young.keySet());
        slots.addAll(old.keySet());
        slots.removeAll(asked);
        for (Parameter.Slot slot : slots) {
            Difference difference = new Difference(old.get(slot), young.get(slot));
            if (reported.add(difference)) {
                report(difference, call);
            }
        }
    }

    private static Map<Parameter.Slot, FixedParameter> bySlot(List<FixedParameter> fixed) {
        Map<Parameter.Slot, FixedParameter> bySlot = new LinkedHashMap<>();
        fixed.forEach(parameter -> bySlot.put(parameter.slot(), parameter));
        return bySlot;
    }

    private void report(Difference difference, String call) {
        FixedParameter then = difference.then();
        FixedParameter now = difference.now();
        if (then == null && now != null) {
            changes.added(now.name().position(), part(now, call), Traffic.REQUESTS, Kind.FIXED_ADDED);
        } else if (now == null && then != null) {
            changes.removed(then.name().position(), part(then, call), Traffic.REQUESTS, List.of(Kind.FIXED_REMOVED));
        } else if (then != null && now != null && !isSame(then, now)) {
            String what = part(now, call) + " is " + Wire.text(now.value()) + ", and was " + Wire.text(then.value());
            changes.changed(then.name().position(), now.name().position(), what, Kind.FIXED_VALUE);
        }
    }

    private String part(FixedParameter parameter, String call) {
        boolean ofAll = before.inheritance().fixed().contains(parameter)
                || after.inheritance().fixed().contains(parameter);
        return "fixed parameter '" + parameter.name() + "'" + (ofAll ? " of all calls" : call);
    }

    private static boolean isSame(FixedParameter then, FixedParameter now) {
        return Wire.text(then.value()).equals(Wire.text(now.value()));
    }
}
