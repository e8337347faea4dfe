package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The builder of a model or request, nested in it. The decoder beside it fills its fields. */
final class BuilderSpec {
    private final ValueClass model;
    private final List<Property> properties;
    private final TypeMapping types;
    private final String javaLang;
    private final Deprecations deprecations;

    BuilderSpec(ValueClass model, Generation generation) {
        this.model = model;
        this.properties = model.properties();
        this.types = generation.types();
        this.javaLang = generation.javaLangShadowed() ? "java.lang." : "";
        this.deprecations = generation.deprecations(model);
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.builder())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Builds {@code " + model.name().simpleName() + "}; not thread-safe.")
                        .block());
        fields(type);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(Docs.words("With nothing set.").block())
                .build());
        properties.forEach(property -> type.addMethod(setter(property)));
        if (model.rules().hasEffects()) {
            type.addMethod(ineffective(type));
        }
        return type.addMethod(build(type)).build();
    }

    private void fields(TypeSpec.Builder type) {
        for (Property property : properties) {
            type.addField(FieldSpec.builder(types.held(property), property.variable(), Modifier.PRIVATE)
                    .addJavadoc(PropertyDocs.brief(property).block())
                    .addAnnotations(deprecations.suppressed(property.type()))
                    .build());
            if (property.field().nullable()) {
                type.addField(FieldSpec.builder(TypeName.BOOLEAN, property.presence(), Modifier.PRIVATE)
                        .addJavadoc(
                                Docs.words("Whether it is there, be it null.").block())
                        .build());
            }
        }
        if (model.json()) {
            type.addField(FieldSpec.builder(RuntimeTypes.UNKNOWN_MEMBERS, "unknownMembers", Modifier.PRIVATE)
                    .addJavadoc(Docs.words("As they came.").block())
                    .initializer("$T.of()", Map.class)
                    .build());
        }
    }

    private MethodSpec setter(Property property) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(property.accessor())
                .addJavadoc(Docs.words("{@return this builder}")
                        .tag("@param " + property.variable() + " " + PropertyDocs.parameter(property))
                        .deprecated(property.field().deprecation())
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(deprecations.annotations(property.field().deprecation(), property.type()))
                .returns(model.builder())
                .addParameter(types.of(property), property.variable())
                .addStatement("this.$N = $L", property.variable(), copied(property));
        if (property.field().nullable()) {
            setter.addStatement("this.$N = true", property.presence());
        }
        return setter.addStatement("return this").build();
    }

    private CodeBlock copied(Property property) {
        return Copying.of(property.type(), CodeBlock.of("$N", property.variable()));
    }

    private MethodSpec ineffective(TypeSpec.Builder type) {
        MethodSpec part = MethodSpec.methodBuilder("addIneffective")
                .addAnnotations(Deprecations.suppressed(model.rules().mentionsDeprecated()))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ParameterizedTypeName.get(List.class, String.class), "found")
                .build();
        return MethodSpec.methodBuilder("ineffective")
                .addJavadoc(
                        Docs.words("{@return what is set and has no effect}").block())
                .addAnnotations(Deprecations.suppressed(model.rules().mentionsDeprecated()))
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("$T<$T> found = new $T<>()", List.class, String.class, ArrayList.class)
                .addCode(Parts.inlined(type, part, model.rules().effects(), some -> CodeBlock.join(some, "")))
                .addStatement("return $T.copyOf(found)", List.class)
                .build();
    }

    private MethodSpec build(TypeSpec.Builder type) {
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(model.name());
        List<CodeBlock> statements = new ArrayList<>();
        properties.forEach(property -> checks(property, statements));
        statements.addAll(model.rules().presences());
        if (statements.isEmpty() && !model.rules().isRefusing()) {
            return build.addJavadoc(Docs.words("{@return what was set}").block())
                    .addStatement(model.isEmpty() ? "return new $T()" : "return new $T(this)", model.name())
                    .build();
        }
        build.addJavadoc(Docs.words("{@return what was set}")
                .tag("@throws " + javaLang + "IllegalArgumentException naming all that is missing or out of range")
                .block());
        build.addStatement("$T checks = new $T($L)", RuntimeTypes.CHECKS, RuntimeTypes.CHECKS, quotedName());
        MethodSpec part = MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.CHECKS, "checks")
                .build();
        build.addCode(Parts.inlined(type, part, statements, some -> CodeBlock.join(some, "")));
        if (model.rules().isRefusing()) {
            build.addStatement("checks.refuseAll(ineffective())");
        }
        return build.addStatement("checks.throwIfAny()")
                .addStatement("return new $T(this)", model.name())
                .build();
    }

    private String quotedName() {
        return JavaLiterals.string(model.name().simpleName());
    }

    private static void checks(Property property, List<CodeBlock> statements) {
        Field field = property.field();
        List<CodeBlock> checks = new ArrayList<>();
        if (!field.optional()) {
            String value = field.nullable() ? property.presence() + " ? true : null" : property.own();
            checks.add(check("required", property, value));
        }
        if (field.nonEmpty()) {
            checks.add(check("notEmpty", property, property.own()));
        }
        bound(property, field.min(), "min").ifPresent(checks::add);
        bound(property, field.max(), "max").ifPresent(checks::add);
        if (!checks.isEmpty()) {
            statements.add(CodeBlock.builder()
                    .addStatement("checks$L", CodeBlock.join(checks, "$Z"))
                    .build());
        }
    }

    private static Optional<CodeBlock> bound(Property property, @Nullable Literal bound, String method) {
        if (bound == null) {
            return Optional.empty();
        }
        String arguments = property.own() + ", " + JavaLiterals.bound(bound);
        return Optional.of(check(property.type().isNumber() ? method : method + "Length", property, arguments));
    }

    private static CodeBlock check(String method, Property property, String arguments) {
        return CodeBlock.of(
                "$L", "." + method + "(" + JavaLiterals.string(property.accessor()) + ", " + arguments + ")");
    }
}
