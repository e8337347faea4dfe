package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Position;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The places that positions stand for, so that no compiler's object gets into a description. */
final class SourcePlaces {
    private final List<SourcePlace> places = new ArrayList<>();

    SourcePlace get(int index) {
        return places.get(index);
    }

    Position of(Element element) {
        return add(new SourcePlace(element, null, null), path(element));
    }

    Position of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return add(new SourcePlace(element, annotation, value), "@" + name(annotation) + " on " + path(element));
    }

    private Position add(SourcePlace place, String text) {
        places.add(place);
        return new Position.InSource(places.size() - 1, text);
    }

    static String name(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** The simple name of what a member or nested type is in. */
    static String outerName(Element element) {
        Element outer = element.getEnclosingElement();
        return outer == null ? "" : outer.getSimpleName().toString();
    }

    /** Simple names from the outermost type on: {@code CallRecordSpec.PendingTask.status}. */
    static String path(Element element) {
        String name = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement outer ? path(outer) + "." + name : name;
    }
}
