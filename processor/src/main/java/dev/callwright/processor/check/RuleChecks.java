package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.description.Rule.Condition;
import dev.callwright.processor.description.Rule.Conditional;
import dev.callwright.processor.description.Rule.CountsOnlyWhen;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Rules between parameters. */
final class RuleChecks {
    static final List<Check> ALL = List.of(
            Check.error(
                    "rule-parameter",
                    "Every name in a rule is that of one parameter of the call.",
                    RuleChecks::parameter),
            Check.error(
                    "rule-value",
                    "Every value in a rule is one that its parameter can have; only texts, numbers, bools and enums are"
                            + " compared.",
                    RuleChecks::value),
            Check.error("rule-itself", "No rule makes a parameter depend on itself.", RuleChecks::itself),
            Check.error("rule-constant", "Whether a rule applies depends on the request.", RuleChecks::constant),
            Check.error("rule-twice", "No rule, and no parameter of a rule, stands twice.", RuleChecks::twice),
            Check.warning("rule-required", "No parameter that may have no effect is required.", RuleChecks::required));

    private RuleChecks() {}

    private static void each(Subject subject, BiConsumer<Call, Rule> visitor) {
        subject.calls().forEach(call -> call.rules().forEach(rule -> visitor.accept(call, rule)));
    }

    private static void parameter(Subject subject, Findings findings) {
        each(subject, (call, rule) -> {
            List<Located> named = new ArrayList<>(rule.parameters());
            if (rule instanceof Conditional conditional) {
                named.add(conditional.condition().parameter());
            }
            named.forEach(name -> parameter(call, name, subject, findings));
        });
    }

    private static void parameter(Call call, Located name, Subject subject, Findings findings) {
        List<String> known = Parameters.names(call);
        if (!known.contains(name.text()) && Parameters.isFixed(call, name, subject)) {
            findings.add(name, Say.quoted(name) + " always has one value", "leave it out of the rule");
        } else if (!known.contains(name.text())) {
            findings.add(
                    name,
                    "call " + Say.quoted(call.name()) + " has no parameter " + Say.quoted(name),
                    Say.nearest(name.text(), known, "name one that it has"));
        } else if (Parameters.isAmbiguous(call, name)) {
            findings.add(
                    name,
                    Say.quoted(name) + " is " + Parameters.places(call, name) + ", and a rule can't tell which",
                    "declare it in one place, or " + Wording.SAY_IN_DOC.at(name.position()));
        }
    }

    private static void value(Subject subject, Findings findings) {
        each(subject, (call, rule) -> {
            if (rule instanceof Conditional conditional && conditional.condition() instanceof Condition.IsEqual equal) {
                Field field = Parameters.field(call, equal.parameter());
                if (field != null) {
                    value(equal, field, subject, findings);
                }
            }
        });
    }

    private static void value(Condition.IsEqual equal, Field field, Subject subject, Findings findings) {
        Literal value = equal.value();
        if (!isCompared(field.type(), subject)) {
            findings.add(
                    value.position(),
                    Say.quoted(equal.parameter()) + " can't be compared with " + Say.quoted(value.text()),
                    "write 'is set', since it is " + Say.quoted(WrittenTypes.text(field)));
            return;
        }
        String remedy = TypeValues.remedy(value, field.type(), subject);
        if (remedy != null) {
            findings.add(
                    value.position(), Say.quoted(equal.parameter()) + " is never " + Say.quoted(value.text()), remedy);
        }
    }

    /** Whether values of the type are equal where their texts are; one in time, say, has many texts. */
    private static boolean isCompared(TypeRef type, Subject subject) {
        return type.is(ScalarType.STRING)
                || type.is(ScalarType.BOOL)
                || type.isNumber()
                || subject.enumeration(type).isPresent()
                || subject.isUnknown(type);
    }

    private static void itself(Subject subject, Findings findings) {
        each(subject, (call, rule) -> {
            if (rule instanceof Conditional conditional) {
                Located on = conditional.condition().parameter();
                rule.parameters().stream()
                        .filter(name -> name.text().equals(on.text()))
                        .forEach(name -> findings.add(
                                name, Say.quoted(name) + " depends on itself", "name another parameter after 'when'"));
            }
        });
    }

    private static void constant(Subject subject, Findings findings) {
        each(subject, (call, rule) -> {
            if (rule instanceof Conditional conditional) {
                alwaysSet(call, conditional.condition(), findings);
            } else {
                rule.parameters().stream()
                        .filter(name -> isRequired(call, name))
                        .forEach(name -> findings.add(
                                name,
                                Say.quoted(name) + " is required, so one of them is always set",
                                optionalOrNoRule(call, name)));
            }
        });
    }

    private static void alwaysSet(Call call, Condition condition, Findings findings) {
        if (condition instanceof Condition.IsSet set && isRequired(call, set.parameter())) {
            findings.add(
                    set.parameter(),
                    Say.quoted(set.parameter()) + " is required, so it is always set",
                    optionalOrNoRule(call, set.parameter()));
        }
    }

    private static boolean isRequired(Call call, Located name) {
        Field field = Parameters.field(call, name);
        return field != null && !field.optional();
    }

    private static void twice(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            Set<List<Object>> effects = new HashSet<>();
            for (Rule rule : call.rules()) {
                Set<String> names = new HashSet<>();
                for (Located name : rule.parameters()) {
                    if (!names.add(name.text())) {
                        findings.add(name, Say.quoted(name) + " stands twice in one rule", "leave one of them out");
                    } else if (rule instanceof Conditional conditional
                            && !effects.add(effect(name, conditional, call, subject))) {
                        findings.add(
                                name,
                                "the same is said of " + Say.quoted(name) + " twice",
                                "leave one of the rules out");
                    }
                }
            }
        }
    }

    /** What a rule says of one of its parameters; equal for what is the same. */
    private static List<Object> effect(Located name, Conditional rule, Call call, Subject subject) {
        Condition condition = rule.condition();
        Object when = condition instanceof Condition.IsEqual equal
                ? List.of(equal.negated(), meaning(equal, call, subject))
                : ((Condition.IsSet) condition).negated();
        return List.of(
                name.text(),
                rule instanceof CountsOnlyWhen,
                condition.parameter().text(),
                when);
    }

    /** The value as text, but a constant by its name, however the rule writes it. */
    private static String meaning(Condition.IsEqual equal, Call call, Subject subject) {
        String text = equal.value().text();
        return Optional.ofNullable(Parameters.field(call, equal.parameter()))
                .flatMap(field -> subject.enumeration(field.type()))
                .flatMap(type -> type.constant(equal.value()))
                .map(constant -> constant.name().text())
                .orElse(text);
    }

    private static String optionalOrNoRule(Call call, Located parameter) {
        return makeOptional(call, parameter) + ", or leave the rule out";
    }

    private static String makeOptional(Call call, Located parameter) {
        return Say.makeOptional(Objects.requireNonNull(Parameters.field(call, parameter)));
    }

    private static void required(Subject subject, Findings findings) {
        each(subject, (call, rule) -> {
            if (rule instanceof Conditional) {
                rule.parameters().stream()
                        .filter(name -> isRequired(call, name))
                        .forEach(name -> findings.add(
                                name,
                                Say.quoted(name) + " is required, though it may have no effect",
                                makeOptional(call, name)));
            }
        });
    }
}
