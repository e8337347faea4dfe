package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Notation;
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

    /** As it is written where it stands. */
    static String text(TypeRef type) {
        return Notation.of(type.position()) == Notation.YAML ? yaml(type) : JavaTypes.text(type);
    }

    /** The type of a field as it is written where it stands. */
    static String text(Field field) {
        return text(field.type(), field.optional());
    }

    /** As it is written of what is optional, or is not; in a file, that is said beside it. */
    static String text(TypeRef type, boolean optional) {
        return optional && Notation.of(type.position()) == Notation.JAVA ? JavaTypes.boxed(type) : text(type);
    }

    /** The type of a call's result as it is written there. */
    static String result(TypeRef type) {
        boolean download = is(type, ScalarType.BINARY) && Notation.of(type.position()) == Notation.JAVA;
        return download ? "Download" : text(type);
    }

    /** As they are written at a place: {@code int or long}, {@code Integer or Long}. */
    static String anyOf(Position position, boolean optional, ScalarType... types) {
        List<String> names = Stream.of(types)
                .map(type -> text(new TypeRef.Scalar(type, position), optional))
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static String yaml(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.type().word();
        } else if (type instanceof TypeRef.Named named) {
            return named.name();
        } else if (type instanceof TypeRef.ListOf list) {
            return "list<" + yaml(list.element()) + (list.nullableElements() ? "?>" : ">");
        } else if (type instanceof TypeRef.SetOf set) {
            return "set<" + yaml(set.element()) + ">";
        } else if (type instanceof TypeRef.MapOf map) {
            String key = is(map.key(), ScalarType.STRING) ? "" : yaml(map.key()) + ", ";
            return "map<" + key + yaml(map.value()) + (map.nullableValues() ? "?>" : ">");
        }
        return "page<" + yaml(((TypeRef.PageOf) type).item()) + ">";
    }
}
