package dev.callwright.processor.generate;

/**
 * A class, ready to be written.
 *
 * @param qualifiedName of the class
 * @param text the whole compilation unit, lines ending in {@code \n}
 */
public record GeneratedFile(String qualifiedName, String text) {}
