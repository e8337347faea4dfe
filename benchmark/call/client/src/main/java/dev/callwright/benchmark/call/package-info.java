/** What runs in a contender's JVM: the calls it is asked for, and what measures them there. */
@NullMarked
package dev.callwright.benchmark.call;

import org.jspecify.annotations.NullMarked;
