/**
 * JSON as generated code reads and writes it: a strict RFC 8259 reader over bytes, a writer, and values of any shape.
 *
 * <p>{@link dev.callwright.json.JsonReader} and {@link dev.callwright.json.JsonWriter} serve one thread at a time; all
 * else here is immutable and may be shared.
 */
@NullMarked
package dev.callwright.json;

import org.jspecify.annotations.NullMarked;
