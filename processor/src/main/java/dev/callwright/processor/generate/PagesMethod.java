package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods that walk all pages of a call, by the method that fetches one. */
final class PagesMethod {
    private final Generation generation;
    private final Style style;
    private final Request request;
    private final Call call;
    private final Optional<Property> position;

    PagesMethod(Generation generation, Style style, Request request) {
        this.generation = generation;
        this.style = style;
        this.request = request;
        this.call = request.call();
        this.position = request.paging() == null
                ? Optional.empty()
                : request.parameter(position(request.paging().request()));
    }

    private static Located position(Paging.Request paging) {
        if (paging instanceof Paging.Request.ByPage byPage) {
            return byPage.page();
        } else if (paging instanceof Paging.Request.ByOffset byOffset) {
            return byOffset.offset();
        }
        return ((Paging.Request.ByCursor) paging).cursor();
    }

    /** Whether the call pages. */
    boolean exists() {
        return call.returns() instanceof TypeRef.PageOf && position.isPresent();
    }

    MethodSpec walking() {
        return method("@param request what to ask for; from its page on")
                .addParameter(request.value().name(), "request")
                .addStatement("return $T.$L", style.pages(), walk())
                .build();
    }

    MethodSpec building() {
        ClassName builder = request.value().builder();
        return method("@param request sets what to ask for")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                .addStatement("$T builder = $T.builder()", builder, request.value().name())
                .addStatement("request.accept(builder)")
                .addStatement("return $N(builder.build())", generation.names().pagesMethod(call))
                .build();
    }

    private MethodSpec.Builder method(String parameter) {
        TypeRef item = ((TypeRef.PageOf) call.returns()).item();
        Docs docs = Docs.words("Walks all pages of {@code " + generation.names().method(call)
                        + "}, fetching each when it is needed.")
                .gap()
                .tag(parameter)
                .tag("@return all items, or all pages");
        boolean mentionsDeprecated = new Deprecations(generation.types()).isMentioned(position.orElseThrow())
                || generation.types().isDeprecated(item);
        return MethodSpec.methodBuilder(generation.names().pagesMethod(call))
                .addJavadoc(docs.deprecated(call.deprecation()).block())
                .addAnnotations(Deprecations.annotations(call.deprecation()))
                .addAnnotations(Deprecations.suppressed(mentionsDeprecated))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(ParameterizedTypeName.get(style.pages(), generation.types().boxed(item)));
    }

    private CodeBlock walk() {
        Property parameter = position.orElseThrow();
        Paging.Request paging = request.paging().request();
        if (paging instanceof Paging.Request.ByPage byPage) {
            return CodeBlock.of("byNumber($L, $L,$W$L)", start(parameter), byPage.first(), fetch("number", parameter));
        } else if (paging instanceof Paging.Request.ByOffset) {
            return CodeBlock.of("byOffset($L,$W$L)", start(parameter), fetch("offset", parameter));
        }
        return CodeBlock.of("byCursor($L,$W$L)", start(parameter), fetch("cursor", parameter));
    }

    private static CodeBlock start(Property parameter) {
        return CodeBlock.of("request.$N()", parameter.accessor());
    }

    private CodeBlock fetch(String variable, Property parameter) {
        boolean narrow = parameter.type() instanceof TypeRef.Scalar scalar && scalar.type() == ScalarType.INT;
        CodeBlock value = narrow
                ? CodeBlock.of("$T.toIntExact($L)", Math.class, variable)
                : CodeBlock.of("$L", variable);
        return CodeBlock.of(
                "$L -> $N(request.toBuilder().$N($L).build())",
                variable,
                generation.names().method(call),
                parameter.accessor(),
                value);
    }
}
