/**
 * The command line: what the annotation processor does, without a compiler. Each command is a class; none of them reads
 * or judges anything itself.
 */
@NullMarked
package dev.callwright.processor.command;

import org.jspecify.annotations.NullMarked;
