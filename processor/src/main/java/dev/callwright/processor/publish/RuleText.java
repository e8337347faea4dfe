package dev.callwright.processor.publish;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Rules between parameters as the notation writes them. */
public final class RuleText {
    private RuleText() {}

    /** A rule. */
    public static String of(Rule rule) {
        if (rule instanceof Rule.CountsOnlyWhen only) {
            return names(only.parameters()) + " counts only when " + condition(only.condition());
        } else if (rule instanceof Rule.NoEffectWhen none) {
            return names(none.parameters()) + " has no effect when " + condition(none.condition());
        }
        return "at least one of " + names(rule.parameters());
    }

    private static String names(List<Located> names) {
        return names.stream().map(name -> TypeText.name(name.text())).collect(Collectors.joining(", "));
    }

    private static String condition(Rule.Condition condition) {
        String parameter = TypeText.name(condition.parameter().text());
        if (condition instanceof Rule.Condition.IsSet set) {
            return parameter + (set.negated() ? " is not set" : " is set");
        }
        Rule.Condition.IsEqual equal = (Rule.Condition.IsEqual) condition;
        String value = equal.value() instanceof Literal.Text text
                ? TypeText.quoted(text.text())
                : equal.value().text();
        return parameter + (equal.negated() ? " is not " : " is ") + value;
    }
}
