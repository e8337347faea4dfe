/** What is wrong with a description, said so that its author can mend it. */
@NullMarked
package dev.callwright.processor.problem;

import org.jspecify.annotations.NullMarked;
