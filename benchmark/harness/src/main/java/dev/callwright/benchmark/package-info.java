/** What all benchmarks share: payloads, child JVMs, results and their tables. */
@NullMarked
package dev.callwright.benchmark;

import org.jspecify.annotations.NullMarked;
