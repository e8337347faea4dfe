/** The YAML notation: text to nodes with their places, and nodes to a description. */
@NullMarked
package dev.callwright.processor.read.yaml;

import org.jspecify.annotations.NullMarked;
