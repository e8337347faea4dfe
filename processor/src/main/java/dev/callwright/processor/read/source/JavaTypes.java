package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Java types as types of the notation. */
final class JavaTypes {
    private static final Map<String, ScalarType> SCALARS = Map.ofEntries(
            Map.entry("boolean", ScalarType.BOOL),
            Map.entry("int", ScalarType.INT),
            Map.entry("long", ScalarType.LONG),
            Map.entry("double", ScalarType.DOUBLE),
            Map.entry("java.lang.Boolean", ScalarType.BOOL),
            Map.entry("java.lang.Integer", ScalarType.INT),
            Map.entry("java.lang.Long", ScalarType.LONG),
            Map.entry("java.lang.Double", ScalarType.DOUBLE),
            Map.entry("java.lang.String", ScalarType.STRING),
            Map.entry("java.math.BigDecimal", ScalarType.DECIMAL),
            Map.entry("java.time.LocalDate", ScalarType.DATE),
            Map.entry("java.time.LocalTime", ScalarType.TIME),
            Map.entry("java.time.LocalDateTime", ScalarType.DATETIME),
            Map.entry("java.time.Instant", ScalarType.INSTANT),
            Map.entry("dev.callwright.json.JsonValue", ScalarType.JSON),
            Map.entry("dev.callwright.client.Content", ScalarType.BINARY),
            Map.entry("dev.callwright.client.Download", ScalarType.BINARY));

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.Map", "dev.callwright.client.Page");

    private final Reading reading;
    private final NamedTypes named;

    JavaTypes(Reading reading, NamedTypes named) {
        this.reading = reading;
        this.named = named;
    }

    /** What a method gives; null, and reported, where that is no type of the notation. */
    @Nullable
    TypeRef returned(ExecutableElement method) {
        return read(method.getReturnType(), reading.places().of(method));
    }

    /** The name by which {@link #SCALARS} knows a type; for others its source form, or "" where there is none. */
    static String qualifiedName(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID ->
                type.getKind().name().toLowerCase(Locale.ROOT);
            // Eclipse's compiler takes a list of what is not there for an error, and not only its element.
            case DECLARED, ERROR ->
                ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString();
            case ARRAY -> qualifiedName(((ArrayType) type).getComponentType()) + "[]";
            case WILDCARD -> "?";
            default -> "";
        };
    }

    private @Nullable TypeRef read(TypeMirror type, Position at) {
        String name = qualifiedName(type);
        ScalarType scalar = SCALARS.get(name);
        if (scalar != null) {
            return new TypeRef.Scalar(scalar, at);
        } else if (type instanceof DeclaredType declared) {
            return declared(name, declared, at);
        }
        return name.isEmpty() ? null : unknown(name, at);
    }

    private @Nullable TypeRef declared(String name, DeclaredType type, Position at) {
        if (COLLECTIONS.contains(name)) {
            return collection(name, type.getTypeArguments(), at);
        } else if (type.getKind() == TypeKind.ERROR) {
            return named.erroneous(type, at);
        }
        return named.find((TypeElement) type.asElement(), at);
    }

    private @Nullable TypeRef collection(String name, List<? extends TypeMirror> arguments, Position at) {
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        if (arguments.isEmpty()) {
            reading.report(
                    SourceProblem.RAW_TYPE,
                    at,
                    simpleName + " does not say what it holds",
                    "write " + simpleName + (simpleName.equals("Map") ? "<String, T>" : "<T>"));
            return null;
        }
        TypeMirror last = arguments.get(arguments.size() - 1);
        TypeRef held = read(last, at);
        TypeRef key = simpleName.equals("Map") ? read(arguments.get(0), at) : null;
        refuseNulls(simpleName, arguments, at);
        if (held == null) {
            return null;
        }
        return switch (simpleName) {
            case "List" -> new TypeRef.ListOf(held, Nullness.isNullable(last), at);
            case "Set" -> new TypeRef.SetOf(held, at);
            case "Page" -> new TypeRef.PageOf(held, at);
            default -> key == null ? null : new TypeRef.MapOf(key, held, Nullness.isNullable(last), at);
        };
    }

    /** Elements of lists and values of maps may be null, and nothing else. */
    private void refuseNulls(String collection, List<? extends TypeMirror> arguments, Position at) {
        if (!collection.equals("List") && Nullness.isNullable(arguments.get(0))) {
            String what = collection.equals("Map") ? "a key of a Map" : "an element of a " + collection;
            reading.report(SourceProblem.NULLABLE_ELEMENT, at, what + " is never null", "leave @Nullable out there");
        }
    }

    private @Nullable TypeRef unknown(String name, Position at) {
        TypeHints.reportUnknown(name, named.specName(), at, reading);
        return null;
    }
}
