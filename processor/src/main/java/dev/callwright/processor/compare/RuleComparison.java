package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Demand.Effect;
import dev.callwright.processor.compare.Demand.Presence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.publish.RuleText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Compares the rules between the parameters of a call by what they ask, under the names that parameters have now. */
final class RuleComparison {
    private final Changes changes;
    private final Call then;
    private final Call now;
    private final Map<String, String> names = new HashMap<>();

    RuleComparison(Changes changes, Call then, Call now, Pairing<Parameter> parameters) {
        this.changes = changes;
        this.then = then;
        this.now = now;
        parameters.pairs().forEach(pair -> names.put(name(pair.before()), name(pair.after())));
    }

    private static String name(Parameter parameter) {
        return parameter.field().name().text();
    }

    /** Whether a field may be without effect, so that the request has a method that tells. */
    static boolean hasEffects(Call call) {
        return call.rules().stream().anyMatch(Rule.Conditional.class::isInstance);
    }

    void compare() {
        UnaryOperator<String> renamed = name -> names.getOrDefault(name, name);
        Set<Demand> old = demands(then.rules(), renamed);
        Set<Demand> young = demands(now.rules(), UnaryOperator.identity());
        for (Rule rule : now.rules()) {
            Set<Demand> more = Demand.of(rule, UnaryOperator.identity());
            if (!old.containsAll(more)) {
                changes.added(rule.position(), part(rule, now), Traffic.REQUESTS, addition(more, old));
            }
        }
        for (Rule rule : then.rules()) {
            if (!young.containsAll(Demand.of(rule, renamed))) {
                changes.removed(rule.position(), part(rule, then), Traffic.REQUESTS, List.of(Kind.RULE_REMOVED));
            }
        }
        if (hasEffects(then) && !hasEffects(now)) {
            String what = "no rule of '" + now.name() + "' says when a field has no effect";
            changes.changed(then.position(), now.position(), what, Kind.INEFFECTIVE_REMOVED);
        }
    }

    private static Set<Demand> demands(List<Rule> rules, UnaryOperator<String> name) {
        Set<Demand> demands = new LinkedHashSet<>();
        rules.forEach(rule -> demands.addAll(Demand.of(rule, name)));
        return demands;
    }

    private static String part(Rule rule, Call call) {
        return "rule '" + RuleText.of(rule) + "' of '" + call.name() + "'";
    }

    private Kind addition(Set<Demand> asked, Set<Demand> old) {
        if (asked.stream().anyMatch(Presence.class::isInstance)) {
            return old.stream().anyMatch(other -> asked.stream().allMatch(demand -> isImplied(demand, other)))
                    ? Kind.RULE_IMPLIED
                    : Kind.PRESENCE_RULE_ADDED;
        } else if (now.safe()) {
            return Kind.EFFECT_RULE_ADDED;
        }
        Set<String> known = new HashSet<>(names.values());
        boolean fails = asked.stream()
                .filter(demand -> !old.contains(demand))
                .anyMatch(demand -> demand instanceof Effect effect && effect.canFail(known));
        return fails ? Kind.EFFECT_RULE_REFUSES : Kind.EFFECT_RULE_OF_NEW_FIELD;
    }

    private static boolean isImplied(Demand demand, Demand by) {
        return demand instanceof Presence one
                && by instanceof Presence other
                && one.parameters().containsAll(other.parameters());
    }
}
