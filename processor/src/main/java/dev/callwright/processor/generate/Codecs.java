package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.ScalarType;
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
        String suffix = orNull ? "OrNull" : "";
        CodeBlock decoder = member(property, RuntimeTypes.DECODERS, "decoder");
        if (hidesNames(property)) {
            return CodeBlock.of("in.readSensitive" + suffix + "($L)", decoder);
        } else if (isPlain(property)) {
            return CodeBlock.of("in.read" + word(property) + suffix + "()");
        }
        return orNull
                ? CodeBlock.of("in.read" + word(property) + suffix + "($L)", decoder)
                : CodeBlock.of("$L.decode(in)", decoder);
    }

    /** Writes a property's value as a member: {@code out.writeLong(NAMES, 0, value.id())}. */
    CodeBlock write(Property property, int index, String value) {
        boolean hidden = hidesNames(property);
        String unless = property.mayBeNull() ? "UnlessNull" : "";
        boolean named = isPlain(property) || isConstant(property.type());
        if (named && !hidden && !isInString(property)) {
            return CodeBlock.of("out.write" + word(property) + unless + "(NAMES, $L, $L)", index, value);
        }
        String method = "out.write" + (hidden ? "Sensitive" : "") + unless;
        return CodeBlock.of(
                method + "(NAMES, $L, $L,$W$L)", index, value, member(property, RuntimeTypes.ENCODERS, "encoder"));
    }

    /** Reads or writes the value of a member, as the text of a string where it travels so. */
    private CodeBlock member(Property property, ClassName factory, String method) {
        CodeBlock codec = codec(property.type(), Writing.of(property), factory, method);
        return isJsonText(property) ? CodeBlock.of("$T.inText($Z$L)", factory, codec) : codec;
    }

    private static boolean isJsonText(Property property) {
        return property.field().listStyle() == ListStyle.JSON;
    }

    /** Whether what else stands without quotes is in a string. */
    private static boolean isInString(Property property) {
        return property.field().quoted() || isJsonText(property);
    }

    /** Whether names within the property's value may be keys that nobody is to see. */
    private boolean hidesNames(Property property) {
        return property.field().sensitive() && property.type().parts().anyMatch(this::isWithNames);
    }

    private boolean isWithNames(TypeRef type) {
        return type instanceof TypeRef.MapOf
                || type.is(ScalarType.JSON)
                || (type instanceof TypeRef.Named && !isConstant(type));
    }

    /** What a reader and a writer call what they have a way of their own for; of all else, nothing. */
    private String word(Property property) {
        TypeRef type = property.type();
        if (isInString(property)) {
            return "";
        } else if (type instanceof TypeRef.Scalar scalar) {
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

    /** Whether a property is a scalar that is written in one way only, and so takes no codec. */
    private static boolean isPlain(Property property) {
        return property.type() instanceof TypeRef.Scalar scalar
                && !scalar.type().isTemporal()
                && !isInString(property);
    }

    private boolean isConstant(TypeRef type) {
        return names.enumeration(type).isPresent();
    }

    /**
     * How the scalars in a value are written.
     *
     * @param format what reads and writes a date or time
     * @param quoted whether numbers, booleans and constants are strings
     */
    private record Writing(CodeBlock format, boolean quoted) {
        static Writing of(Property property) {
            return new Writing(
                    CodeBlock.of("$N", property.formatConstant()),
                    property.field().quoted());
        }

        CodeBlock codec(ScalarType type, ClassName factory) {
            return type.isTemporal()
                    ? format
                    : CodeBlock.of("$T." + codecWord(type) + "()", quoted ? RuntimeTypes.QUOTED : factory);
        }
    }

    /**
     * A decoder of a type.
     *
     * @param format what reads a date or time in it
     */
    CodeBlock decoder(TypeRef type, CodeBlock format) {
        return codec(type, new Writing(format, false), RuntimeTypes.DECODERS, "decoder");
    }

    /** An encoder of a property's values. */
    CodeBlock encoder(Property property) {
        return codec(property.type(), Writing.of(property), RuntimeTypes.ENCODERS, "encoder");
    }

    private CodeBlock codec(TypeRef type, Writing writing, ClassName factory, String method) {
        if (type instanceof TypeRef.Scalar scalar) {
            return writing.codec(scalar.type(), factory);
        } else if (type instanceof TypeRef.ListOf list) {
            CodeBlock element = codec(list.element(), writing, factory, method);
            return list.nullableElements()
                    ? CodeBlock.of("$1T.<$2T>listOf($Z$1T.nullable($3L))", factory, nullable(list.element()), element)
                    : CodeBlock.of("$T.listOf($Z$L)", factory, element);
        } else if (type instanceof TypeRef.SetOf set) {
            return CodeBlock.of("$T.setOf($L)", factory, codec(set.element(), writing, factory, method));
        } else if (type instanceof TypeRef.MapOf map) {
            CodeBlock value = codec(map.value(), writing, factory, method);
            CodeBlock key = map.key() instanceof TypeRef.Named keys
                    ? CodeBlock.of("$T." + method + "(),$W", declared(keys))
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
            return codec(page.item(), writing, factory, method);
        }
        ClassName declared = declared((TypeRef.Named) type);
        return writing.quoted()
                ? CodeBlock.of("$T.openEnum($T.decoder())", RuntimeTypes.QUOTED, declared)
                : CodeBlock.of("$T." + method + "()", declared);
    }

    private ClassName declared(TypeRef.Named type) {
        return types.of(names.resolve(type));
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
