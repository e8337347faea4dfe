/** The page of calls that is read and written, as plain records without a library's annotation. */
@NullMarked
package dev.callwright.benchmark.model;

import org.jspecify.annotations.NullMarked;
