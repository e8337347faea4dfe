package dev.callwright.processor.naming;

/**
 * A part of a description whose Java name is too long.
 *
 * @param claim the part
 * @param bytes of the name, in UTF-8
 * @param most bytes that such a name can have
 */
public record Overlong(Claim claim, int bytes, int most) {}
