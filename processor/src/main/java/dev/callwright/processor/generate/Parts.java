package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps generated methods short: what is too long for one is parted among several, with as many items each.
 *
 * @param size of all parts but the last
 */
record Parts<T>(List<T> items, int size) {
    /** How many lines a method takes beside what every method has. */
    private static final int LINES = 50;

    /** Items of which each is a line. */
    static <T> Parts<T> of(List<T> items) {
        return new Parts<>(items, Math.max(1, Math.min(items.size(), LINES)));
    }

    /** Items of which each is some lines of code. */
    static <T> Parts<T> of(List<T> items, Function<T, CodeBlock> code) {
        int[] lines = new int[items.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines(code.apply(items.get(i)));
        }
        int size = Math.max(1, items.size());
        while (size > 1 && longest(lines, size) > LINES) {
            size--;
        }
        return new Parts<>(items, size);
    }

    private static int longest(int[] lines, int size) {
        int longest = 0;
        for (int from = 0; from < lines.length; from += size) {
            int sum = 0;
            for (int i = from; i < Math.min(lines.length, from + size); i++) {
                sum += lines[i];
            }
            longest = Math.max(longest, sum);
        }
        return longest;
    }

    /** Whether one method holds all this code. */
    static boolean fit(CodeBlock... code) {
        return Stream.of(code).mapToInt(Parts::lines).sum() <= LINES;
    }

    private static int lines(CodeBlock code) {
        return (int) code.toString().lines().count();
    }

    /** Whether one method holds all. */
    boolean isOne() {
        return size >= items.size();
    }

    List<List<T>> list() {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            parts.add(items.subList(from, Math.min(items.size(), from + size)));
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
        CodeBlock whole = items.isEmpty() ? CodeBlock.of("") : code.apply(items);
        if (items.size() < 2 || (items.size() <= LINES && fit(whole))) {
            return whole;
        }
        Parts<T> parts = of(items, item -> code.apply(List.of(item)));
        if (parts.isOne()) {
            return whole;
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        CodeBlock arguments = method.parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .collect(CodeBlock.joining(", "));
        int number = 0;
        for (List<T> part : parts.list()) {
            String name = method.name() + number++;
            Docs docs = Docs.words("Part " + number + " of " + parts.list().size() + ".");
            method.parameters().forEach(parameter -> docs.tag("@param " + parameter.name() + " as given"));
            type.addMethod(method.toBuilder()
                    .setName(name)
                    .addJavadoc(docs.block())
                    .addCode(code.apply(part))
                    .build());
            calls.addStatement("$N($L)", name, arguments);
        }
        return calls.build();
    }
}
