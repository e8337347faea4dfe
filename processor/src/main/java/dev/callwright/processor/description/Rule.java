package dev.callwright.processor.description;

import java.util.List;

/** What holds between the parameters of a call; names are wire names of parameters. */
public sealed interface Rule {
    Position position();

    /** Those of which it says something. */
    List<Located> parameters();

    /** One by which what is set may be without effect. */
    sealed interface Conditional extends Rule {
        Condition condition();
    }

    /** {@code redialTimes counts only when lastCallRecord is true}. */
    record CountsOnlyWhen(List<Located> parameters, Condition condition, Position position) implements Conditional {
        public CountsOnlyWhen {
            parameters = List.copyOf(parameters);
        }
    }

    /** {@code taskStatus has no effect when robotCallTaskIds is set}. */
    record NoEffectWhen(List<Located> parameters, Condition condition, Position position) implements Conditional {
        public NoEffectWhen {
            parameters = List.copyOf(parameters);
        }
    }

    /** {@code at least one of robotCallTaskIds, taskStatus}. */
    record AtLeastOneOf(List<Located> parameters, Position position) implements Rule {
        public AtLeastOneOf {
            parameters = List.copyOf(parameters);
        }
    }

    /** When a rule applies. */
    sealed interface Condition {
        Located parameter();

        /** {@code x is set}, or with {@code negated}, {@code x is not set}. */
        record IsSet(Located parameter, boolean negated) implements Condition {}

        /** {@code x is true}, or with {@code negated}, {@code x is not true}. A parameter that is not set is not equal. */
        record IsEqual(Located parameter, Literal value, boolean negated) implements Condition {}
    }
}
