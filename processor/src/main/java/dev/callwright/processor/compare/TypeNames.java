package dev.callwright.processor.compare;

import dev.callwright.processor.description.TypeRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the models and enums that a type is made of. */
final class TypeNames {
    private TypeNames() {}

    static void collect(@Nullable TypeRef type, Set<String> names) {
        if (type instanceof TypeRef.Named named) {
            names.add(named.name());
        } else if (type instanceof TypeRef.ListOf list) {
            collect(list.element(), names);
        } else if (type instanceof TypeRef.SetOf set) {
            collect(set.element(), names);
        } else if (type instanceof TypeRef.PageOf page) {
            collect(page.item(), names);
        } else if (type instanceof TypeRef.MapOf map) {
            collect(map.key(), names);
            collect(map.value(), names);
        }
    }
}
