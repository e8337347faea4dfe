package dev.callwright.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * The classes of a description with nothing in them. Written where the description is wrong, so that imports of them are
 * found, and what is wrong is all the user reads.
 */
public final class Stubs {
    private final String packageName;
    private final List<GeneratedFile> files = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private Stubs(String packageName) {
        this.packageName = packageName;
    }

    /** Those of a description, however wrong. */
    public static List<GeneratedFile> of(Description description, Names names) {
        Stubs stubs = new Stubs(description.packageName().text());
        if (SourceVersion.isName(stubs.packageName)) {
            stubs.addTypes(description, names);
            stubs.addClients(description, names);
        }
        return stubs.files;
    }

    private void addTypes(Description description, Names names) {
        for (TypeDefinition type : description.types()) {
            String nested = type instanceof TypeDefinition.Model ? "Builder" : "Known";
            add(TypeSpec.classBuilder(legal(names.type(type).simpleName())), nested);
        }
    }

    private void addClients(Description description, Names names) {
        if (!description.errors().isEmpty()) {
            add(TypeSpec.classBuilder(legal(names.errorCode())), "Known");
        }
        for (Call call : description.calls()) {
            add(TypeSpec.classBuilder(legal(names.request(call))), "Builder");
        }
        if (!description.calls().isEmpty()) {
            add(TypeSpec.interfaceBuilder(legal(names.client())), "");
            add(TypeSpec.interfaceBuilder(legal(names.asyncClient())), "");
        }
    }

    private static String legal(String name) {
        return SourceVersion.isName(name) ? name : "_";
    }

    private void add(TypeSpec.Builder type, String nested) {
        TypeSpec named = type.build();
        boolean unusable = named.name().equals("_") || !seen.add(named.name().toLowerCase(java.util.Locale.ROOT));
        if (unusable) {
            return;
        }
        type.addModifiers(Modifier.PUBLIC);
        if (!nested.isEmpty()) {
            type.addType(TypeSpec.classBuilder(nested)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .build());
        }
        String text = JavaFile.builder(packageName, type.build()).build().toString();
        files.add(new GeneratedFile(packageName + "." + named.name(), text));
    }
}
