package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.description.Rule.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules between parameters; each stands on line 8, from column 9. */
class RuleLineTest {
    private static final String FORMS =
            "write 'a counts only when b is set', 'a has no effect when b is set', or 'at least one of a, b' [rule-form]";

    private static Reading reading(String rule) {
        return Reading.afterHead("calls:\n  a:\n    get: /x\n    rules:\n      - " + rule + "\n");
    }

    private static Rule read(String rule) {
        return reading(rule).description().calls().get(0).rules().get(0);
    }

    private static void refused(String rule, String problem) {
        assertEquals(List.of(problem), reading(rule).lines());
    }

    @Test
    void countsOnlyWhen() {
        assertEquals(
                new Rule.CountsOnlyWhen(
                        List.of(text("a", 8, 9)),
                        new Condition.IsEqual(text("b", 8, 28), new Literal.Bool(true, at(8, 33, 4)), false),
                        at(8, 9, 28)),
                read("a counts only when b is true"));
    }

    @Test
    void severalCountOnlyWhenNotSet() {
        assertEquals(
                new Rule.CountsOnlyWhen(
                        List.of(text("a", 8, 9), text("b", 8, 12)),
                        new Condition.IsSet(text("c", 8, 30), true),
                        at(8, 9, 33)),
                read("a, b count only when c is not set"));
    }

    @Test
    void hasNoEffectWhen() {
        assertEquals(
                new Rule.NoEffectWhen(
                        List.of(text("a", 8, 9)), new Condition.IsSet(text("b", 8, 30), false), at(8, 9, 29)),
                read("a has no effect when b is set"));
    }

    @Test
    void severalHaveNoEffectWhenNotEqual() {
        assertEquals(
                new Rule.NoEffectWhen(
                        List.of(text("a", 8, 9), text("b", 8, 12)),
                        new Condition.IsEqual(Parts.quoted("c d", 8, 34), new Literal.Text("set", at(8, 47, 5)), true),
                        at(8, 9, 43)),
                read("a, b have no effect when \"c d\" is not 'set'"));
    }

    @Test
    void atLeastOneOf() {
        assertEquals(
                new Rule.AtLeastOneOf(List.of(text("a", 8, 25), text("b", 8, 28)), at(8, 9, 20)),
                read("at least one of a, b"));
    }

    @Test
    void parameterNamedAsTheRulesWords() {
        assertEquals(
                new Rule.CountsOnlyWhen(
                        List.of(text("at", 8, 9)), new Condition.IsSet(text("set", 8, 29), false), at(8, 9, 30)),
                read("at counts only when set is set"));
    }

    @Test
    void noRule() {
        refused("a is required", "8:11+11 'is required' is no rule; " + FORMS);
        refused("a", "8:9+1 'a' is no complete rule; " + FORMS);
        refused("a counts when b is set", "8:11+20 'counts when b is set' is no rule; " + FORMS);
    }

    @Test
    void nameThatIsMissing() {
        refused("a, , b count only when c is set", "8:12+1 a name is missing; " + FORMS);
        refused("a counts only when", "8:9+18 'a counts only when' is no complete rule; " + FORMS);
    }

    @Test
    void noCondition() {
        String forms = "write 'is set', 'is not set', 'is VALUE' or 'is not VALUE' [rule-form]";
        refused("a counts only when b", "8:9+20 'a counts only when b' is no complete rule; " + FORMS);
        refused("a counts only when b equals c", "8:30+8 'equals c' is no condition; " + forms);
        refused("a counts only when b is not", "8:9+27 'a counts only when b is not' is no complete rule; " + FORMS);
    }

    @Test
    void somethingAfterTheRule() {
        refused(
                "a counts only when b is set - as ever",
                "8:37+9 '- as ever' follows a complete rule; leave it out, or write a second rule [rule-form]");
    }

    @Test
    void atLeastOneOfOne() {
        refused(
                "at least one of a",
                "8:25+1 'a' is the only name; write two names or more, with commas between [rule-form]");
    }

    @Test
    void ruleSplitByAComma() {
        assertEquals(
                List.of("5:24+1 a comma may have split a rule here: 'a' is the only name; put each rule on a line of"
                        + " its own after '- ', or in quotes [comma-splits-text]"),
                Reading.afterHead("calls: {f: {\n  get: /x, rules:      [at least one of a, b]}}\n")
                        .lines());
    }

    @Test
    void rulesAreAList() {
        assertEquals(
                List.of("5:23+17 'rules' is a text; write a list, each item on a line of its own after '- '"
                        + " [wrong-kind]"),
                Reading.afterHead("calls:\n  a: {get: /x, rules: at least one of a}\n")
                        .lines());
    }
}
