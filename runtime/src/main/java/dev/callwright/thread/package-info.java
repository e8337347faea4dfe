/** The threads that Callwright starts. Not exported. */
@NullMarked
package dev.callwright.thread;

import org.jspecify.annotations.NullMarked;
