package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Located;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the notation on one element. They are known by name, not by class: the processor works without the
 * runtime on its path.
 */
final class Annotations {
    private static final String PACKAGE = "dev.callwright.annotation.";

    private final Reading reading;
    private final Element element;

    Annotations(Reading reading, Element element) {
        this.reading = reading;
        this.element = element;
    }

    /** All of the notation's, in order of writing. */
    List<AnnotationView> all() {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> qualifiedName(annotation).startsWith(PACKAGE))
                .map(annotation -> new AnnotationView(reading, element, annotation))
                .toList();
    }

    /** Those of the notation's with one of the simple names, in order of writing. */
    List<AnnotationView> all(Set<String> names) {
        return all().stream().filter(view -> names.contains(view.name())).toList();
    }

    /** The one with a simple name; null where it is not there. */
    @Nullable
    AnnotationView find(String name) {
        List<AnnotationView> found = all(Set.of(name));
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether a marker is there. */
    boolean has(String name) {
        return find(name) != null;
    }

    /** The text {@code value} of the one with a simple name; null where it is not there. */
    @Nullable
    Located text(String name) {
        AnnotationView found = find(name);
        return found == null ? null : found.text("value");
    }

    /** The texts {@code value} of the one with a simple name; empty where it is not there. */
    List<Located> texts(String name) {
        AnnotationView found = find(name);
        return found == null ? List.of() : found.texts("value");
    }

    /** Whether an annotation says something to a description, on some element or other. */
    static boolean isOfNotation(AnnotationMirror annotation) {
        String name = qualifiedName(annotation);
        return name.startsWith(PACKAGE) || name.equals("java.lang.Deprecated");
    }

    static String qualifiedName(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
