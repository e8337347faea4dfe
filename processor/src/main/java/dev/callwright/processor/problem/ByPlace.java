package dev.callwright.processor.problem;

import dev.callwright.processor.description.Position;
import java.util.Comparator;
import java.util.List;

/** The order in which problems are shown: file by file as these were read, each from its top. */
public final class ByPlace {
    private ByPlace() {}

    /** The problems in that order. */
    public static List<Problem> sorted(List<Problem> problems) {
        List<String> files = problems.stream()
                .map(problem -> problem.position().file())
                .distinct()
                .toList();
        return problems.stream()
                .sorted(Comparator.<Problem>comparingInt(
                                problem -> files.indexOf(problem.position().file()))
                        .thenComparing(Problem::position, ByPlace::compare))
                .toList();
    }

    /** Those of Java source stay as they are: what is wrong in form, then what is wrong in sense. */
    private static int compare(Position left, Position right) {
        return left instanceof Position.InFile ? Position.fromTop(left, right) : 0;
    }
}
