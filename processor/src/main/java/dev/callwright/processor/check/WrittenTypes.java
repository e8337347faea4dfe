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

/** Types as their author writes them. */
final class WrittenTypes {
    private static final Set<String> OF_NOTATION = Stream.concat(
                    Stream.of("list", "set", "map", "page"),
                    Stream.of(ScalarType.values()).map(ScalarType::word))
            .collect(Collectors.toUnmodifiableSet());

    private WrittenTypes() {}

    /** Whether the notation has a type of that name, so that one of the user's could not be meant by it. */
    static boolean isOfNotation(String name) {
        return OF_NOTATION.contains(name);
    }

    /** As it is written where it stands. */
    static String text(TypeRef type) {
        return Notation.of(type.position()) == Notation.YAML ? yaml(type) : JavaTypeText.text(type);
    }

    /** The type of a field as it is written where it stands. */
    static String text(Field field) {
        return text(field.type(), field.optional());
    }

    /** As it is written of what is optional, or is not; in a file, that is said beside it. */
    static String text(TypeRef type, boolean optional) {
        return optional && Notation.of(type.position()) == Notation.JAVA ? JavaTypeText.boxed(type) : text(type);
    }

    /** The type of a call's result as it is written there. */
    static String result(TypeRef type) {
        boolean download = type.is(ScalarType.BINARY) && Notation.of(type.position()) == Notation.JAVA;
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
            String key = map.key().is(ScalarType.STRING) ? "" : yaml(map.key()) + ", ";
            return "map<" + key + yaml(map.value()) + (map.nullableValues() ? "?>" : ">");
        }
        return "page<" + yaml(((TypeRef.PageOf) type).item()) + ">";
    }
}
