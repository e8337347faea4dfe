package dev.callwright.processor.description;

/**
 * A description that another one uses for its types, envelope, paging, errors and formats.
 *
 * @param reference as written: a file relative to the using one, or the qualified name of an API in a jar
 * @param description what was found there
 * @param compiled true where its classes come ready in a jar, so that nothing is generated for it again
 */
public record Use(Located reference, Description description, boolean compiled) {}
