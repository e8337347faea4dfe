package dev.callwright.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;

/** All classes of one description, as text. The same description gives the same text, wherever and whenever. */
public final class Generator {
    private final Generation generation;
    private final boolean skipJavaLangImports;
    private final List<GeneratedFile> files = new ArrayList<>();

    private Generator(Generation generation) {
        this.generation = generation;
        this.skipJavaLangImports = !generation.names().shadowsJavaLang();
    }

    /**
     * Generates the classes of a description that {@code check} has found no error in: those of its own types and calls,
     * not those of descriptions it uses.
     */
    public static List<GeneratedFile> generate(Description description, Names names) {
        Generator generator = new Generator(Generation.of(description, names));
        description.types().forEach(generator::type);
        if (!description.calls().isEmpty()) {
            generator.calls(description.calls());
        }
        if (!description.errors().isEmpty()) {
            generator.add(new ErrorCodeSpec(generator.generation).spec());
        }
        return List.copyOf(generator.files);
    }

    private void type(TypeDefinition type) {
        if (type instanceof TypeDefinition.Model model) {
            value(generation.value(model));
        } else if (type instanceof TypeDefinition.Enumeration enumeration) {
            add(new EnumSpec(enumeration, generation).spec());
        }
    }

    private void value(ValueClass model) {
        add(new ModelSpec(model, generation).spec());
    }

    private void calls(List<Call> calls) {
        List<Request> requests = calls.stream().map(generation::request).toList();
        requests.forEach(request -> value(request.value()));
        for (Style style : Style.values()) {
            add(new ClientSpec(generation, style, requests).spec());
            add(new HttpClientSpec(generation, style, requests).spec());
        }
        add(new CallsSpec(generation, requests).spec());
    }

    private void add(TypeSpec type) {
        String packageName = generation.description().packageName().text();
        JavaFile file = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(skipJavaLangImports)
                .build();
        String header = Provenance.of(generation.description().source()) + "\n";
        files.add(new GeneratedFile(packageName + "." + type.name(), header + Layout.of(file.toString())));
    }
}
