/**
 * The annotation processor. Data flows one way through its packages: {@code read} fills a {@code description}, {@code
 * naming} decides every Java name, {@code check} judges both, {@code generate} writes what is left.
 */
@NullMarked
package dev.callwright.processor;

import org.jspecify.annotations.NullMarked;
