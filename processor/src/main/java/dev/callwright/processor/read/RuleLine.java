package dev.callwright.processor.read;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule between parameters: {@code redialTimes counts only when lastCallRecord is true}, {@code page has no effect
 * when ids is set}, {@code at least one of ids, status}.
 */
public final class RuleLine {
    private static final String FORMS =
            "write 'a counts only when b is set', 'a has no effect when b is set', or 'at least one of a, b'";

    private final LineScanner line;

    private RuleLine(LineScanner line) {
        this.line = line;
    }

    /** Null, and one problem reported, where it is no rule. */
    public static @Nullable Rule read(LineScanner line) {
        RuleLine form = new RuleLine(line);
        Rule rule = form.startsWith("at", "least", "one", "of") ? form.atLeastOneOf() : form.conditional();
        if (rule != null && !line.atEnd()) {
            return form.fail(line.rest(), "follows a complete rule", "leave it out, or write a second rule");
        }
        return rule;
    }

    private @Nullable Rule atLeastOneOf() {
        List<Located> names = names();
        if (names == null) {
            return null;
        } else if (names.size() < 2) {
            return fail(names.get(0), "is the only name", "write two names or more, with commas between");
        }
        return new Rule.AtLeastOneOf(names, line.whole());
    }

    private @Nullable Rule conditional() {
        List<Located> names = names();
        if (names == null) {
            return null;
        } else if (startsWith("counts", "only", "when") || startsWith("count", "only", "when")) {
            Rule.Condition condition = condition();
            return condition == null ? null : new Rule.CountsOnlyWhen(names, condition, line.whole());
        } else if (startsWith("has", "no", "effect", "when") || startsWith("have", "no", "effect", "when")) {
            Rule.Condition condition = condition();
            return condition == null ? null : new Rule.NoEffectWhen(names, condition, line.whole());
        }
        return line.atEnd() ? fail(line.all(), "is no complete rule", FORMS) : fail(line.rest(), "is no rule", FORMS);
    }

    private Rule.@Nullable Condition condition() {
        Located parameter = name();
        if (parameter == null) {
            return null;
        } else if (line.atEnd()) {
            reportIncomplete();
            return null;
        } else if (!startsWith("is")) {
            fail(line.rest(), "is no condition", "write 'is set', 'is not set', 'is VALUE' or 'is not VALUE'");
            return null;
        }
        boolean negated = startsWith("not");
        if (startsWith("set")) {
            return new Rule.Condition.IsSet(parameter, negated);
        } else if (line.atEnd()) {
            reportIncomplete();
            return null;
        }
        Literal value = Literals.read(line.word(""), line.problems());
        return value == null || line.isBroken() ? null : new Rule.Condition.IsEqual(parameter, value, negated);
    }

    private @Nullable List<Located> names() {
        List<Located> names = new ArrayList<>();
        do {
            Located name = name();
            if (name == null) {
                return null;
            }
            names.add(name);
        } while (line.accept(','));
        return names;
    }

    private @Nullable Located name() {
        if (line.atEnd()) {
            reportIncomplete();
            return null;
        }
        Word word = line.word(",");
        if (word.text().isEmpty()) {
            line.problems().report(ReadProblem.RULE_FORM, word.position(), "a name is missing", FORMS);
            return null;
        }
        return word.located();
    }

    /** Consumes these words if they are next. */
    private boolean startsWith(String... words) {
        int from = line.next();
        for (String word : words) {
            if (!line.peek(",").is(word)) {
                line.backTo(from);
                return false;
            }
            line.word(",");
        }
        return true;
    }

    private void reportIncomplete() {
        fail(line.all(), "is no complete rule", FORMS);
    }

    private @Nullable Rule fail(Word at, String why, String remedy) {
        return fail(at.located(), why, remedy);
    }

    private @Nullable Rule fail(Located at, String why, String remedy) {
        line.problems().report(ReadProblem.RULE_FORM, at.position(), "'" + at.text() + "' " + why, remedy);
        return null;
    }
}
