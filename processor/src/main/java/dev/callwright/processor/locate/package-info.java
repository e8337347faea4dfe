/** Where a description lies, under every compiler and build tool. */
@NullMarked
package dev.callwright.processor.locate;

import org.jspecify.annotations.NullMarked;
