package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.naming.Identifiers;
import dev.callwright.processor.naming.Names;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The public classes of a description with no more in them than can be imported. Written where the description is wrong,
 * so that imports of them are found, and what is wrong is all the user reads.
 */
public final class Stubs {
    private final String packageName;
    private final List<GeneratedFile> files = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Stubs(String packageName) {
        this.packageName = packageName;
    }

    /**
     * Those of a description, however wrong.
     *
     * @param home the package to write to where the description names none that Java accepts
     */
    public static List<GeneratedFile> of(Description description, Names names, String home) {
        Stubs stubs = new Stubs(packageOf(description, home));
        if (Identifiers.isPackage(stubs.packageName)
                && Stream.of(stubs.packageName.split("\\.", -1)).allMatch(Stubs::fits)) {
            stubs.addTypes(description, names);
            stubs.addClients(description, names);
        }
        return List.copyOf(stubs.files);
    }

    private static String packageOf(Description description, String home) {
        String named = description.packageName().text();
        return Identifiers.isPackage(named) && !named.equals(Description.NO_PACKAGE) ? named : home;
    }

    private void addTypes(Description description, Names names) {
        for (TypeDefinition type : description.types()) {
            String name = names.type(type).simpleName();
            if (type instanceof TypeDefinition.Enumeration enumeration) {
                addEnum(name, enumeration.constants().stream().map(c -> names.constant(c, enumeration)));
            } else if (type instanceof TypeDefinition.Union) {
                addUnion(name);
            } else {
                addModel(name);
            }
        }
    }

    private void addClients(Description description, Names names) {
        if (!description.errors().isEmpty()) {
            addEnum(names.errorCode(), description.errors().stream().map(names::errorConstant));
        }
        description.calls().forEach(call -> addModel(names.request(call)));
        if (!description.calls().isEmpty()) {
            for (String name : List.of(names.client(), names.asyncClient())) {
                if (take(name)) {
                    add(withMethods(TypeSpec.interfaceBuilder(name), "create"));
                }
            }
        }
    }

    private void addModel(String name) {
        if (take(name)) {
            TypeSpec.Builder type = TypeSpec.classBuilder(name).addType(nested("Builder"));
            add(withMethods(type, "builder", "fromJson", "decoder", "encoder"));
        }
    }

    private void addUnion(String name) {
        if (take(name)) {
            TypeSpec.Builder type = TypeSpec.interfaceBuilder(name).addType(nested("Unrecognized"));
            add(withMethods(type, "fromJson", "toJson", "decoder", "encoder"));
        }
    }

    private void addEnum(String name, Stream<String> constants) {
        if (!take(name)) {
            return;
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addType(nested("Known"));
        ClassName itself = ClassName.get(packageName, name);
        constants
                .filter(Identifiers::isMember)
                .distinct()
                .forEach(constant -> type.addField(itself, constant, Modifier.PUBLIC, Modifier.STATIC));
        add(withMethods(type, "of", "values", "decoder", "encoder"));
    }

    private static TypeSpec nested(String name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .build();
    }

    private static TypeSpec.Builder withMethods(TypeSpec.Builder type, String... names) {
        for (String name : names) {
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .build());
        }
        return type;
    }

    /** Whether a class can have this name, and none has it yet. */
    private boolean take(String name) {
        return Identifiers.isType(name) && fits(name) && seen.add(name.toLowerCase(Locale.ROOT));
    }

    private static boolean fits(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= Identifiers.LONGEST_FILE;
    }

    private void add(TypeSpec.Builder type) {
        TypeSpec stub = type.addModifiers(Modifier.PUBLIC).build();
        String text = JavaFile.builder(packageName, stub).build().toString();
        files.add(new GeneratedFile(packageName + "." + stub.name(), text));
    }
}
