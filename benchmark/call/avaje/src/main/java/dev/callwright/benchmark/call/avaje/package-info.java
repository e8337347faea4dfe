/** The client that avaje's annotation processors generate. */
@NullMarked
package dev.callwright.benchmark.call.avaje;

import org.jspecify.annotations.NullMarked;
