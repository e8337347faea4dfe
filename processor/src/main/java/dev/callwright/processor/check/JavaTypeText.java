package dev.callwright.processor.check;

import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;

/** Types as an annotated interface writes them: {@code Map<String, @Nullable Long>}. */
final class JavaTypeText {
    private JavaTypeText() {}

    static String text(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return name(scalar.type());
        } else if (type instanceof TypeRef.Named named) {
            return named.name();
        } else if (type instanceof TypeRef.ListOf list) {
            return "List<" + argument(list.element(), list.nullableElements()) + ">";
        } else if (type instanceof TypeRef.SetOf set) {
            return "Set<" + boxed(set.element()) + ">";
        } else if (type instanceof TypeRef.MapOf map) {
            return "Map<" + boxed(map.key()) + ", " + argument(map.value(), map.nullableValues()) + ">";
        }
        return "Page<" + boxed(((TypeRef.PageOf) type).item()) + ">";
    }

    private static String argument(TypeRef type, boolean nullable) {
        return nullable ? "@Nullable " + boxed(type) : boxed(type);
    }

    /** As what may be null, and what a collection holds, is written. */
    static String boxed(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar ? boxed(scalar.type()) : text(type);
    }

    static String name(ScalarType type) {
        return switch (type) {
            case STRING, TEXT -> "String";
            case INT -> "int";
            case LONG -> "long";
            case DOUBLE -> "double";
            case DECIMAL -> "BigDecimal";
            case BOOL -> "boolean";
            case DATE -> "LocalDate";
            case TIME -> "LocalTime";
            case DATETIME -> "LocalDateTime";
            case INSTANT -> "Instant";
            case JSON -> "JsonValue";
            case BINARY -> "Content";
        };
    }

    static String boxed(ScalarType type) {
        return switch (type) {
            case INT -> "Integer";
            case LONG -> "Long";
            case DOUBLE -> "Double";
            case BOOL -> "Boolean";
            default -> name(type);
        };
    }
}
