package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What all open enums have in common: constants, the nested {@code Known} to switch over, and room for values that are
 * not known.
 */
final class OpenEnumSpec {
    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final ClassName name;
    private final ClassName known;
    private final ClassName decoder;
    private final List<Value> values;
    private final List<Extra> extras;

    /**
     * A known value.
     *
     * @param label plain text, empty where none
     * @param extras a value for each of the class's
     */
    record Value(
            String constant,
            Literal wire,
            String label,
            @Nullable Deprecation deprecation,
            List<CodeBlock> extras) {}

    /**
     * What a value has beside wire form and label.
     *
     * @param doc follows {@code @return}
     * @param unknown that of an unknown value
     */
    record Extra(TypeName type, String name, String doc, String unknown) {}

    OpenEnumSpec(ClassName name, List<Value> values, List<Extra> extras) {
        this.name = name;
        this.known = name.nestedClass(Names.nested("Known", name.simpleName()));
        this.decoder = name.nestedClass(Names.nested("Decoder", name.simpleName()));
        this.values = values;
        this.extras = extras;
    }

    TypeSpec.Builder builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUM, known))
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), name));
        values.forEach(value -> type.addField(constant(value)));
        extras.forEach(extra -> type.addField(field(extra)));
        type.addMethod(constructor()).addMethod(of()).addMethod(all());
        extras.forEach(extra -> type.addMethod(accessor(extra)));
        type.addMethod(compareTo());
        type.addMethod(codec(
                "decoder",
                "what reads a value from JSON, unknown ones too",
                RuntimeTypes.OPEN_ENUM_DECODER,
                CodeBlock.of("return $T.INSTANCE", decoder)));
        type.addMethod(codec(
                "encoder",
                "what writes a value as it came",
                RuntimeTypes.JSON_ENCODER,
                CodeBlock.of("return $T.openEnum()", RuntimeTypes.ENCODERS)));
        return type.addType(known()).addType(decoder());
    }

    private FieldSpec constant(Value value) {
        CodeBlock.Builder created = CodeBlock.builder()
                .add(
                        "new $T($T.$N, $L, $L",
                        name,
                        known,
                        value.constant(),
                        JavaLiterals.json(value.wire()),
                        JavaLiterals.string(value.label()));
        value.extras().forEach(extra -> created.add(", $L", extra));
        return FieldSpec.builder(name, value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(doc(value).block())
                .addAnnotations(Deprecations.annotations(value.deprecation()))
                .initializer(created.add(")").build())
                .build();
    }

    private static Docs doc(Value value) {
        return Docs.of(value.label(), "The value " + Docs.escaped(value.wire().text()) + ".")
                .deprecated(value.deprecation());
    }

    private static FieldSpec field(Extra extra) {
        return FieldSpec.builder(extra.type(), extra.name(), Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(Docs.words("See {@link #" + extra.name() + "()}.").block())
                .build();
    }

    private static MethodSpec accessor(Extra extra) {
        return MethodSpec.methodBuilder(extra.name())
                .addJavadoc(Docs.words("{@return " + extra.doc() + "}").block())
                .addModifiers(Modifier.PUBLIC)
                .returns(extra.type())
                .addStatement("return $N", extra.name())
                .build();
    }

    private MethodSpec constructor() {
        Docs docs = Docs.words("A value.")
                .gap()
                .tag("@param known which")
                .tag("@param wire its JSON")
                .tag("@param label for people");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(known, "known")
                .addParameter(RuntimeTypes.JSON_VALUE, "wire")
                .addParameter(String.class, "label")
                .addStatement("super(known, wire, label)");
        for (Extra extra : extras) {
            docs.tag("@param " + extra.name() + " " + extra.doc());
            constructor
                    .addParameter(extra.type(), extra.name())
                    .addStatement("this.$N = $N", extra.name(), extra.name());
        }
        return constructor.addJavadoc(docs.block()).build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Docs.words("{@return the value of a text, known or not}")
                        .tag("@param wire as the API writes it")
                        .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(String.class, "wire")
                .addStatement("return $T.INSTANCE.ofText(wire)", decoder)
                .build();
    }

    private MethodSpec all() {
        return MethodSpec.methodBuilder("values")
                .addJavadoc(
                        Docs.words("{@return all known values, unmodifiable}").block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), name))
                .addStatement("return $T.ALL", decoder)
                .build();
    }

    /** In each class itself, for so the maps of the JDK look for an order among keys of one hash. */
    private MethodSpec compareTo() {
        return MethodSpec.methodBuilder("compareTo")
                .addJavadoc(Docs.words("Known values come first, in order.").block())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addParameter(name, "other")
                .addStatement("return compare(other)")
                .build();
    }

    private MethodSpec codec(String method, String doc, ClassName kind, CodeBlock statement) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc(Docs.words("{@return " + doc + "}").block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(kind, name))
                .addStatement(statement)
                .build();
    }

    private TypeSpec known() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.words("What a {@code switch} is over; keep a {@code default}.")
                        .block());
        for (Value value : values) {
            type.addEnumConstant(
                    value.constant(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc(doc(value).block())
                            .addAnnotations(Deprecations.annotations(value.deprecation()))
                            .build());
        }
        return type.addEnumConstant(
                        UNRECOGNIZED,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(Docs.words("A value this version does not know.")
                                        .block())
                                .build())
                .build();
    }

    /** Apart from the constants, so that none of these can have the name of one of its fields. */
    private TypeSpec decoder() {
        CodeBlock constants = values.stream()
                .map(value -> CodeBlock.of("$T.$N", name, value.constant()))
                .collect(CodeBlock.joining(",$W"));
        return TypeSpec.classBuilder(decoder)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Finds the value that JSON stands for.").block())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUM_DECODER, name))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(List.class), name),
                                "ALL",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(Docs.words("In order.").block())
                        .initializer("$T.of($L)", List.class, constants)
                        .build())
                .addField(CodecMembers.instance(decoder))
                .addMethod(CodecMembers.constructor().addStatement("super(ALL)").build())
                .addMethod(unrecognized())
                .build();
    }

    private MethodSpec unrecognized() {
        CodeBlock.Builder created = CodeBlock.builder().add("new $T($T.$L, wire, \"\"", name, known, UNRECOGNIZED);
        extras.forEach(extra -> created.add(", $L", extra.unknown()));
        return MethodSpec.methodBuilder("unrecognized")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_VALUE, "wire")
                .addStatement("return $L)", created.build())
                .build();
    }
}
