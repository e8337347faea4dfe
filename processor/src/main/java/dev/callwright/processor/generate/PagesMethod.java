package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.callwright.processor.description.Call;
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
    private final TypeRef item;
    private final Paging.Request paging;
    private final Property position;

    private PagesMethod(
            Generation generation,
            Style style,
            Request request,
            TypeRef item,
            Paging.Request paging,
            Property position) {
        this.generation = generation;
        this.style = style;
        this.request = request;
        this.item = item;
        this.paging = paging;
        this.position = position;
    }

    /** For a call that pages; empty for others. */
    static Optional<PagesMethod> of(Generation generation, Style style, Request request) {
        Paging paging = request.paging();
        if (paging == null || !(request.call().returns() instanceof TypeRef.PageOf page)) {
            return Optional.empty();
        }
        return request.parameter(paging.request().mark())
                .map(position -> new PagesMethod(generation, style, request, page.item(), paging.request(), position));
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
                .addStatement(
                        "$T builder = $T.builder()", builder, request.value().name())
                .addStatement("request.accept(builder)")
                .addStatement("return $N(builder.build())", generation.names().pagesMethod(request.call()))
                .build();
    }

    private MethodSpec.Builder method(String parameter) {
        Call call = request.call();
        Docs docs = Docs.words("Walks all pages of {@code " + generation.names().method(call)
                        + "}, fetching each when it is needed.")
                .gap()
                .tag(parameter)
                .tag("@return all items, or all pages");
        boolean mentionsDeprecated = generation.deprecations().isMentioned(position)
                || generation.types().isDeprecated(item);
        return MethodSpec.methodBuilder(generation.names().pagesMethod(call))
                .addJavadoc(docs.deprecated(call.deprecation()).block())
                .addAnnotations(Deprecations.annotations(call.deprecation(), mentionsDeprecated))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(ParameterizedTypeName.get(
                        style.pages(), generation.types().boxed(item)));
    }

    private CodeBlock walk() {
        if (paging instanceof Paging.Request.ByPage byPage) {
            return CodeBlock.of("byNumber($L, $L,$W$L)", start(), JavaLiterals.whole(byPage.first()), fetch("number"));
        } else if (paging instanceof Paging.Request.ByOffset) {
            return CodeBlock.of("byOffset($L,$W$L)", start(), fetch("offset"));
        }
        return cursorWalk();
    }

    /** Walks go by text, whatever the parameter's type. */
    private CodeBlock cursorWalk() {
        CodeBlock cursor = CodeBlock.of("cursor");
        if (position.type().is(ScalarType.STRING)) {
            return CodeBlock.of("byCursor($L,$W$L)", start(), fetch("cursor", cursor));
        }
        CodeBlock number = CodeBlock.of(
                "$T.$N($L)", RuntimeTypes.CURSORS, position.type().is(ScalarType.INT) ? "int32" : "int64", cursor);
        return CodeBlock.of("byCursor($T.text($L),$W$L)", RuntimeTypes.CURSORS, start(), fetch("cursor", number));
    }

    private CodeBlock start() {
        return CodeBlock.of("request.$N()", position.accessor());
    }

    private CodeBlock fetch(String variable) {
        CodeBlock value = CodeBlock.of("$L", variable);
        return fetch(
                variable,
                position.type().is(ScalarType.INT) ? CodeBlock.of("$T.toIntExact($L)", Math.class, value) : value);
    }

    private CodeBlock fetch(String variable, CodeBlock value) {
        return CodeBlock.of(
                "$L -> $N(request.toBuilder().$N($L).build())",
                variable,
                generation.names().method(request.call()),
                position.accessor(),
                value);
    }
}
