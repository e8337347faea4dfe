package dev.callwright.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All classes of one description, as text. The same description gives the same text, wherever and whenever. */
public final class Generator {
    private final Generation generation;

    private Generator(Generation generation) {
        this.generation = generation;
    }

    /**
     * Generates the classes of a description that {@code check} has found no error in: those of its own types and calls,
     * not those of descriptions it uses. They have nothing to do with each other, so each core takes some.
     */
    public static List<GeneratedFile> generate(Description description, Names names) {
        return generate(description, names, false);
    }

    /** As that, where classes that are none of the description's may have names of {@code java.lang} in its package. */
    public static List<GeneratedFile> generate(Description description, Names names, boolean javaLangShadowed) {
        Generator generator =
                new Generator(Generation.of(description, names, javaLangShadowed || names.shadowsJavaLang()));
        return generator.classes().parallelStream().map(generator::file).toList();
    }

    /** The classes, in order, none of them made yet. */
    private List<Supplier<TypeSpec>> classes() {
        Description description = generation.description();
        List<Supplier<TypeSpec>> classes = new ArrayList<>();
        description.types().stream().flatMap(this::type).forEach(classes::add);
        if (!description.calls().isEmpty()) {
            classes.addAll(calls(description.calls()));
        }
        if (!description.errors().isEmpty()) {
            classes.add(() -> new ErrorCodeSpec(generation).spec());
        }
        return classes;
    }

    private Stream<Supplier<TypeSpec>> type(TypeDefinition type) {
        if (type instanceof TypeDefinition.Model model) {
            return Stream.of(() -> value(generation.value(model)));
        }
        if (type instanceof TypeDefinition.Enumeration enumeration) {
            return Stream.of(() -> new EnumSpec(enumeration, generation).spec());
        }
        return Stream.of(() -> new UnionSpec((TypeDefinition.Union) type, generation).spec());
    }

    private TypeSpec value(ValueClass model) {
        return new ModelSpec(model, generation).spec();
    }

    private List<Supplier<TypeSpec>> calls(List<Call> calls) {
        List<Request> requests = calls.stream().map(generation::request).toList();
        List<Supplier<TypeSpec>> classes = new ArrayList<>();
        requests.forEach(request -> classes.add(() -> value(request.value())));
        for (Style style : Style.values()) {
            classes.add(() -> new ClientSpec(generation, style, requests).spec());
            classes.add(() -> new HttpClientSpec(generation, style, requests).spec());
        }
        classes.add(() -> new CallsSpec(generation, requests).spec());
        return classes;
    }

    private GeneratedFile file(Supplier<TypeSpec> spec) {
        TypeSpec type = spec.get();
        String packageName = generation.description().packageName().text();
        JavaFile file = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(!generation.javaLangShadowed())
                .build();
        String header = Provenance.of(generation.description().source()) + "\n";
        return new GeneratedFile(packageName + "." + type.name(), header + Layout.of(file.toString()));
    }
}
