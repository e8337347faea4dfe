/**
 * From a description to Java source text: one class per kind of generated class, each of which reads like its output.
 * Nothing here judges a description; what {@code check} lets through is generated. The user's text reaches JavaPoet only
 * as an argument, never as a format, and reaches comments and literals only through {@link
 * dev.callwright.processor.generate.Docs} and {@link dev.callwright.processor.generate.JavaLiterals}.
 */
@NullMarked
package dev.callwright.processor.generate;

import org.jspecify.annotations.NullMarked;
