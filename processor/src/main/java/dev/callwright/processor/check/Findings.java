package dev.callwright.processor.check;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import java.util.List;

/** What one check finds. Not thread-safe. */
public final class Findings {
    private final Check check;
    private final List<Problem> problems;

    /** Adds what {@code check} finds to {@code problems}. */
    Findings(Check check, List<Problem> problems) {
        this.check = check;
        this.problems = problems;
    }

    /**
     * Adds one.
     *
     * @param cause what is wrong, naming the offending text, without a final stop
     * @param remedy what to write instead, without a final stop
     */
    void add(Position position, String cause, String remedy) {
        problems.add(new Problem(check.id(), check.severity(), position, cause, remedy));
    }

    void add(Located at, String cause, String remedy) {
        add(at.position(), cause, remedy);
    }
}
