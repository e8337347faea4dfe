/** Micronaut's declarative client. */
@NullMarked
package dev.callwright.benchmark.call.micronaut;

import org.jspecify.annotations.NullMarked;
