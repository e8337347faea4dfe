package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.description.TypeDefinition.Variant;
import java.util.List;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/**
 * The interface of a union: sealed, and open all the same. Beside its variants it permits what is none of them, and a
 * class that none but its package sees, so that no {@code switch} over the variants does without a {@code default}.
 */
final class UnionSpec {
    private final Union union;
    private final ClassName name;
    private final ClassName unrecognized;
    private final ClassName later;
    private final ClassName codec;
    private final List<ClassName> variants;
    private final boolean mentionsDeprecated;

    UnionSpec(Union union, Generation generation) {
        this.union = union;
        TypeMapping types = generation.types();
        this.name = types.of(union);
        this.unrecognized = name.nestedClass("Unrecognized");
        this.later = unrecognized.nestedClass("Later");
        this.codec = unrecognized.nestedClass("Codec");
        this.variants = union.variants().stream()
                .map(variant -> (ClassName) types.boxed(variant.type()))
                .toList();
        this.mentionsDeprecated = new Deprecations(types, union.deprecation() != null)
                .isAnyMentioned(union.variants().stream().map(Variant::type));
    }

    TypeSpec spec() {
        return TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addAnnotations(Deprecations.annotations(union.deprecation(), mentionsDeprecated))
                .addJavadoc(doc().block())
                .addPermittedSubclasses(variants)
                .addPermittedSubclass(unrecognized)
                .addPermittedSubclass(later)
                .addMethod(fromJson())
                .addMethod(toJson())
                .addMethod(codec("decoder", "what reads any variant from JSON", RuntimeTypes.JSON_DECODER))
                .addMethod(codec("encoder", "what writes any variant as JSON", RuntimeTypes.JSON_ENCODER))
                .addType(unrecognized())
                .build();
    }

    private Docs doc() {
        String member = "{@code " + Docs.escaped(union.member().text()) + "}";
        return Docs.of(
                        union.doc(),
                        "What the API calls " + Docs.escaped(union.name().text()) + ".")
                .gap()
                .tag("<p>The member " + member
                        + " tells which variant an object is; it is read and written here, and no"
                        + " part of the variants. More of them may come: what is none of these is"
                        + " {@link Unrecognized}, and a {@code switch} over them has a {@code default}.")
                .deprecated(union.deprecation());
    }

