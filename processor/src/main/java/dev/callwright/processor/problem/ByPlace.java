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
                .map(problem -> file(problem.position()))
                .distinct()
                .toList();
        return problems.stream()
                .sorted(Comparator.<Problem>comparingInt(problem -> files.indexOf(file(problem.position())))
                        .thenComparing(Problem::position, ByPlace::compare))
                .toList();
    }

    private static String file(Position position) {
        return position instanceof Position.InFile at ? at.file() : "";
    }

    private static int compare(Position left, Position right) {
        if (left instanceof Position.InFile a && right instanceof Position.InFile b) {
            return Comparator.comparingInt(Position.InFile::line)
                    .thenComparingInt(Position.InFile::column)
                    .compare(a, b);
        }
        return 0;
    }
}
