/** Decoding and encoding, beside other JSON libraries. */
@NullMarked
package dev.callwright.benchmark.json;

import org.jspecify.annotations.NullMarked;
