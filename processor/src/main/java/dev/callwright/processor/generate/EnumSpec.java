package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import java.util.List;

/** The class of an open enum. */
final class EnumSpec {
    private final Enumeration enumeration;
    private final Generation generation;
    private final ClassName name;

    EnumSpec(Enumeration enumeration, Generation generation) {
        this.enumeration = enumeration;
        this.generation = generation;
        this.name = generation.types().of(enumeration);
    }

    TypeSpec spec() {
        boolean coded = enumeration.constants().stream().anyMatch(constant -> constant.code() != null);
        List<OpenEnumSpec.Extra> extras = coded
                ? List.of(new OpenEnumSpec.Extra(
                        TypeMapping.nullable(TypeName.LONG.box()),
                        "code",
                        "the number the API gives it beside its value, or null where there is none",
                        "null"))
                : List.of();
        List<OpenEnumSpec.Value> values = enumeration.constants().stream()
                .map(constant -> new OpenEnumSpec.Value(
                        generation.names().constant(constant, enumeration),
                        constant.wire(),
                        constant.doc(),
                        constant.deprecation(),
                        coded
                                ? List.of(
                                        constant.code() == null
                                                ? CodeBlock.of("null")
                                                : CodeBlock.of("$LL", constant.code()))
                                : List.of()))
                .toList();
        return new OpenEnumSpec(name, values, extras)
                .builder()
                .addJavadoc(Docs.of(enumeration.doc(), "The values of {@code " + name.simpleName() + "}.")
                        .deprecated(enumeration.deprecation())
                        .block())
                .addAnnotations(Deprecations.annotations(enumeration.deprecation()))
                .build();
    }
}
