package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.processor.description.TypeRef;

/** The expression that keeps a collection as it is now, whatever happens to the caller's. */
final class Copying {
    private Copying() {}

    static CodeBlock of(TypeRef type, CodeBlock value) {
        String method = method(type);
        return method.isEmpty() ? value : CodeBlock.of("$T.$L($L)", RuntimeTypes.COPIES, method, value);
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
