package dev.callwright.processor.check;

import dev.callwright.processor.problem.Problem.Severity;

/**
 * One thing that holds of every description without a problem of this id.
 *
 * @param id stable, lower case with dashes; its problems carry it
 * @param severity of its problems
 * @param guarantee what holds, in one sentence
 * @param judge finds where it does not
 */
public record Check(String id, Severity severity, String guarantee, Judge judge) {
    /** Looks at a description, and never throws, however broken that is. */
    @FunctionalInterface
    public interface Judge {
        void judge(Subject subject, Findings findings);
    }

    static Check error(String id, String guarantee, Judge judge) {
        return new Check(id, Severity.ERROR, guarantee, judge);
    }

    static Check warning(String id, String guarantee, Judge judge) {
        return new Check(id, Severity.WARNING, guarantee, judge);
    }
}
