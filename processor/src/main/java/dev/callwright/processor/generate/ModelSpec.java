package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class of a model or a request: immutable, with value equality, a builder, and the codecs it needs. */
final class ModelSpec {
    private final ValueClass model;
    private final List<Property> properties;
    private final Generation generation;
    private final TypeMapping types;
    private final Deprecations deprecations;

    ModelSpec(ValueClass model, Generation generation) {
        this.model = model;
        this.properties = model.properties();
        this.generation = generation;
        this.types = generation.types();
        this.deprecations = generation.deprecations(model);
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addJavadoc(doc().block())
                .addAnnotations(Deprecations.annotations(model.deprecation()))
                .addAnnotations(Deprecations.suppressed(model.isSilent() && model.deprecation() == null));
        model.unions().forEach(union -> type.addSuperinterface(types.of(union)));
        fields(type);
        type.addMethod(constructor());
        type.addMethod(newBuilder());
        type.addMethod(toBuilder(type));
        properties.forEach(property -> accessors(type, property));
        if (model.rules().hasEffects()) {
            type.addMethod(ineffective());
        }
        if (model.json()) {
            json(type);
        }
        new ObjectMethods(model, types).addTo(type);
        type.addType(new BuilderSpec(model, generation).spec());
        if (model.json()) {
            type.addType(new DecoderSpec(model, generation).spec());
        }
        if (model.isEncoded()) {
            type.addType(new EncoderSpec(model, generation).spec());
        }
        return type.build();
    }

    private Docs doc() {
        Docs docs = Docs.of(model.doc(), model.otherwise());
        List<String> rules = model.rules().sentences();
        if (!rules.isEmpty()) {
            docs.gap().tag("<p>" + Docs.escaped(String.join("; ", rules)) + ".");
        }
        return docs.deprecated(model.deprecation());
    }

    private void fields(TypeSpec.Builder type) {
        for (Property property : properties) {
            type.addField(FieldSpec.builder(types.of(property), property.variable(), Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc(PropertyDocs.brief(property).block())
                    .addAnnotations(deprecations.suppressed(property.type()))
                    .build());
            if (property.field().nullable()) {
                type.addField(FieldSpec.builder(TypeName.BOOLEAN, property.presence(), Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(
                                Docs.words("Whether it is there, be it null.").block())
                        .build());
            }
        }
        if (model.json()) {
            type.addField(
                    FieldSpec.builder(RuntimeTypes.UNKNOWN_MEMBERS, "unknownMembers", Modifier.PRIVATE, Modifier.FINAL)
                            .addJavadoc(Docs.words("As they came.").block())
                            .build());
        }
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (model.isEmpty()) {
            return constructor.addJavadoc(Docs.words("Empty.").block()).build();
        }
        constructor
                .addJavadoc(Docs.words("From what a builder holds.")
                        .tag("@param builder has all that is required")
                        .block())
                .addParameter(model.builder(), "builder");
        for (Property property : properties) {
            String variable = property.variable();
            if (property.mayBeNull()) {
                constructor.addStatement("$L", "this." + variable + " = builder." + variable);
            } else {
                constructor.addStatement(
                        "$L = $T.requireNonNull($L)", "this." + variable, Objects.class, "builder." + variable);
            }
            if (property.field().nullable()) {
                constructor.addStatement("$L", "this." + property.presence() + " = builder." + property.presence());
            }
        }
        if (model.json()) {
            constructor.addStatement("this.unknownMembers = builder.unknownMembers");
        }
        return constructor.build();
    }

    private MethodSpec newBuilder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(Docs.words("{@return a builder with nothing set}").block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(model.builder())
                .addStatement("return new $T()", model.builder())
                .build();
    }

    private MethodSpec toBuilder(TypeSpec.Builder type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc(Docs.words("{@return a builder with everything set as here}")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(model.builder());
        if (model.isEmpty()) {
            return method.addStatement("return new $T()", model.builder()).build();
        }
        method.addStatement("$T builder = new $T()", model.builder(), model.builder());
        MethodSpec part = MethodSpec.methodBuilder("copyTo")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model.builder(), "builder")
                .build();
        method.addCode(Parts.inlined(type, part, properties, this::copies));
        if (model.json()) {
            method.addStatement("builder.unknownMembers = unknownMembers");
        }
        return method.addStatement("return builder").build();
    }

    private CodeBlock copies(List<Property> some) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : some) {
            code.addStatement("$L", "builder." + property.variable() + " = " + property.own());
            if (property.field().nullable()) {
                code.addStatement("$L", "builder." + property.presence() + " = " + property.presence());
            }
        }
        return code.build();
    }

    private void accessors(TypeSpec.Builder type, Property property) {
        type.addMethod(MethodSpec.methodBuilder(property.accessor())
                .addJavadoc(PropertyDocs.returned(property)
                        .deprecated(property.field().deprecation())
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(deprecations.annotations(property.field().deprecation(), property.type()))
                .returns(types.of(property))
                .addStatement("return $N", property.variable())
                .build());
        if (property.field().nullable()) {
            type.addMethod(MethodSpec.methodBuilder(property.presence())
                    .addJavadoc(Docs.words(
                                    "{@return whether " + Docs.escaped(property.accessor()) + " is there, be it null}")
                            .deprecated(property.field().deprecation())
                            .block())
                    .addModifiers(Modifier.PUBLIC)
                    .addAnnotations(Deprecations.annotations(property.field().deprecation()))
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return $N", property.presence())
                    .build());
        }
    }

    private MethodSpec ineffective() {
        return MethodSpec.methodBuilder("ineffective")
                .addJavadoc(Docs.words("{@return what is set here and has no effect, a sentence each}")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return toBuilder().ineffective()")
                .build();
    }

    private void json(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("unknownMembers")
                .addJavadoc(Docs.words("{@return members that this version does not know, and those whose value did not"
                                + " fit, by name}")
                        .block())
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.UNKNOWN_MEMBERS)
                .addStatement("return unknownMembers")
                .build());
        type.addMethod(MethodSpec.methodBuilder("fromJson")
                .addJavadoc(Docs.words("{@return what a JSON text says}")
                        .tag("@param json an object; where it does not fit, a JsonException says what and where")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(model.name())
                .addParameter(String.class, "json")
                .addStatement("return $T.read(json, decoder())", RuntimeTypes.JSON)
                .build());
        type.addMethod(MethodSpec.methodBuilder("toJson")
                .addJavadoc(Docs.words("{@return this as JSON text}").block())
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.write(this, encoder())", RuntimeTypes.JSON)
                .build());
        type.addMethod(codec("decoder", "what reads this class from JSON", RuntimeTypes.JSON_DECODER, model.decoder()));
        type.addMethod(codec("encoder", "what writes this class as JSON", RuntimeTypes.JSON_ENCODER, model.encoder()));
    }

    private MethodSpec codec(String name, String doc, ClassName kind, ClassName implementation) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.words("{@return " + doc + "}").block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(kind, model.name()))
                .addStatement("return $T.INSTANCE", implementation)
                .build();
    }
}
