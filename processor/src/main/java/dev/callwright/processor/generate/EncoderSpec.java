package dev.callwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Literal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The class that writes a model, or the part of a request that is its body, as a JSON object. Nested in it, and open to
 * the package, as the facts of a call name the encoder of its request.
 */
final class EncoderSpec {
    private final ValueClass model;
    private final List<Property> properties;
    private final Codecs codecs;
    private final Temporals temporals;
    private final Deprecations deprecations;

    EncoderSpec(ValueClass model, Generation generation) {
        this.model = model;
        this.properties = model.members();
        this.codecs = generation.codecs();
        this.temporals = generation.temporals();
        this.deprecations = generation.deprecations(model);
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.encoder())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Writes {@code " + model.name().simpleName() + "} as JSON.")
                        .block())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.JSON_ENCODER, model.name()))
                .addField(CodecMembers.instance(model.encoder()));
        if (!model.memberNames().isEmpty()) {
            type.addField(CodecMembers.names(model));
        }
        type.addFields(temporals.constants(properties))
                .addMethod(CodecMembers.constructor().build());
        type.addMethod(encode(type));
        return type.build();
    }

    private MethodSpec encode(TypeSpec.Builder type) {
        List<AnnotationSpec> suppressed =
                Deprecations.suppressed(properties.stream().map(Property::type).anyMatch(deprecations::isMentioned));
        MethodSpec part = MethodSpec.methodBuilder("writeMembers")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addAnnotations(suppressed)
                .addParameter(model.name(), "value")
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .build();
        List<CodeBlock> statements = statements();
        MethodSpec.Builder encode = MethodSpec.methodBuilder("encode")
                .addAnnotation(Override.class)
                .addAnnotations(
                        suppressed.isEmpty()
                                        || !Parts.of(statements, statement -> statement)
                                                .isOne()
                                ? List.of()
                                : suppressed)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model.name(), "value")
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .addStatement(model.json() ? "out.beginObject(value.unknownMembers())" : "out.beginObject()")
                .addCode(Parts.inlined(type, part, statements, some -> CodeBlock.join(some, "")));
        return encode.addStatement("out.endObject()").build();
    }

    private List<CodeBlock> statements() {
        List<CodeBlock> statements = new ArrayList<>();
        properties.forEach(property -> statements.add(member(property)));
        model.fixed().forEach(parameter -> statements.add(fixed(parameter.value(), statements.size())));
        return statements;
    }

    private CodeBlock member(Property property) {
        int index = properties.indexOf(property);
        String value = "value." + property.accessor() + "()";
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$L", codecs.write(property, index, value));
        if (property.field().nullable()) {
            code.beginControlFlow("if (value.$N() && $L == null)", property.presence(), value)
                    .addStatement("out.writeNull(NAMES, $L)", index)
                    .endControlFlow();
        }
        return code.build();
    }

    private static CodeBlock fixed(Literal value, int index) {
        return CodeBlock.builder()
                .addStatement("out.writeValue(NAMES, $L, $L)", index, JavaLiterals.json(value))
                .build();
    }
}
