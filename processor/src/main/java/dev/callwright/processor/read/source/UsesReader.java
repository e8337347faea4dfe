package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.read.source.AnnotationView.ClassReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Use}. */
final class UsesReader {
    private final Reading reading;
    private final TypeElement spec;
    private final YamlUses yamlUses;
    private final Function<Spec, Optional<Use>> specs;

    UsesReader(Reading reading, TypeElement spec, YamlUses yamlUses, Function<Spec, Optional<Use>> specs) {
        this.reading = reading;
        this.spec = spec;
        this.yamlUses = yamlUses;
        this.specs = specs;
    }

    /** An interface that is used, by the name it was used by. */
    record Spec(TypeElement element, Located reference) {}

    List<Use> read(@Nullable AnnotationView use) {
        if (use == null) {
            return List.of();
        }
        Stream<Optional<Use>> files = use.texts("value").stream().map(reference -> yamlUses.find(spec, reference));
        Stream<Optional<Use>> interfaces = use.classes("specs").stream().map(this::ofClass);
        return Stream.concat(files, interfaces).flatMap(Optional::stream).toList();
    }

    private Optional<Use> ofClass(ClassReference used) {
        if (used.type().getKind() == TypeKind.ERROR) {
            return Optional.empty();
        } else if (used.type() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && reading.annotations(element).has("ApiSpec")) {
            Located reference = new Located(element.getQualifiedName().toString(), used.position());
            return specs.apply(new Spec(element, reference));
        }
        reading.report(
                SourceProblem.NOT_A_SPEC,
                used.position(),
                used.type() + " is no interface with @ApiSpec that is compiled here",
                "name the API of one that a jar brings, as in @Use(\"dev.acme.common.Common\")");
        return Optional.empty();
    }
}