    private MethodSpec fromJson() {
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(Docs.words("{@return what a JSON text says}")
                        .tag("@param json an object; where it does not fit, a JsonException says what and where")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(String.class, "json")
                .addStatement("return $T.read(json, decoder())", RuntimeTypes.JSON)
                .build();
    }

    /** Not of the object, whose own method writes it as that variant alone, without the member. */
    private MethodSpec toJson() {
        return MethodSpec.methodBuilder("toJson")
                .addJavadoc(Docs.words("{@return JSON text that tells which variant it is}")
                        .tag("@param value any variant")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(String.class)
                .addParameter(name, "value")
                .addStatement("return $T.write(value, encoder())", RuntimeTypes.JSON)
                .build();
    }

    private MethodSpec codec(String method, String doc, ClassName kind) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc(Docs.words("{@return " + doc + "}").block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(kind, name))
                .addStatement("return $T.INSTANCE", codec)
                .build();
    }

    private TypeSpec unrecognized() {
        return TypeSpec.classBuilder(unrecognized)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("An object of a variant this version does not know, as it came.")
                        .block())
                .superclass(RuntimeTypes.UNRECOGNIZED_VARIANT)
                .addSuperinterface(name)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc(Docs.words("As it came.")
                                .tag("@param json the object")
                                .block())
                        .addParameter(RuntimeTypes.JSON_OBJECT, "json")
                        .addStatement("super($L, json)", JavaLiterals.string(name.simpleName()))
                        .build())
                .addType(later())
                .addType(codec())
                .build();
    }

    private TypeSpec later() {
        return TypeSpec.classBuilder(later)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Stands for variants to come; there are none.")
                        .block())
                .addSuperinterface(name)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc(Docs.words("Never.").block())
                        .build())
                .build();
    }

    private TypeSpec codec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Reads and writes {@code " + name.simpleName() + "}.")
                        .block())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.UNION_CODEC, name))
                .addField(list(RuntimeTypes.JSON_VALUE, "VALUES", "What tells of each variant.", values()))
                .addField(list(variantClass(), "ALL", "In order.", classes()))
                .addField(CodecMembers.instance(codec))
                .addMethod(CodecMembers.constructor()
                        .addStatement(
                                "super($L, VALUES, ALL)",
                                JavaLiterals.string(union.member().text()))
                        .build());
        MethodSpec unrecognizedMethod = MethodSpec.methodBuilder("unrecognized")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_OBJECT, "json")
                .addStatement("return new $T(json)", unrecognized)
                .build();
        return type.addMethod(decode(type))
                .addMethod(unrecognizedMethod)
                .addMethod(encode(type))
                .build();
    }

    private TypeName variantClass() {
        return ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(name));
    }

    private FieldSpec list(TypeName element, String constant, String doc, CodeBlock elements) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), element),
                        constant,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Docs.words(doc).block())
                .initializer("$T.of($L)", List.class, elements)
                .build();
    }

    private CodeBlock values() {
        return union.variants().stream()
                .map(variant -> JavaLiterals.json(variant.value()))
                .collect(CodeBlock.joining(",$W"));
    }

    private CodeBlock classes() {
        return variants.stream()
                .map(variant -> CodeBlock.of("$T.class", variant))
                .collect(CodeBlock.joining(",$W"));
    }

    private MethodSpec decode(TypeSpec.Builder type) {
        MethodSpec method = MethodSpec.methodBuilder("decode")
                .returns(name)
                .addParameter(int.class, "variant")
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .build();
        return switched(type, method, "return ", index -> CodeBlock.of("$T.decoder().decode(in)", variants.get(index)));
    }

    private MethodSpec encode(TypeSpec.Builder type) {
        MethodSpec method = MethodSpec.methodBuilder("encode")
                .addParameter(int.class, "variant")
                .addParameter(name, "value")
                .addParameter(RuntimeTypes.JSON_WRITER, "out")
                .build();
        return switched(
                type, method, "", index -> CodeBlock.of("$1T.encoder().encode(($1T) value, out)", variants.get(index)));
    }

    /** A method that does one thing for each variant, by its index; parts of it, where there are many. */
    private MethodSpec switched(
            TypeSpec.Builder type, MethodSpec method, String prefix, IntFunction<CodeBlock> statement) {
        Parts<ClassName> parts = Parts.of(variants);
        MethodSpec.Builder whole =
                method.toBuilder().addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (parts.isOne()) {
            return whole.addCode(cases(prefix, 0, variants.size(), statement)).build();
        }
        CodeBlock arguments = method.parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .collect(CodeBlock.joining(", "));
        int from = 0;
        int number = 0;
        CodeBlock.Builder calls = CodeBlock.builder().beginControlFlow("$Lswitch (variant / $L)", prefix, parts.size());
        for (List<ClassName> part : parts.list()) {
            String partName = method.name() + number;
            type.addMethod(method.toBuilder()
                    .setName(partName)
                    .returns(method.returnType())
                    .addJavadoc(partDoc(method, number).block())
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addCode(cases(prefix, from, from + part.size(), statement))
                    .build());
            from += part.size();
            calls.addStatement(
                    from == variants.size() ? "default -> $N($L)" : "case " + number + " -> $N($L)",
                    partName,
                    arguments);
            number++;
        }
        return whole.addCode(end(calls, prefix)).build();
    }

    private static Docs partDoc(MethodSpec method, int number) {
        Docs docs = Docs.words((method.returnType().equals(TypeName.VOID) ? "Part " : "{@return part ")
                + (number + 1)
                + (method.returnType().equals(TypeName.VOID) ? "." : "}"));
        method.parameters().forEach(parameter -> docs.tag("@param " + parameter.name() + " as given"));
        return docs;
    }

    private static CodeBlock cases(String prefix, int from, int to, IntFunction<CodeBlock> statement) {
        if (to - from == 1) {
            return CodeBlock.builder()
                    .addStatement("$L$L", prefix, statement.apply(from))
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("$Lswitch (variant)", prefix);
        for (int i = from; i < to - 1; i++) {
            code.addStatement("case $L -> $L", i, statement.apply(i));
        }
        code.addStatement("default -> $L", statement.apply(to - 1));
        return end(code, prefix);
    }

    /** A switch that gives a value is an expression, and ends as one. */
    private static CodeBlock end(CodeBlock.Builder code, String prefix) {
        return prefix.isEmpty()
                ? code.endControlFlow().build()
                : code.unindent().add("};\n").build();
    }
}
