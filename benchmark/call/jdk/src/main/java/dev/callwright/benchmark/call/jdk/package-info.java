/** What {@code java.net.http} costs by itself. */
@NullMarked
package dev.callwright.benchmark.call.jdk;

import org.jspecify.annotations.NullMarked;
