package dev.callwright.processor.read;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what reading finds wrong. Not thread-safe. */
public final class Problems {
    private static final int LONGEST = 500;

    private final List<Problem> found = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param cause what is wrong, naming the offending text, without a final stop
     * @param remedy what to write instead, without a final stop
     */
    public void report(ReadProblem problem, Position position, String cause, String remedy) {
        add(new Problem(problem.id(), problem.severity(), position, onOneLine(cause), onOneLine(remedy)));
    }

    /** A message may quote a text of many lines, or of megabytes. */
    private static String onOneLine(String message) {
        String line = message.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Adds one that only one notation knows. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** All of them, in order of finding. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** Whether any of them stops the build. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
