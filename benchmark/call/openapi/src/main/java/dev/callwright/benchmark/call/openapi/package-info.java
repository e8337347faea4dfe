/** The client that OpenAPI Generator makes of {@code call-record.yaml}. */
@NullMarked
package dev.callwright.benchmark.call.openapi;

import org.jspecify.annotations.NullMarked;
