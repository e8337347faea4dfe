/**
 * What differs between two descriptions of an API, and for whom it breaks. {@link
 * dev.callwright.processor.compare.Kind} is the list of all judgements; the rest finds out which of them apply.
 * Descriptions are compared by what they mean: order, comments and notation make no difference.
 */
@NullMarked
package dev.callwright.processor.compare;

import org.jspecify.annotations.NullMarked;
