package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.publish.RuleText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the rules between the parameters of a call. */
final class RuleComparison {
    private final Changes changes;
    private final Call then;
    private final Call now;

    RuleComparison(Changes changes, Call then, Call now) {
        this.changes = changes;
        this.then = then;
        this.now = now;
    }

    /** Whether a field may be without effect, so that the request has a method that tells. */
    static boolean hasEffects(Call call) {
        return call.rules().stream().anyMatch(rule -> !(rule instanceof Rule.AtLeastOneOf));
    }

    void compare() {
        Pairing<Rule> rules =
                Pairing.of(then.rules(), now.rules(), List.of(Criterion.same(rule -> RuleText.of(ordered(rule)))));
        for (Rule added : rules.added()) {
            changes.added(added.position(), part(added, now), Traffic.REQUESTS, addition(added));
        }
        for (Rule removed : rules.removed()) {
            changes.removed(removed.position(), part(removed, then), Traffic.REQUESTS, List.of(Kind.RULE_REMOVED));
        }
        if (hasEffects(then) && !hasEffects(now)) {
            String what = "no rule of '" + now.name() + "' says when a field has no effect";
            changes.changed(then.position(), now.position(), what, Kind.INEFFECTIVE_REMOVED);
        }
    }

    private static String part(Rule rule, Call call) {
        return "rule '" + RuleText.of(rule) + "' of '" + call.name() + "'";
    }

    private Kind addition(Rule rule) {
        if (rule instanceof Rule.AtLeastOneOf presence) {
            Set<String> names = names(presence.parameters());
            boolean implied = then.rules().stream()
                    .anyMatch(old ->
                            old instanceof Rule.AtLeastOneOf other && names.containsAll(names(other.parameters())));
            return implied ? Kind.RULE_IMPLIED : Kind.PRESENCE_RULE_ADDED;
        }
        return now.safe() ? Kind.EFFECT_RULE_ADDED : Kind.EFFECT_RULE_REFUSES;
    }

    private static Set<String> names(List<Located> parameters) {
        Set<String> names = new HashSet<>();
        parameters.forEach(parameter -> names.add(parameter.text()));
        return names;
    }

    /** The rule with its parameters in an order that is not the writer's. */
    private static Rule ordered(Rule rule) {
        if (rule instanceof Rule.CountsOnlyWhen only) {
            return new Rule.CountsOnlyWhen(ordered(only.parameters()), only.condition(), only.position());
        } else if (rule instanceof Rule.NoEffectWhen none) {
            return new Rule.NoEffectWhen(ordered(none.parameters()), none.condition(), none.position());
        }
        Rule.AtLeastOneOf presence = (Rule.AtLeastOneOf) rule;
        return new Rule.AtLeastOneOf(ordered(presence.parameters()), presence.position());
    }

    private static List<Located> ordered(List<Located> names) {
        return names.stream().sorted(Comparator.comparing(Located::text)).toList();
    }
}
