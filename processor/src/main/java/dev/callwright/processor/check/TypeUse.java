package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * A type where it is used.
 *
 * @param type as written
 * @param place where its values travel
 * @param field the field that has it; null for a whole body and a result
 */
record TypeUse(TypeRef type, Place place, @Nullable Field field) {
    Position position() {
        return field == null ? type.position() : field.position();
    }
}
