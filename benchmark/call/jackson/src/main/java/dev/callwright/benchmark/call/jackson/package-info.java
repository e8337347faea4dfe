/** Jackson, set up once for all contenders that use it. */
@NullMarked
package dev.callwright.benchmark.call.jackson;

import org.jspecify.annotations.NullMarked;
