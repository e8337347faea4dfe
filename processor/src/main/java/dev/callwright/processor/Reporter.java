package dev.callwright.processor;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.source.Place;
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

    void report(List<Problem> problems) {
        problems.stream().limit(MOST).forEach(this::report);
        if (problems.size() > MOST) {
            messager.printMessage(Kind.ERROR, "and " + (problems.size() - MOST) + " more problems, not shown");
        }
    }

    private void report(Problem problem) {
        Kind kind = problem.severity() == Problem.Severity.ERROR ? Kind.ERROR : Kind.WARNING;
        if (problem.position() instanceof Position.InFile file) {
            String place = file.file() + ":" + file.line() + ":" + file.column() + ": ";
            messager.printMessage(kind, place + problem.message() + snippets.at(file));
        } else if (problem.position() instanceof Position.InSource position) {
            Place place = source.place(position);
            messager.printMessage(kind, problem.message(), place.element(), place.annotation(), place.value());
        }
    }
}
