package dev.callwright.processor;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.ByPlace;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.problem.Snippets;
import dev.callwright.processor.read.source.SourcePlace;
import dev.callwright.processor.read.source.SourceReader;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Hands problems to the compiler. A compiler can point at Java only, so a place in another file is put before the
 * message, where terminals and editors look for it.
 */
final class Reporter {
    /** javac shows a hundred errors at most, those of the user's own code among them. */
    private static final int MOST = 50;

    private final Messager messager;
    private final SourceReader source;
    private final Snippets snippets = new Snippets();

    Reporter(Messager messager, SourceReader source) {
        this.messager = messager;
        this.source = source;
    }

    /** Errors first; each kind in order of place, file by file as they were read. */
    void report(List<Problem> problems) {
        List<Problem> sorted = ByPlace.sorted(problems);
        report(sorted, Problem.Severity.ERROR, Kind.ERROR);
        report(sorted, Problem.Severity.WARNING, Kind.WARNING);
    }

    private void report(List<Problem> problems, Problem.Severity severity, Kind kind) {
        List<Problem> some = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
        some.stream().limit(MOST).forEach(problem -> report(problem, kind));
        if (some.size() > MOST) {
            String what = severity == Problem.Severity.ERROR ? " more errors" : " more warnings";
            messager.printMessage(kind, "and " + (some.size() - MOST) + what + ", not shown");
        }
    }

    private void report(Problem problem, Kind kind) {
        if (problem.position() instanceof Position.InFile file) {
            String place = file.file() + ":" + file.line() + ":" + file.column() + ": ";
            messager.printMessage(kind, place + problem.message() + snippets.at(file));
        } else if (problem.position() instanceof Position.InSource position) {
            SourcePlace place = source.place(position);
            messager.printMessage(kind, problem.message(), place.element(), place.annotation(), place.value());
        }
    }
}
