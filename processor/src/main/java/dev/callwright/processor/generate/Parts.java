package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps generated methods short: what is too long for one is parted among several. */
final class Parts {
    /** How many items, of about a line each, a method takes. */
    static final int SIZE = 40;

    private Parts() {}

    /** Runs of at most {@link #SIZE} items. */
    static <T> List<List<T>> of(List<T> items) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += SIZE) {
            parts.add(items.subList(from, Math.min(items.size(), from + SIZE)));
        }
        return parts;
    }

    /**
     * The code for all items, where they stand, if one method holds it. Else calls of methods that are added to the type.
     *
     * @param method each of these but for its number and its code
     * @param code the statements for some items
     */
    static <T> CodeBlock inlined(
            TypeSpec.Builder type, MethodSpec method, List<T> items, Function<List<T>, CodeBlock> code) {
        if (items.size() <= SIZE) {
            return items.isEmpty() ? CodeBlock.of("") : code.apply(items);
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        CodeBlock arguments = method.parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .collect(CodeBlock.joining(", "));
        List<List<T>> parts = of(items);
        for (int i = 0; i < parts.size(); i++) {
            String name = method.name() + i;
            Docs docs = Docs.words("Part " + (i + 1) + " of " + parts.size() + ".");
            method.parameters().forEach(parameter -> docs.tag("@param " + parameter.name() + " as given"));
            type.addMethod(method.toBuilder()
                    .setName(name)
                    .addJavadoc(docs.block())
                    .addCode(code.apply(parts.get(i)))
                    .build());
            calls.addStatement("$N($L)", name, arguments);
        }
        return calls.build();
    }
}
