package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What every part of the reader works with: the compiler's view of the sources, the places noted, the problems found. */
record Reading(Elements elements, SourcePlaces places, Problems problems) {
    void report(SourceProblem problem, Position position, String cause, String remedy) {
        problems.add(Problem.error(problem.id(), position, cause, remedy));
    }

    void report(SourceProblem problem, Element element, String cause, String remedy) {
        report(problem, places.of(element), cause, remedy);
    }

    void report(ReadProblem problem, Position position, String cause, String remedy) {
        problems.report(problem, position, cause, remedy);
    }

    /** The element's simple name. */
    Located name(Element element) {
        return new Located(element.getSimpleName().toString(), places.of(element));
    }

    /** What {@code @JavaName} asks for. */
    @Nullable
    Located javaName(Element element) {
        return annotations(element).text("JavaName");
    }

    Annotations annotations(Element element) {
        return new Annotations(this, element);
    }

    /** The element's doc comment as plain text. */
    String doc(Element element) {
        return docComment(element).text();
    }

    private DocComment docComment(Element element) {
        return DocComment.of(DocComments.of(element, elements));
    }

    /** From {@code @Deprecated}, and the doc comment's tag for the reason; either alone serves. */
    @Nullable
    Deprecation deprecation(Element element) {
        String reason = docComment(element).deprecated();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (Annotations.qualifiedName(annotation).equals("java.lang.Deprecated")) {
                return new Deprecation(reason == null ? "" : reason, places.of(element, annotation, null));
            }
        }
        return reason == null ? null : new Deprecation(reason, places.of(element));
    }
}
