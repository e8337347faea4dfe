/** Whole calls by JMH. */
@NullMarked
package dev.callwright.benchmark.call.jmh;

import org.jspecify.annotations.NullMarked;
