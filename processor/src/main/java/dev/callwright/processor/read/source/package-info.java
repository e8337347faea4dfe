/**
 * The annotated interface: one interface is one API. Everything that is wrong in form is reported at the very annotation
 * value or element; whether the whole makes sense is for {@code check}.
 */
@NullMarked
package dev.callwright.processor.read.source;

import org.jspecify.annotations.NullMarked;
