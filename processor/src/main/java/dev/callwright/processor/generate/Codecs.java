package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Names;

/**
 * The expressions that read and write a value as JSON. Codecs of models are asked for where they are used, never kept in
 * static fields: models may contain each other, and classes whose initialisers wait for each other never start.
 */
final class Codecs {
    private final Names names;
    private final TypeMapping types;

    Codecs(Names names, TypeMapping types) {
        this.names = names;
        this.types = types;
    }

    /** Reads a property's value: {@code in.readLong()}, or where it is optional {@code in.readLongOrNull()}. */
    CodeBlock read(Property property, boolean orNull) {
        TypeRef type = property.type();
        String suffix = orNull ? "OrNull" : "";
        if (hidesNames(property)) {
            return CodeBlock.of("in.readSensitive" + suffix + "($L)", decoder(type, format(property)));
        } else if (isPlain(type)) {
            return CodeBlock.of("in.read" + word(type) + suffix + "()");
        }
        CodeBlock decoder = decoder(type, format(property));
        return orNull
                ? CodeBlock.of("in.read" + word(type) + suffix + "($L)", decoder)
                : CodeBlock.of("$L.decode(in)", decoder);
    }

    /** Writes a property's value as a member: {@code out.writeLong(NAMES, 0, value.id())}. */
    CodeBlock write(Property property, int index, String value) {
        TypeRef type = property.type();
        boolean hidden = hidesNames(property);
        String unless = property.mayBeNull() ? "UnlessNull" : "";
        if (!hidden && (isPlain(type) || isConstant(type))) {
            return CodeBlock.of("out.write" + word(type) + unless + "(NAMES, $L, $L)", index, value);
        }
        String method = "out.write" + (hidden ? "Sensitive" : "") + unless;
        return CodeBlock.of(method + "(NAMES, $L, $L,$W$L)", index, value, encoder(type, format(property)));
    }

    /** Whether names within the property's value may be keys that nobody is to see. */
    private boolean hidesNames(Property property) {
        return property.field().sensitive() && holdsNames(property.type());
    }

    private boolean holdsNames(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return holdsNames(list.element());
        } else if (type instanceof TypeRef.SetOf set) {
            return holdsNames(set.element());
        }
        return type instanceof TypeRef.MapOf
                || (type instanceof TypeRef.Named && !isConstant(type))
                || (type instanceof TypeRef.Scalar scalar && scalar.type() == ScalarType.JSON);
    }

    /** What a reader and a writer call a type that they have a way of their own for; of any other, nothing. */
    private String word(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return switch (scalar.type()) {
                case STRING -> "String";
                case INT -> "Int";
                case LONG -> "Long";
                case DOUBLE -> "Double";
                case DECIMAL -> "Decimal";
                case BOOL -> "Boolean";
                default -> scalar.type().isTemporal() ? "Temporal" : "Value";
            };
        }
        return isConstant(type) ? "Enum" : "";
    }

    /** Whether a type is a scalar that takes no format, and so no codec. */
    private static boolean isPlain(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && !scalar.type().isTemporal();
    }

    private boolean isConstant(TypeRef type) {
        return type instanceof TypeRef.Named named && names.resolve(named) instanceof TypeDefinition.Enumeration;
    }

    private static CodeBlock format(Property property) {
        return CodeBlock.of("$N", property.formatConstant());
    }

    /**
     * A decoder of a type.
     *
     * @param format what reads a date or time in it
     */
    CodeBlock decoder(TypeRef type, CodeBlock format) {
        return codec(type, format, RuntimeTypes.DECODERS, "decoder");
    }

    /**
     * An encoder of a type.
     *
     * @param format what writes a date or time in it
     */
    CodeBlock encoder(TypeRef type, CodeBlock format) {
        return codec(type, format, RuntimeTypes.ENCODERS, "encoder");
    }

    private CodeBlock codec(TypeRef type, CodeBlock format, ClassName factory, String method) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.type().isTemporal() ? format : CodeBlock.of("$T." + codecWord(scalar.type()) + "()", factory);
        } else if (type instanceof TypeRef.ListOf list) {
            CodeBlock element = codec(list.element(), format, factory, method);
            return list.nullableElements()
                    ? CodeBlock.of("$1T.<$2T>listOf($Z$1T.nullable($3L))", factory, nullable(list.element()), element)
                    : CodeBlock.of("$T.listOf($Z$L)", factory, element);
        } else if (type instanceof TypeRef.SetOf set) {
            return CodeBlock.of("$T.setOf($L)", factory, codec(set.element(), format, factory, method));
        } else if (type instanceof TypeRef.MapOf map) {
            CodeBlock value = codec(map.value(), format, factory, method);
            CodeBlock key = map.key() instanceof TypeRef.Named
                    ? CodeBlock.of("$L,$W", codec(map.key(), format, factory, method))
                    : CodeBlock.of("");
            return map.nullableValues()
                    ? CodeBlock.of(
                            "$1T.<$2L$3T>mapOf($Z$4L$1T.nullable($5L))",
                            factory,
                            key.isEmpty() ? key : CodeBlock.of("$T, ", types.boxed(map.key())),
                            nullable(map.value()),
                            key,
                            value)
                    : CodeBlock.of("$T.mapOf($Z$L$L)", factory, key, value);
        } else if (type instanceof TypeRef.PageOf page) {
            return codec(page.item(), format, factory, method);
        }
        return CodeBlock.of("$T." + method + "()", types.of(names.resolve((TypeRef.Named) type)));
    }

    /** Said outright where null is among the elements, as that is not inferred. */
    private TypeName nullable(TypeRef type) {
        return TypeMapping.nullable(types.boxed(type));
    }

    private static String codecWord(ScalarType type) {
        return switch (type) {
            case STRING -> "string";
            case INT -> "int32";
            case LONG -> "int64";
            case DOUBLE -> "float64";
            case DECIMAL -> "decimal";
            case BOOL -> "bool";
            default -> "json";
        };
    }
}
