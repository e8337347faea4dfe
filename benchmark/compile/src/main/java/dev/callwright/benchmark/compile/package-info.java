/** What compiling with the processor costs, beside compiling what it writes, and beside OpenAPI Generator. */
@NullMarked
package dev.callwright.benchmark.compile;

import org.jspecify.annotations.NullMarked;
