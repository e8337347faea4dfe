package dev.callwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that puts a request's parameters where they travel. */
final class ParameterWriting {
    private final Generation generation;
    private final Request request;

    ParameterWriting(Generation generation, Request request) {
        this.generation = generation;
        this.request = request;
    }

    /** The formats of dates and times outside a JSON body of fields. */
    List<FieldSpec> constants() {
        return generation.temporals().constants(outsideFields());
    }

    private List<Property> outsideFields() {
        List<Property> outside = new ArrayList<>();
        for (Request.Placed parameter : request.parameters()) {
            if (parameter.location() != Parameter.Location.BODY) {
                outside.add(parameter.property());
            }
        }
        if (request.body() != null) {
            outside.add(request.body());
        }
        return outside;
    }

    /**
     * The method.
     *
     * @param type its class, for what does not fit into one
     */
    MethodSpec write(TypeSpec.Builder type) {
        List<CodeBlock> statements = new ArrayList<>();
        for (FixedParameter parameter : generation.inherited().fixed(request.call())) {
            if (parameter.location() != Parameter.Location.BODY) {
                statements.add(CodeBlock.builder()
                        .addStatement("out.$L", fixed(parameter))
                        .build());
            }
        }
        for (Request.Placed parameter : request.parameters()) {
            if (parameter.location() != Parameter.Location.BODY) {
                statements.add(CodeBlock.builder()
                        .addStatement("out.$L", parameter(parameter))
                        .build());
            }
        }
        body().ifPresent(statements::add);
        MethodSpec part = MethodSpec.methodBuilder("writePart")
                .addAnnotations(suppressed())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(request.value().name(), "request")
                .addParameter(RuntimeTypes.REQUEST_WRITER, "out")
                .build();
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addAnnotations(suppressed())
                .addModifiers(Modifier.PROTECTED)
                .addParameters(part.parameters())
                .addCode(Parts.inlined(type, part, statements, some -> CodeBlock.join(some, "")))
                .build();
    }

    private List<AnnotationSpec> suppressed() {
        boolean silent = generation.deprecations().isReturned(request.call());
        Deprecations deprecations = new Deprecations(generation.types(), silent);
        return Deprecations.suppressed(outsideFields().stream().anyMatch(deprecations::isMentioned));
    }

    private Optional<CodeBlock> body() {
        Property body = request.body();
        CodeBlock statement = null;
        if (body != null && body.type().is(ScalarType.BINARY)) {
            statement = CodeBlock.of("out.body(request.$N())", body.accessor());
        } else if (body != null) {
            statement = CodeBlock.of(
                    "out.jsonBody(request.$N(), $L)",
                    body.accessor(),
                    generation.codecs().encoder(body));
        } else if (request.value().isEncoded()) {
            statement = CodeBlock.of(
                    "out.jsonBody(request, $T.INSTANCE)", request.value().encoder());
        }
        return Optional.ofNullable(statement)
                .map(code -> CodeBlock.builder().addStatement(code).build());
    }

    private CodeBlock parameter(Request.Placed placed) {
        Property property = placed.property();
        CodeBlock value = CodeBlock.of("request.$N()", property.accessor());
        CodeBlock written = isEncoded(property)
                ? CodeBlock.of("$L,$W$L", value, generation.codecs().encoder(property))
                : text(value, placed);
        return CodeBlock.of("$L($L, $L)", placed.location().word(), JavaLiterals.string(property.wireName()), written);
    }

    private CodeBlock text(CodeBlock accessed, Request.Placed placed) {
        Property property = placed.property();
        TypeRef type = property.type();
        CodeBlock value = accessed;
        boolean list = type.isList() && !type.isFiles();
        boolean temporal = type.temporal().isPresent();
        if (list) {
            value = CodeBlock.of(
                    "$L, $T.$L",
                    value,
                    RuntimeTypes.LIST_STYLE,
                    generation.inherited().formats().listStyle(placed.location(), property.field()));
        }
        if (temporal) {
            value = CodeBlock.of("$L, $N", value, property.formatConstant());
        }
        if (list || temporal) {
            String kind = list ? "list" : type instanceof TypeRef.MapOf ? "map" : "of";
            value = CodeBlock.of("$T.$L($L)", RuntimeTypes.PARAMETER, kind, value);
        }
        return value;
    }

    /** Whether it is JSON text that takes an encoder, as all but lists of plain values do. */
    private boolean isEncoded(Property property) {
        return generation.inherited().formats().isJsonText(property.field()) && !isPlainList(property.type());
    }

    private boolean isPlainList(TypeRef type) {
        boolean nulls = type instanceof TypeRef.ListOf list && list.nullableElements();
        return type.isList() && !nulls && isPlain(type.within().get(0));
    }

    private boolean isPlain(TypeRef type) {
        return type instanceof TypeRef.Scalar
                || generation.names().enumeration(type).isPresent();
    }

    private static CodeBlock fixed(FixedParameter parameter) {
        return CodeBlock.of(
                "$L($L, $L)",
                parameter.location().word(),
                JavaLiterals.string(parameter.name().text()),
                JavaLiterals.string(parameter.value().text()));
    }
}
