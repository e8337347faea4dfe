/**
 * The one authority that decides every Java name before anything is emitted. It judges nothing: what it could not name
 * well it lists as facts, and {@code check} makes problems of them.
 */
@NullMarked
package dev.callwright.processor.naming;

import org.jspecify.annotations.NullMarked;
