/** Writes a description down again, so that a jar carries it to those who use its types. */
@NullMarked
package dev.callwright.processor.publish;

import org.jspecify.annotations.NullMarked;
