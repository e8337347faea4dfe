/** Callwright's own client of the API, as {@code api-spec} generates it. */
@NullMarked
package dev.callwright.benchmark.call.callwright;

import org.jspecify.annotations.NullMarked;
