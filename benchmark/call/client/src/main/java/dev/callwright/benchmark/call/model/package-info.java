/** The API's types as one writes them by hand, for the clients that bring none; all answers are compared in them. */
@NullMarked
package dev.callwright.benchmark.call.model;

import org.jspecify.annotations.NullMarked;
