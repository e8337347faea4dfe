package dev.callwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * The class that reads a model from JSON, nested in it: members in any order, dispatched by index. What a server says is
 * taken as it is, so that a bound it overstepped breaks nothing.
 */
final class DecoderSpec {
    private final ValueClass model;
    private final List<Property> properties;
    private final Codecs codecs;
    private final Temporals temporals;
    private final Deprecations deprecations;

    DecoderSpec(ValueClass model, Generation generation) {
        this.model = model;
        this.properties = model.members();
        this.codecs = generation.codecs();
        this.temporals = generation.temporals();
        this.deprecations = generation.deprecations(model);
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.decoder())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Reads {@code " + model.name().simpleName() + "} from JSON.")
                        .block())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.JSON_DECODER, model.name()))
                .addField(CodecMembers.instance(model.decoder()))
                .addField(CodecMembers.names(model))
                .addFields(temporals.constants(properties))
                .addMethod(CodecMembers.constructor().build());
        type.addMethod(decode(type));
        return type.addMethod(decodeElements()).build();
    }

    private MethodSpec decode(TypeSpec.Builder type) {
        MethodSpec requiring = MethodSpec.methodBuilder("require")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(model.builder(), "builder")
                .build();
        List<Property> required = properties.stream()
                .filter(property -> !property.field().optional())
                .toList();
        CodeBlock entries = entries(properties);
        boolean whole = Parts.fit(entries, required(required));
        return MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addAnnotations(suppressed(whole ? properties : List.of()))
                .addModifiers(Modifier.PUBLIC)
                .returns(model.name())
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addStatement("$1T builder = new $1T()", model.builder())
                .addStatement("int member = in.enterObject()")
                .beginControlFlow("while ((member = in.nextMember(NAMES, member)) != $T.END)", RuntimeTypes.JSON_READER)
                .addCode(fixed())
                .addCode(whole ? entries : parts(type, Parts.of(properties, this::entry)))
                .endControlFlow()
                .addStatement("builder.unknownMembers = in.endObject()")
                .addCode(Parts.inlined(type, requiring, required, this::required))
                .addStatement("return new $T(builder)", model.name())
                .build();
    }

    private MethodSpec decodeElements() {
        TypeName taker =
                ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(model.name()));
        return MethodSpec.methodBuilder("decodeElements")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .addParameter(taker, "elements")
                .addStatement("do { elements.accept(decode(in)); } while (in.nextElement())")
                .build();
    }

    /** What is fixed is no member to keep: it is written again anyway. */
    private CodeBlock fixed() {
        return model.fixed().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .beginControlFlow("if (member >= $L)", properties.size())
                        .addStatement("in.readValueOrNull()")
                        .addStatement("continue")
                        .endControlFlow()
                        .build();
    }

    private CodeBlock parts(TypeSpec.Builder type, Parts<Property> parts) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member / $L)", parts.size());
        int number = 0;
        for (List<Property> part : parts.list()) {
            String name = "readMembers" + number;
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addJavadoc(Docs.words("Part " + (number + 1) + " of the members.")
                            .tag("@param in before the member's value")
                            .tag("@param builder to fill")
                            .tag("@param member the member's index")
                            .block())
                    .addAnnotations(suppressed(part))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(RuntimeTypes.JSON_READER, "in")
                    .addParameter(model.builder(), "builder")
                    .addParameter(int.class, "member")
                    .addCode(entries(part))
                    .build());
            code.addStatement("case $L -> $N(in, builder, member)", number++, name);
        }
        return code.addStatement("default -> in.keepMember()").endControlFlow().build();
    }

    private List<AnnotationSpec> suppressed(List<Property> some) {
        List<String> lints = new ArrayList<>();
        if (some.stream().anyMatch(property -> deprecations.isMentioned(property.type()))) {
            lints.add("deprecation");
        }
        if (some.size() > 1) {
            lints.add("fallthrough");
        }
        return Deprecations.suppressed(lints);
    }

    /** Each member by its index; from one to the next without another look-up, where they come in order. */
    private CodeBlock entries(List<Property> some) {
        if (some.isEmpty()) {
            return CodeBlock.builder().addStatement("in.keepMember()").build();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member)");
        int last = some.size() - 1;
        some.subList(0, last).forEach(property -> code.add(entry(property)));
        return code.add(last == 0 ? onlyEntry(some.get(0)) : entry(some.get(last), CodeBlock.of("break")))
                .addStatement(last == 0 ? "default -> in.keepMember()" : "default: in.keepMember()")
                .endControlFlow()
                .build();
    }

    private CodeBlock onlyEntry(Property property) {
        int index = properties.indexOf(property);
        return property.field().nullable()
                ? CodeBlock.builder()
                        .beginControlFlow("case $L ->", index)
                        .add(nullable(property))
                        .endControlFlow()
                        .build()
                : CodeBlock.builder()
                        .addStatement("case $L -> $L", index, value(property))
                        .build();
    }

    private CodeBlock entry(Property property) {
        return entry(property, CodeBlock.of("if (!in.follows(NAMES, $L)) break", properties.indexOf(property) + 1));
    }

    private CodeBlock entry(Property property, CodeBlock onwards) {
        int index = properties.indexOf(property);
        if (!property.field().nullable()) {
            return CodeBlock.builder()
                    .addStatement("case $L: $L; $L", index, value(property), onwards)
                    .build();
        }
        return CodeBlock.builder()
                .add("case $L:\n", index)
                .indent()
                .add(nullable(property))
                .addStatement(onwards)
                .unindent()
                .build();
    }

    /** Tells a member that is null from one that is left out. */
    private CodeBlock nullable(Property property) {
        String presence = "builder." + property.presence();
        if (property.field().optional()) {
            return CodeBlock.builder()
                    .addStatement("$L = in.peek() == $T.NULL", presence, RuntimeTypes.JSON_KIND)
                    .addStatement(value(property))
                    .addStatement("$L |= $L != null", presence, variable(property))
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$L = in.readNull() ? null : $L", variable(property), codecs.read(property, false))
                .addStatement("$L = true", presence)
                .build();
    }

    private CodeBlock value(Property property) {
        return CodeBlock.of(
                "$L = $L",
                variable(property),
                codecs.read(property, property.field().optional()));
    }

    private static String variable(Property property) {
        return "builder." + property.variable();
    }

    private CodeBlock required(List<Property> some) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : some) {
            int index = properties.indexOf(property);
            if (property.field().nullable()) {
                code.addStatement("in.require(builder.$N ? true : null, NAMES, $L)", property.presence(), index);
            } else {
                code.addStatement("$L", "in.require(builder." + property.variable() + ", NAMES, " + index + ")");
            }
        }
        return code.build();
    }
}
