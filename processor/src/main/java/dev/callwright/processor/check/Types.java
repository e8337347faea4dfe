package dev.callwright.processor.check;

import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about types as written. */
final class Types {
    private static final Set<String> OF_NOTATION = Stream.concat(
                    Stream.of("list", "set", "map", "page"),
                    Stream.of(ScalarType.values()).map(ScalarType::word))
            .collect(Collectors.toUnmodifiableSet());

    private Types() {}

    /** Whether the notation has a type of that name, so that one of the user's could not be meant by it. */
    static boolean isOfNotation(String name) {
        return OF_NOTATION.contains(name);
    }

    /** The type and all within it, outermost first. */
    static Stream<TypeRef> parts(TypeRef type) {
        return Stream.concat(Stream.of(type), within(type).stream().flatMap(Types::parts));
    }

    private static List<TypeRef> within(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return List.of(list.element());
        } else if (type instanceof TypeRef.SetOf set) {
            return List.of(set.element());
        } else if (type instanceof TypeRef.MapOf map) {
            return List.of(map.key(), map.value());
        } else if (type instanceof TypeRef.PageOf page) {
            return List.of(page.item());
        }
        return List.of();
    }

    static boolean is(TypeRef type, ScalarType scalar) {
        return type instanceof TypeRef.Scalar written && written.type() == scalar;
    }

    static boolean isNumber(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.type().isNumber();
    }

    static boolean isWholeNumber(TypeRef type) {
        return is(type, ScalarType.INT) || is(type, ScalarType.LONG);
    }

    /** Whether values are lists on the wire. */
    static boolean isList(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.SetOf;
    }

    /** Whether values have a length: characters, elements or entries. */
    static boolean hasLength(TypeRef type) {
        return is(type, ScalarType.STRING) || isList(type) || type instanceof TypeRef.MapOf;
    }

    /** As the notation writes it. */
    static String text(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.type().word();
        } else if (type instanceof TypeRef.Named named) {
            return named.name();
        } else if (type instanceof TypeRef.ListOf list) {
            return "list<" + text(list.element()) + (list.nullableElements() ? "?>" : ">");
        } else if (type instanceof TypeRef.SetOf set) {
            return "set<" + text(set.element()) + ">";
        } else if (type instanceof TypeRef.MapOf map) {
            String key = is(map.key(), ScalarType.STRING) ? "" : text(map.key()) + ", ";
            return "map<" + key + text(map.value()) + (map.nullableValues() ? "?>" : ">");
        }
        return "page<" + text(((TypeRef.PageOf) type).item()) + ">";
    }
}
