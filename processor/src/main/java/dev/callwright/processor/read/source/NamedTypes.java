package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Inheritance;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.description.Use;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The models and enums that an interface can refer to: its own, and those of the descriptions it uses. */
final class NamedTypes {
    private final Reading reading;
    private final TypeElement spec;
    private final List<Description> used;

    NamedTypes(Reading reading, TypeElement spec, List<Use> uses) {
        this.reading = reading;
        this.spec = spec;
        this.used = uses.stream()
                .flatMap(use -> Inheritance.of(use.description()).members().stream())
                .map(Inheritance.Member::description)
                .toList();
    }

    String specName() {
        return spec.getSimpleName().toString();
    }

    /** The reference to a class or interface; null, and reported, where it belongs to no description that is used. */
    @Nullable
    TypeRef find(TypeElement type, Position at) {
        String name = type.getSimpleName().toString();
        Element outer = type.getEnclosingElement();
        if (spec.equals(outer)) {
            return new TypeRef.Named(name, at);
        } else if (outer instanceof TypeElement other
                && reading.annotations(other).has("ApiSpec")) {
            return ofOtherSpec(name, other, at);
        } else if (outer instanceof PackageElement classPackage && isOfUsed(classPackage)) {
            return generated(name, at);
        }
        TypeHints.reportUnknown(type.getQualifiedName().toString(), specName(), at, reading);
        return null;
    }

    /**
     * The reference to a type that is not there: yet, where it is one that is about to be generated. Null where the
     * compiler can't say which.
     */
    @Nullable
    TypeRef erroneous(DeclaredType type, Position at) {
        String name = type.asElement().getSimpleName().toString();
        boolean nameless = name.isEmpty() || name.startsWith("<");
        return nameless ? null : generated(name, at);
    }

    private @Nullable TypeRef ofOtherSpec(String name, TypeElement other, Position at) {
        if (isUsed(other)) {
            return new TypeRef.Named(name, at);
        }
        reading.report(
                SourceProblem.NOT_USED,
                at,
                name + " is of " + other.getSimpleName() + ", which " + specName() + " does not use",
                "write @Use(specs = " + other.getSimpleName() + ".class) on " + specName());
        return null;
    }

    private boolean isUsed(TypeElement other) {
        String packageName =
                reading.elements().getPackageOf(other).getQualifiedName().toString();
        return used.stream()
                .anyMatch(description -> other.getSimpleName().contentEquals(description.source())
                        && packageName.equals(description.packageName().text()));
    }

    private boolean isOfUsed(PackageElement classPackage) {
        return used.stream()
                .anyMatch(description -> classPackage
                        .getQualifiedName()
                        .contentEquals(description.packageName().text()));
    }

    /** By the name of the generated class, which is that of the type unless its description asks for another. */
    private TypeRef generated(String className, Position at) {
        return used.stream()
                .flatMap(description -> description.types().stream())
                .filter(type -> isNamed(type, className))
                .findFirst()
                .map(type -> new TypeRef.Named(type.name().text(), at))
                .orElseGet(() -> new TypeRef.Named(className, at));
    }

    private static boolean isNamed(TypeDefinition type, String className) {
        var javaName = type.javaName();
        return javaName != null && javaName.text().equals(className);
    }
}
