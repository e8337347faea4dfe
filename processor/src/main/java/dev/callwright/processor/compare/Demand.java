package dev.callwright.processor.compare;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Rule;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing that a rule asks of a request, the same however the rule is put. */
sealed interface Demand {
    /** That one of them is there. */
    record Presence(Set<String> parameters) implements Demand {
        public Presence {
            parameters = Set.copyOf(parameters);
        }
    }

    /**
     * That a parameter is not there in vain.
     *
     * @param other whose value takes its effect away
     * @param value which; null for any
     * @param negated whether it is any but that value, or none at all, which takes its effect away
     */
    record Effect(String parameter, String other, @Nullable String value, boolean negated) implements Demand {
        /** Whether a request with none but these parameters can have one in vain. */
        boolean canFail(Set<String> parameters) {
            return parameters.contains(parameter) && (negated || parameters.contains(other));
        }
    }

    /**
     * What a rule asks.
     *
     * @param name what a parameter is called here
     */
    static Set<Demand> of(Rule rule, UnaryOperator<String> name) {
        if (rule instanceof Rule.CountsOnlyWhen only) {
            return only.parameters().stream()
                    .map(parameter -> effect(parameter, only.condition(), true, name))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } else if (rule instanceof Rule.NoEffectWhen none) {
            return none.parameters().stream()
                    .map(parameter -> effect(parameter, none.condition(), false, name))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return Set.of(new Presence(rule.parameters().stream()
                .map(parameter -> name.apply(parameter.text()))
                .collect(Collectors.toSet())));
    }

    private static Demand effect(
            Located parameter, Rule.Condition condition, boolean otherwise, UnaryOperator<String> name) {
        String affected = name.apply(parameter.text());
        String other = name.apply(condition.parameter().text());
        if (condition instanceof Rule.Condition.IsEqual equal) {
            return new Effect(affected, other, Wire.text(equal.value()), equal.negated() != otherwise);
        }
        return new Effect(affected, other, null, ((Rule.Condition.IsSet) condition).negated() != otherwise);
    }
}
