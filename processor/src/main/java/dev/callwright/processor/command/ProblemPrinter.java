package dev.callwright.processor.command;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.ByPlace;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.problem.Problem.Severity;
import dev.callwright.processor.problem.Snippets;
import java.io.PrintStream;
import java.util.List;

/** Prints problems as the annotation processor does, errors first. */
final class ProblemPrinter {
    private final PrintStream to;
    private final Snippets snippets = new Snippets();

    ProblemPrinter(PrintStream to) {
        this.to = to;
    }

    void print(List<Problem> problems) {
        List<Problem> sorted = ByPlace.sorted(problems);
        sorted.stream().filter(problem -> problem.severity() == Severity.ERROR).forEach(problem -> print(problem, ""));
        sorted.stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .forEach(problem -> print(problem, "warning: "));
    }

    private void print(Problem problem, String severity) {
        Position position = problem.position();
        String snippet = position instanceof Position.InFile file ? snippets.at(file) : "";
        to.println(place(position) + ": " + severity + problem.message() + snippet);
    }

    /** {@code file:line:column}, where terminals and editors look for it. */
    static String place(Position position) {
        return position instanceof Position.InFile at
                ? at.file() + ":" + at.line() + ":" + at.column()
                : ((Position.InSource) position).text();
    }
}
