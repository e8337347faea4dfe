package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Call;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The interface of a client. Each call is one method that a fake overrides, and conveniences that lead to it. */
final class ClientSpec {
    private final Generation generation;
    private final Style style;
    private final List<Request> requests;
    private final Answers answers;

    ClientSpec(Generation generation, Style style, List<Request> requests) {
        this.generation = generation;
        this.style = style;
        this.requests = requests;
        this.answers = new Answers(generation);
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(style.client(generation))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addJavadoc(Docs.of(
                                generation.description().doc(),
                                "The API "
                                        + Docs.escaped(
                                                generation.description().api().text()) + ".")
                        .block())
                .addMethod(create())
                .addMethod(with());
        for (Request request : requests) {
            type.addMethod(performing(request));
            type.addMethod(building(request));
            if (request.call().hasShortcut()) {
                type.addMethod(positional(request));
            }
            PagesMethod.of(generation, style, request)
                    .ifPresent(pages -> type.addMethod(pages.walking()).addMethod(pages.building()));
        }
        return type.build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addJavadoc(
                        Docs.words("{@return a client of the API; thread-safe, as many as you like on one connection}")
                                .tag("@param connection to the server; it stays the caller's")
                                .block())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(style.client(generation))
                .addParameter(RuntimeTypes.CONNECTION, "connection")
                .addStatement("return new $T($T.of(connection))", style.implementation(generation), RuntimeTypes.CALLER)
                .build();
    }

    private MethodSpec with() {
        return MethodSpec.methodBuilder("with")
                .addJavadoc(
                        Docs.words("{@return this client with other options; a fake ignores them, unless it overrides"
                                        + " this}")
                                .tag("@param options for calls by the client returned")
                                .block())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(style.client(generation))
                .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
                .addStatement("return this")
                .build();
    }

    private MethodSpec performing(Request request) {
        Call call = request.call();
        String name = generation.names().method(call);
        return method(request, doc(call).tag("@param request what to ask for"))
                .addParameter(request.value().name(), "request")
                .addStatement(style.unimplemented(name))
                .build();
    }

    private MethodSpec building(Request request) {
        Call call = request.call();
        ClassName builder = request.value().builder();
        Docs docs = Docs.words("As {@code " + generation.names().method(call) + "}, with the request made in place.")
                .gap()
                .tag("@param request sets what to ask for");
        return method(request, docs)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                .addStatement(
                        "$T builder = $T.builder()", builder, request.value().name())
                .addStatement("request.accept(builder)")
                .addStatement(
                        "$L$N(builder.build())",
                        style.ending(call),
                        generation.names().method(call))
                .build();
    }

    /** Only for what changes nothing: positions are easily mistaken. */
    private MethodSpec positional(Request request) {
        Call call = request.call();
        List<Property> required = request.required();
        Docs docs = doc(call);
        required.forEach(
                property -> docs.tag("@param " + property.variable() + " " + PropertyDocs.parameter(property)));
        boolean deprecated =
                required.stream().anyMatch(property -> generation.deprecations().isMentioned(property));
        MethodSpec.Builder method = method(request, docs, deprecated);
        CodeBlock.Builder built =
                CodeBlock.builder().add("$T.builder()", request.value().name());
        for (Property property : required) {
            method.addParameter(generation.types().of(property), property.variable());
            built.add(".$N($N)", property.accessor(), property.variable());
        }
        return method.addStatement(
                        "$L$N($L.build())",
                        style.ending(call),
                        generation.names().method(call),
                        built.build())
                .build();
    }

    private Docs doc(Call call) {
        return Docs.of(call.doc(), "Performs {@code " + generation.names().method(call) + "}.")
                .gap();
    }

    private MethodSpec.Builder method(Request request, Docs docs) {
        return method(request, docs, false);
    }

    private MethodSpec.Builder method(Request request, Docs docs, boolean mentionsDeprecated) {
        Call call = request.call();
        String result = style.result(call);
        if (!result.isEmpty()) {
            docs.tag("@return " + result);
        }
        boolean deprecatedResult = generation.deprecations().isReturned(call);
        return MethodSpec.methodBuilder(generation.names().method(call))
                .addJavadoc(docs.deprecated(call.deprecation()).block())
                .addAnnotations(Deprecations.annotations(call.deprecation(), deprecatedResult || mentionsDeprecated))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(style.returned(answers.type(call)));
    }
}
