/**
 * Lets an application's own mapper of Jackson 3 read and write generated models, open enums and free-form JSON values:
 * add a {@link dev.callwright.jackson3.CallwrightJackson3Module}. The only package that needs Jackson 3, and only where
 * it is used.
 */
@NullMarked
package dev.callwright.jackson3;

import org.jspecify.annotations.NullMarked;
