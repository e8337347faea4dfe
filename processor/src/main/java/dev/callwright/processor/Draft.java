package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.generate.GeneratedFile;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What comes of a description, not written yet.
 *
 * @param spec the interface that led to it
 */
record Draft(Description description, List<GeneratedFile> files, TypeElement spec) {}
