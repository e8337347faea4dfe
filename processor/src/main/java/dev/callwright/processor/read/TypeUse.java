package dev.callwright.processor.read;

import dev.callwright.processor.description.TypeRef;

/**
 * A type where it is used.
 *
 * @param type what is held
 * @param optional whether {@code ?} follows it
 */
public record TypeUse(TypeRef type, boolean optional) {}
