package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.processor.description.TypeRef;

/** The expression that keeps a collection as it is now, whatever happens to the caller's, to the innermost one. */
final class Copying {
    private Copying() {}

    static CodeBlock of(TypeRef type, CodeBlock value) {
        String method = method(type);
        if (method.isEmpty()) {
            return value;
        }
        CodeBlock elements = elements(type);
        return elements.isEmpty()
                ? CodeBlock.of("$T.$L($L)", RuntimeTypes.COPIES, method, value)
                : CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.COPIES, method, value, elements);
    }

    private static String method(TypeRef type) {
        if (type instanceof TypeRef.ListOf) {
            return "list";
        } else if (type instanceof TypeRef.SetOf) {
            return "set";
        }
        return type instanceof TypeRef.MapOf ? "map" : "";
    }

    /** What copies an element that is a collection itself. */
    private static CodeBlock elements(TypeRef type) {
        TypeRef element = type instanceof TypeRef.ListOf list
                ? list.element()
                : type instanceof TypeRef.SetOf set ? set.element() : ((TypeRef.MapOf) type).value();
        return method(element).isEmpty()
                ? CodeBlock.of("")
                : elements(element).isEmpty()
                        ? CodeBlock.of("$T::$L", RuntimeTypes.COPIES, method(element))
                        : CodeBlock.of("each -> $L", of(element, CodeBlock.of("each")));
    }
}
