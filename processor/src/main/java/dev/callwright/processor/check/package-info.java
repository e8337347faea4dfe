/**
 * What must hold of a description before anything is generated from it: small named rules, each of which looks at all
 * of it and says where it does not hold. They judge names too, which {@code naming} only decides.
 */
@NullMarked
package dev.callwright.processor.check;

import org.jspecify.annotations.NullMarked;
