/**
 * From a user's text to a description, for both notations: the one-line forms, what reading can find wrong, and how
 * used descriptions are found. Reading judges the form only; what takes the whole description to judge is left to
 * {@code check}.
 */
@NullMarked
package dev.callwright.processor.read;

import org.jspecify.annotations.NullMarked;
