package dev.callwright.processor.naming;

import dev.callwright.processor.description.Located;

/**
 * An explicit Java name that cannot serve.
 *
 * @param name as written
 * @param taken true where the name is legal, but generated code has it already
 */
public record Misnomer(Located name, boolean taken) {}
