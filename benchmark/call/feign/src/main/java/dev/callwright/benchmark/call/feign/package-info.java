/** Feign's declarative client. */
@NullMarked
package dev.callwright.benchmark.call.feign;

import org.jspecify.annotations.NullMarked;
