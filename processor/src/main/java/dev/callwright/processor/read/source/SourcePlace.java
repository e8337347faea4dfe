package dev.callwright.processor.read.source;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in Java source something stands, in the terms of {@code Messager.printMessage}.
 *
 * @param annotation null for the element itself
 * @param value null for the annotation as a whole
 */
public record SourcePlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {}
