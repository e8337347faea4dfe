package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.processor.description.TypeRef;

/** The expression that keeps a collection as it is now, whatever happens to the caller's. */
final class Copying {
    private Copying() {}

    static CodeBlock of(TypeRef type, CodeBlock value) {
        String method = method(type);
        return method.isEmpty()
                ? value
                : CodeBlock.of("$T.$L($L)", RuntimeTypes.COPIES, method, withoutNullWithin(type, value));
    }

    /** Copying itself refuses null where no type allows it, and on the first level, which its name tells. */
    private static CodeBlock withoutNullWithin(TypeRef type, CodeBlock value) {
        CodeBlock checked = value;
        TypeRef inner = element(type);
        for (int level = 2; !method(inner).isEmpty(); level++) {
            if (method(inner).equals("list") || method(inner).equals("map")) {
                checked = CodeBlock.of("$T.requireNoNull($L, $L)", RuntimeTypes.COPIES, checked, level);
            }
            inner = element(inner);
        }
        return checked;
    }

    private static TypeRef element(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return list.element();
        } else if (type instanceof TypeRef.MapOf map) {
            return map.value();
        }
        return type instanceof TypeRef.SetOf set ? set.element() : type;
    }

    private static String method(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return list.nullableElements() ? "listOfNullable" : "list";
        } else if (type instanceof TypeRef.MapOf map) {
            return map.nullableValues() ? "mapOfNullable" : "map";
        }
        return type instanceof TypeRef.SetOf ? "set" : "";
    }
}
