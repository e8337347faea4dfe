/**
 * What an API is, whichever notation said it: immutable records with a source position on every part. No YAML node, no
 * {@code javax.lang.model} element and no JavaPoet type gets in here. A description as read may still be wrong;
 * {@code check} judges it.
 */
@NullMarked
package dev.callwright.processor.description;

import org.jspecify.annotations.NullMarked;
