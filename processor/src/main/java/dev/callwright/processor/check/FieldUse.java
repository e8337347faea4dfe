package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeRef;

/**
 * A field where it is used.
 *
 * @param field a member of a model, or a parameter of a call
 * @param place where its values travel
 */
record FieldUse(Field field, Place place) {
    TypeRef type() {
        return field.type();
    }

    Position position() {
        return field.position();
    }
}
