package dev.callwright.processor.naming;

import dev.callwright.processor.description.Position;

/**
 * A part of a description that asks for a Java name.
 *
 * @param what the part as its author knows it: {@code field 'a-b'}, {@code the decoder of type 'Turn'}
 * @param name in Java
 * @param position of the part
 */
public record Claim(String what, String name, Position position) {}
