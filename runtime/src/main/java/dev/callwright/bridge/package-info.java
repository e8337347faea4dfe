/**
 * What the bridges to other JSON libraries share, and that knows none of these. Not exported: only the bridges call it.
 */
@NullMarked
package dev.callwright.bridge;

import org.jspecify.annotations.NullMarked;
